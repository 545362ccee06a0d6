import { codesInFrontMatter } from '../library/cited-codes.ts';
import { codeClaims } from './code-claims.ts';
import { firstAndLater } from './first-and-later.ts';
import { placeOfKey } from './places.ts';
import type { Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

/** A form used in a step, the application file or the records kept stands in the document's own list of forms. */
export const formListIncomplete: Rule = {
  id: 'form-list-incomplete',
  theme: 'reference',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const claims = codeClaims(content);
    return settledDocuments(content).flatMap((reading) => {
      const { forms } = reading.known;
      // A code of no form, here or in the list, is the matter of `form-unknown`.
      if (!forms || forms.some((code) => claims.kindOf(code) === undefined)) return [];
      const absent = codesInFrontMatter(reading.known).filter(({ code, wants, path }) => wants === 'form' && path[0] !== 'forms' && !forms.includes(code) && claims.kindOf(code) === 'form');
      const repeated = new Set(firstAndLater(absent, ({ code }) => code).map(({ later }) => later));
      return absent.filter((mention) => !repeated.has(mention)).map(({ code, path }) => ({ location: placeOfKey(reading, ['forms']), params: { words: code, key: String(path[0]) } }));
    });
  },
};
