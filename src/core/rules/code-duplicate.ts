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
  check: ({ documents, control }) => {
    const holds = ({ path, known: { code } }: DocumentReading): boolean => {
      const history = code === undefined ? undefined : control?.histories.get(code.normalize('NFC'));
      return history !== undefined && history.versions.length > 0 && history.working?.path === path;
    };
    // The file that was issued keeps its code, else the one named after it; a copy is the one to look at.
    const rank = (reading: DocumentReading): number => (holds(reading) ? 2 : Number(isNamedByCode(reading)));
    return firstAndLater(documents.toSorted((left, right) => rank(right) - rank(left)), ({ known }) => known.code?.normalize('NFC')).map(({ first, later, key }) => ({
      location: placeOfValue(later, ['code']),
      params: { words: key, other: first.path },
      related: [placeOfValue(first, ['code'])],
    }));
  },
};
