import { isLapsed } from '../citations/lapsed.ts';
import { legalTextIndex } from '../citations/legal-text-index.ts';
import { endParams } from './citation-expired.ts';
import { placeOfValue } from './places.ts';
import { legalTextsIn } from './registry-mentions.ts';
import type { Rule } from './rule.ts';

/** A document does not rest on a legal text that has come to an end (QĐ 19/2014/QĐ-TTg, art. 4.4a). */
export const legalBasisExpired: Rule = {
  id: 'legal-basis-expired',
  theme: 'citation',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const index = legalTextIndex(content);
    return content.documents.flatMap((reading) =>
      legalTextsIn(reading.known).flatMap(({ id, path }) => {
        const legalText = index.byId.get(id);
        return legalText && isLapsed({ document: reading.known, legalText, index }) ? [{ location: placeOfValue(reading, path), params: { words: id, ...endParams(legalText, index) } }] : [];
      }),
    );
  },
};
