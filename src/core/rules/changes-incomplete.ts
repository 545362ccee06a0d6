import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** The revision table tells every version: none skipped between the first row and the last. */
export const changesIncomplete: Rule = {
  id: 'changes-incomplete',
  theme: 'revision',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const changes = reading.known.changes ?? [];
      const first = changes[0];
      const opening = first && (first.issue !== 1 || first.revision !== 0)
        ? [{ location: placeOfValue(reading, ['changes', 0]), params: { words: `${first.issue}/${first.revision}`, expected: '1/0', previous: '' } }]
        : [];
      const gaps = changes.slice(1).flatMap((row, index) => {
        const before = changes[index];
        if (!before) return [];
        const skipsIssue = row.issue > before.issue + 1;
        const skipsRevision = row.issue === before.issue && row.revision > before.revision + 1;
        if (!skipsIssue && !skipsRevision) return [];
        const expected = skipsIssue ? `${before.issue + 1}/0` : `${before.issue}/${before.revision + 1}`;
        return [{
          location: placeOfValue(reading, ['changes', index + 1]),
          params: { words: `${row.issue}/${row.revision}`, expected, previous: `${before.issue}/${before.revision}` },
        }];
      });
      return [...opening, ...gaps];
    }),
};
