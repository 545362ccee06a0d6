import { isWithin, manualsIn } from './manual-coverage.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { isSettled } from './settled-documents.ts';

/** What the manual excludes, no other document claims to answer. */
export const excludedClauseAnswered: Rule = {
  id: 'excluded-clause-answered',
  theme: 'system',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const excluded = manualsIn(content).flatMap(({ reading, exclusions }) => exclusions.map(({ clause }, row) => ({ clause, place: placeOfValue(reading, ['exclusions', row, 'clause']) })));
    return content.documents.filter(isSettled).flatMap((reading) =>
      (reading.kind === 'manual' ? [] : (reading.known.clauses ?? [])).flatMap((clause, index) => {
        const exclusion = excluded.find((candidate) => isWithin(clause, candidate.clause));
        return exclusion ? [{ location: placeOfValue(reading, ['clauses', index]), params: { words: clause, other: exclusion.clause }, related: [exclusion.place] }] : [];
      }),
    );
  },
};
