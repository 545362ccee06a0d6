import { firstAndLater } from './first-and-later.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** The code is the identity of a document: two documents cannot share it. */
export const codeDuplicate: Rule = {
  id: 'code-duplicate',
  theme: 'identity',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    firstAndLater(documents, ({ known }) => known.code?.normalize('NFC')).map(({ first, later, key }) => ({
      location: placeOfValue(later, ['code']),
      params: { words: key, other: first.path },
      related: [placeOfValue(first, ['code'])],
    })),
};
