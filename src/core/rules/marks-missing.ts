import { unmarkedStretchesIn } from '../vietnamese/lost-marks.ts';
import { eachFileProse, hitsIn } from './each-prose.ts';
import { onceAText } from './once-a-text.ts';
import type { Rule } from './rule.ts';

const stretchesIn = onceAText(unmarkedStretchesIn);

/** Vietnamese without its marks, as a scanner leaves it, can be read in several ways. */
export const marksMissing: Rule = {
  id: 'marks-missing',
  theme: 'wording',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: eachFileProse((blocks) => blocks.flatMap((block) => hitsIn(block, stretchesIn(block.text).map(({ at, text }) => ({ at, params: { words: text.slice(0, 80) } }))))),
};
