import { slugOf } from '../model/slug.ts';
import { firstAndLater } from './first-and-later.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Codes that differ only in marks (QT.DK.01, QT.ĐK.01) would get one address. */
export const slugDuplicate: Rule = {
  id: 'slug-duplicate',
  theme: 'identity',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    firstAndLater(documents, ({ known }) => (known.code === undefined ? undefined : slugOf(known.code)))
      .filter(({ first, later }) => first.known.code?.normalize('NFC') !== later.known.code?.normalize('NFC'))
      .map(({ first, later, key }) => ({
        location: placeOfValue(later, ['code']),
        params: { words: later.known.code ?? '', other: first.known.code ?? '', slug: key },
        related: [placeOfValue(first, ['code'])],
      })),
};
