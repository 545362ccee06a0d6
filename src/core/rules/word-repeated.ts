import { repeatedWordsIn, slipsInTimes } from '../vietnamese/repeated-words.ts';
import { eachProse, type ProseHit } from './each-prose.ts';
import { onceAText } from './once-a-text.ts';
import type { Rule } from './rule.ts';

const TIMES: ReadonlySet<string> = new Set(['time', 'statutoryTime', 'committedTime']);

const repeatedIn = onceAText((text): readonly ProseHit[] => repeatedWordsIn(text).map(({ at, text: words }) => ({ at, params: { words } })));
const slipsIn = onceAText((text): readonly ProseHit[] => slipsInTimes(text).map(({ at, text: words, problem }) => ({ at, params: { words, problem } })));

/** A word typed twice in a row is a slip of pasting that nobody sees when reading fast; so is a second unit behind a length of time. */
export const wordRepeated: Rule = {
  id: 'word-repeated',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  // Times of the data are read closely elsewhere.
  check: eachProse(({ text, key }) => (TIMES.has(key) ? repeatedIn(text) : [...repeatedIn(text), ...slipsIn(text)])),
};
