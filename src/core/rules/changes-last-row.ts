import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** The last row of the revision table is the version in hand, dated the day it was issued. */
export const changesLastRow: Rule = {
  id: 'changes-last-row',
  theme: 'revision',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const { changes, issue, revision, issuedOn, status } = reading.known;
      const last = changes?.at(-1);
      if (!changes || !last) return [];
      const row = changes.length - 1;
      const version = `${issue}/${revision}`;
      if (issue !== undefined && revision !== undefined && (last.issue !== issue || last.revision !== revision)) {
        return [{ location: placeOfValue(reading, ['changes', row]), params: { words: `${last.issue}/${last.revision}`, expected: version, problem: 'version' } }];
      }
      if (status === 'issued' && issuedOn !== undefined && last.date !== issuedOn) {
        return [{ location: placeOfValue(reading, ['changes', row, 'date']), params: { words: last.date, expected: issuedOn, problem: 'date' } }];
      }
      return [];
    }),
};
