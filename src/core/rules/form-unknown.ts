import { codesInFrontMatter } from '../library/cited-codes.ts';
import { documentCodes } from './document-codes.ts';
import { nearestWord } from './nearest-word.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A form named in data exists and is a form. */
export const formUnknown: Rule = {
  id: 'form-unknown',
  theme: 'reference',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const codes = documentCodes(content);
    const known = content.documents.flatMap(({ kind, known: { code } }) => (kind === 'form' && code !== undefined ? [code] : []));
    return content.documents.flatMap((reading) =>
      codesInFrontMatter(reading.known)
        .filter(({ code, wants }) => wants === 'form' && codes.get(code.normalize('NFC'))?.kind !== 'form')
        .map(({ code, path }) => ({
          location: placeOfValue(reading, path),
          params: { words: code, problem: codes.has(code.normalize('NFC')) ? 'other-kind' : 'absent', suggestion: nearestWord(code, known) ?? '' },
        })),
    );
  },
};
