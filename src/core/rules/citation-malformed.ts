import { citationsIn } from './citations-in.ts';
import { brokenProvisionsIn, isCutProvision } from '../vietnamese/broken-provisions.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

/** What is left of a number when dashes, blanks, padding and case are set aside. */
const essence = (number: string): string =>
  number
    .normalize('NFC')
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/^0+(?=\d)/u, '')
    .toLowerCase();

const provisions = eachProse(({ text, key }) => [
  ...brokenProvisionsIn(text).map(({ at, text: words }) => ({ at, params: { words, problem: 'provision' } })),
  ...(key === 'provision' && isCutProvision(text) ? [{ at: 0, params: { words: text.trim(), problem: 'provision' } }] : []),
]);

/** The number of a registered text is written as the registry has it: `118/2025/NĐ-CP`, not `118-2025/ND-CP`. */
export const citationMalformed: Rule = {
  id: 'citation-malformed',
  theme: 'citation',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => [
    ...provisions(content),
    ...citationsIn(content).flatMap(({ citations }) =>
      citations.flatMap(({ form, legalText, block, start, words }) => {
        if (!legalText || form === 'tag' || form === 'short' || essence(words) === essence(legalText.number)) return [];
        // A text without any mark has lost them all; its numbers are not the matter.
        if (block.text === block.folded) return [];
        return [{ location: block.placeAt(start), params: { words, suggestion: legalText.number } }];
      }),
    ),
  ],
};
