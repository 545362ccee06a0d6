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
    const parentOf = (number: string): string => number.split('.').slice(0, -1).join('.');
    // A clause that is not in the standard is the slip of another beside it, and reported there.
    const mistyped = answered.filter((clause) => !clauses.some(({ number }) => isWithin(number, clause) || number === clause)).map(parentOf);
    const absent = clauses
      .filter(({ number }) => !clauses.some((other) => other.number !== number && isWithin(other.number, number)))
      .filter(({ number }) => !answered.some((clause) => isWithin(number, clause)));
    return absent
      .filter(({ number }) => absent.filter((other) => parentOf(other.number) === parentOf(number)).length > mistyped.filter((parent) => parent === parentOf(number)).length)
      .map(({ number, title }) => ({ location: placeOfKey(first.reading, ['coverage']), params: { words: number, problem: 'absent', title } }));
  },
};
