import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A new issue starts again at revision 0. */
export const changesRevisionNotZero: Rule = {
  id: 'changes-revision-not-zero',
  theme: 'revision',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const changes = reading.known.changes ?? [];
      return changes.slice(1).flatMap((row, index) =>
        row.issue > (changes[index]?.issue ?? row.issue) && row.revision !== 0
          ? [{ location: placeOfValue(reading, ['changes', index + 1, 'revision']), params: { words: String(row.revision), issue: row.issue } }]
          : [],
      );
    }),
};
