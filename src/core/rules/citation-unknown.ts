import { findLaws } from '../citations/find-laws.ts';
import { legalTextIndex } from '../citations/legal-text-index.ts';
import { keyOfNumber, meaningOfSign } from '../citations/paper-number.ts';
import { isHistory, isToldAsEnded, isToldAsPast } from '../citations/told-as-past.ts';
import { typeProblem } from './citation-issuer.ts';
import { citationsIn } from './citations-in.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * A legal text of the central state named by its number, or a law named with its year, stands in the registry (ISO 9001:2015, 7.5.3.2).
 * Papers of other bodies are not looked up; of one text a document hears once.
 */
export const citationUnknown: Rule = {
  id: 'citation-unknown',
  theme: 'citation',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const index = legalTextIndex(content);
    // No registry at all is the matter of `registry-missing`; one that cannot be read, of its own findings.
    if (index.isEmpty || content.registries.legalTexts.some(({ data }) => !data)) return [];
    return citationsIn(content).flatMap(({ citations, blocks }) => {
      const heard = new Set<string>();
      const once = (key: string, finding: () => Finding): readonly Finding[] => {
        if (heard.has(key)) return [];
        heard.add(key);
        return [finding()];
      };
      return [
        ...citations.flatMap((citation) => {
          const { form, number, isWellJoined, legalText, block, start, end, words } = citation;
          if (form !== 'whole' || !isWellJoined || number?.year === undefined || legalText || isHistory(block) || !meaningOfSign(number.sign)) return [];
          // A type and a sign that do not go together are the matter of `citation-issuer`: one of them was mistyped.
          if (typeProblem(citation)) return [];
          // One that the text itself calls replaced needs no watch over it.
          if (isToldAsEnded(block, { start, end })) return [];
          return once(keyOfNumber(number), () => ({ location: block.placeAt(start), params: { words } }));
        }),
        ...blocks.flatMap((block) =>
          findLaws(block.folded, index).flatMap(({ start, end, year, legalText, named }) => {
            if (legalText || isHistory(block) || isToldAsPast(block, start)) return [];
            const known = named.map(({ number }) => number);
            return once(`${named[0]?.id ?? ''} ${year}`, () => ({ location: block.placeAt(start), params: { words: block.text.slice(start, end), known } }));
          }),
        ),
      ];
    });
  },
};
