import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Rows of the revision table rise in version and in time. */
export const changesNotRising: Rule = {
  id: 'changes-not-rising',
  theme: 'revision',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const changes = reading.known.changes ?? [];
      return changes.slice(1).flatMap((row, index) => {
        const before = changes[index];
        if (!before) return [];
        const rises = row.issue > before.issue || (row.issue === before.issue && row.revision > before.revision);
        if (!rises) {
          return [{
            location: placeOfValue(reading, ['changes', index + 1]),
            params: { words: `${row.issue}/${row.revision}`, previous: `${before.issue}/${before.revision}`, problem: 'version' },
          }];
        }
        if (row.date >= before.date) return [];
        return [{ location: placeOfValue(reading, ['changes', index + 1, 'date']), params: { words: row.date, previous: before.date, problem: 'date' } }];
      });
    }),
};
