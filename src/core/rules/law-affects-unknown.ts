import { codeClaims } from './code-claims.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A legal text that is said to touch a document names one that exists. */
export const lawAffectsUnknown: Rule = {
  id: 'law-affects-unknown',
  theme: 'reference',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const claims = codeClaims(content);
    return content.registries.legalTexts.flatMap((reading) =>
      (reading.data?.affects?.documents ?? []).flatMap((code, index) =>
        claims.kindOf(code) === undefined ? [{ location: placeOfValue(reading, ['affects', 'documents', index]), params: { words: code, suggestion: claims.suggest(code) } }] : [],
      ),
    );
  },
};
