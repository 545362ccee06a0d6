import { codesInFrontMatter } from '../library/cited-codes.ts';
import { documentCodes } from './document-codes.ts';
import { nearestWord } from './nearest-word.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** The decision that issued a document is itself a document of the system. */
export const decisionUnknown: Rule = {
  id: 'decision-unknown',
  theme: 'reference',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const codes = documentCodes(content);
    const known = content.documents.flatMap(({ kind, known: { code } }) => (kind === 'decision' && code !== undefined ? [code] : []));
    return content.documents.flatMap((reading) =>
      codesInFrontMatter(reading.known)
        .filter(({ code, wants }) => wants === 'decision' && codes.get(code.normalize('NFC'))?.kind !== 'decision')
        .map(({ code, path }) => ({
          location: placeOfValue(reading, path),
          params: { words: code, problem: codes.has(code.normalize('NFC')) ? 'other-kind' : 'absent', suggestion: nearestWord(code, known) ?? '' },
        })),
    );
  },
};
