import { digitWordsIn, letterNumbersIn } from '../vietnamese/digits-in-words.ts';
import { eachFileProse, hitsIn } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** A digit in place of a letter, or a letter in place of a digit: a slip of a scanner or a finger that search will never find. */
export const digitInWord: Rule = {
  id: 'digit-in-word',
  theme: 'wording',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachFileProse((blocks) =>
    blocks.flatMap((block) => hitsIn(block, [
      ...digitWordsIn(block.text).map(({ at, word, meant }) => ({ at, params: { words: word, suggestion: meant ?? '' } })),
      ...letterNumbersIn(block.text).map(({ at, word, meant }) => ({ at, params: { words: word, suggestion: meant ?? '', problem: 'number' } })),
    ])),
  ),
};
