import { meaningOfSign } from '../citations/paper-number.ts';
import { isHistory } from '../citations/told-as-past.ts';
import { citationsIn, type PlacedCitation } from './citations-in.ts';
import { brokenProvisionsIn, isCutProvision } from '../vietnamese/broken-provisions.ts';
import { eachProse } from './each-prose.ts';
import type { Finding, Rule } from './rule.ts';

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

/** `118/NĐ-CP`: decrees and circulars bear their year, without which nobody finds them. */
const withoutYear = (citations: readonly PlacedCitation[], known: readonly string[]): readonly Finding[] =>
  citations.flatMap(({ form, number, type, block, start, end, words }, place) => {
    const meant = number && meaningOfSign(number.sign)?.type;
    if (form !== 'whole' || !number || number.year !== undefined || isHistory(block)) return [];
    // A circular of before 1997, or with the office in brackets: `04/TT-BCA(X13)`. Of one paper a document hears once.
    if (block.text[end] === '(' || citations.some((other, before) => before < place && other.words === words)) return [];
    if (meant !== 'decree' && !(meant === 'circular' && type === 'circular')) return [];
    const sign = words.replace(/^\d+\s?\/\s?/u, '');
    const own = known.filter((one) => new RegExp(String.raw`^0*${number.order}/\d{4}/`, 'u').test(one) && one.endsWith(`/${sign}`));
    return [{ location: block.placeAt(start), params: { words, problem: 'year', suggestion: own.length === 1 ? own : [] } }];
  });

/** The number of a registered text is written as the registry has it: `118/2025/NĐ-CP`, not `118-2025/ND-CP`. */
export const citationMalformed: Rule = {
  id: 'citation-malformed',
  theme: 'citation',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => [
    ...provisions(content),
    ...citationsIn(content).flatMap(({ citations }) => [
      ...withoutYear(citations, content.registries.legalTexts.flatMap(({ data }) => data?.number ?? [])),
      ...citations.flatMap(({ form, legalText, block, start, words }) => {
        if (!legalText || form === 'tag' || form === 'short' || essence(words) === essence(legalText.number)) return [];
        // A text without any mark has lost them all; its numbers are not the matter.
        if (block.text === block.folded) return [];
        return [{ location: block.placeAt(start), params: { words, suggestion: legalText.number } }];
      }),
    ]),
  ],
};
