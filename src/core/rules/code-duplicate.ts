import { slugOf } from '../model/slug.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { firstAndLater } from './first-and-later.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

const isNamedByCode = ({ path, known: { code } }: DocumentReading): boolean => code !== undefined && path.endsWith(`/${slugOf(code)}.mdx`);

/** The code is the identity of a document: two documents cannot share it. */
export const codeDuplicate: Rule = {
  id: 'code-duplicate',
  theme: 'identity',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    // The file named after its code keeps it; a copy under another name is the one to look at.
    firstAndLater(documents.toSorted((left, right) => Number(isNamedByCode(right)) - Number(isNamedByCode(left))), ({ known }) => known.code?.normalize('NFC')).map(({ first, later, key }) => ({
      location: placeOfValue(later, ['code']),
      params: { words: key, other: first.path },
      related: [placeOfValue(first, ['code'])],
    })),
};
