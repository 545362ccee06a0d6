import type { DocumentReading } from '../parse/document-reading.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Keys of a document with the words that stand below them; ids and codes hold no comma. */
const wordListsOf = ({ yaml }: DocumentReading): readonly (readonly [key: string, entries: readonly string[]])[] =>
  typeof yaml.data === 'object' && yaml.data !== null && !Array.isArray(yaml.data)
    ? Object.entries(yaml.data).flatMap(([key, entries]: readonly [string, unknown]) => (Array.isArray(entries) && entries.every((entry) => typeof entry === 'string') ? [[key, entries] as const] : []))
    : [];

/** The first part that begins with a small letter although the first entry of its list does not: the sentence went on behind the comma. */
const cutIn = (reading: DocumentReading): readonly Finding[] =>
  wordListsOf(reading).flatMap(([key, entries]) => {
    const at = entries.findIndex((entry, index) => index > 0 && /^\p{Ll}/u.test(entry));
    if (at === -1 || !/^\p{Lu}/u.test(entries[0] ?? '')) return [];
    const [before, place] = [placeOfValue(reading, [key, at - 1]), placeOfValue(reading, [key, at])];
    // Entries on lines of their own were parted by their author.
    return before.line === place.line ? [{ location: placeOfValue(reading, [key, 0]), params: { words: entries[at] ?? '', key, whole: entries.join(', ').replaceAll("'", "''"), count: entries.length } }] : [];
  });

/** Between square brackets a comma parts entries: a sentence with commas falls apart there, and each part is shown as an entry. */
export const listCut: Rule = {
  id: 'list-cut',
  theme: 'front-matter',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: ({ documents }) => documents.flatMap(cutIn),
};
