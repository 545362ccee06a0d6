import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Fewer letters than this may be an abbreviation. */
const MANY_LETTERS = 10;

/** A title is typed as a sentence is: lists and links show it, and the cover prints it in capitals by itself. */
export const titleCapitals: Rule = {
  id: 'title-capitals',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const { title } = reading.known;
      if (title === undefined || title.trim().split(/\s+/u).length < 2 || title !== title.toUpperCase() || title.replaceAll(/\P{L}/gu, '').length < MANY_LETTERS) return [];
      return [{ location: placeOfValue(reading, ['title']), params: { words: title.slice(0, 80), corrected: `${title.slice(0, 1)}${title.slice(1).toLowerCase()}`.slice(0, 80) } }];
    }),
};
