import { isWithin, manualsIn } from './manual-coverage.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A clause is met or does not apply; an excluded clause takes its parts with it. */
export const clauseCoveredAndExcluded: Rule = {
  id: 'clause-covered-and-excluded',
  theme: 'system',
  severity: 'error',
  switchable: true,
  check: (content) =>
    manualsIn(content).flatMap(({ reading, coverage, exclusions }) =>
      coverage.flatMap(({ clause }, row) => {
        const excluded = exclusions.findIndex((exclusion) => isWithin(clause, exclusion.clause));
        if (excluded === -1) return [];
        return [{
          location: placeOfValue(reading, ['coverage', row, 'clause']),
          params: { words: clause, other: exclusions[excluded]?.clause ?? '' },
          related: [placeOfValue(reading, ['exclusions', excluded, 'clause'])],
        }];
      }),
    ),
};
