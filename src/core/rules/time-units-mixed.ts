import { lengthOf, type WrittenTime } from '../schedule/process-cases.ts';
import { placeOfValue } from './places.ts';
import { processTimes } from './process-times.ts';
import type { Rule } from './rule.ts';

const kindOf = ({ reading }: WrittenTime): 'working' | 'calendar' | undefined => {
  const kind = lengthOf(reading)?.kind;
  return kind === 'unsaid' ? undefined : kind;
};

/** Number of the step that a time stands in; 0 for the limit itself. */
const stepOf = ({ path }: WrittenTime): number => (path[0] === 'steps' ? Number(path[1]) + 1 : 0);

/** Working time and calendar time, each in so many words, are not added: a process keeps to one of them. */
export const timeUnitsMixed: Rule = {
  id: 'time-units-mixed',
  theme: 'time',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    processTimes(content).flatMap(({ reading, cases }) => {
      const pairs = cases.flatMap(({ committed, stepTimes, sum }) => {
        if (sum?.kind !== 'mixed') return [];
        const times = [...(committed ? [committed] : []), ...stepTimes];
        const said = times.find((time) => kindOf(time) !== undefined);
        const other = times.find((time) => kindOf(time) !== undefined && said !== undefined && kindOf(time) !== kindOf(said));
        return said && other ? [{ said, other }] : [];
      });
      // Variants that share the same two times are told once.
      const first = pairs.filter((pair, place) => pairs.findIndex((earlier) => earlier.other.path.join('.') === pair.other.path.join('.') && earlier.said.path.join('.') === pair.said.path.join('.')) === place);
      return first.map(({ said, other }) => ({
        location: placeOfValue(reading, other.path),
        params: { words: other.words, other: said.words, step: stepOf(other), otherStep: stepOf(said) },
        related: [placeOfValue(reading, said.path)],
      }));
    }),
};
