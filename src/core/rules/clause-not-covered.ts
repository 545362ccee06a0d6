import { isWithin, manualsIn } from './manual-coverage.ts';
import { placeOfKey } from './places.ts';
import type { Rule } from './rule.ts';

/** The manual answers every clause of the standard: it tells how, or why the clause does not apply (TCVN ISO 9001:2015, 4.3). */
export const clauseNotCovered: Rule = {
  id: 'clause-not-covered',
  theme: 'system',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const { standards, agency } = content.registries;
    const clauses = standards.find(({ data }) => data?.id === agency?.data?.standard)?.data?.clauses ?? [];
    const manuals = manualsIn(content);
    const [first] = manuals;
    if (!first) return [];
    const answered = manuals.flatMap(({ coverage, exclusions }) => [...coverage, ...exclusions].map(({ clause }) => clause));
    if (manuals.every(({ coverage }) => coverage.length === 0)) return [{ location: placeOfKey(first.reading, ['title']), params: { words: 'coverage', problem: 'no-table', title: '' } }];
    return clauses
      .filter(({ number }) => !clauses.some((other) => other.number !== number && isWithin(other.number, number)))
      .filter(({ number }) => !answered.some((clause) => isWithin(number, clause)))
      .map(({ number, title }) => ({ location: placeOfKey(first.reading, ['coverage']), params: { words: number, problem: 'absent', title } }));
  },
};
