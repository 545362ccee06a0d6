import { unfinishedSentencesIn } from '../vietnamese/unfinished-sentences.ts';
import { eachProse, type ProseHit } from './each-prose.ts';
import { onceAText } from './once-a-text.ts';
import type { Rule } from './rule.ts';

const unfinishedIn = onceAText((text): readonly ProseHit[] => unfinishedSentencesIn(text).map(({ at, text: words }) => ({ at, params: { words } })));

/** A sentence that lost its end to a hasty deletion says nothing of who, until when or by which article. */
export const sentenceUnfinished: Rule = {
  id: 'sentence-unfinished',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachProse(({ text }) => unfinishedIn(text)),
};
