import { compare, showRatio, subtract, type Ratio } from '../schedule/ratio.ts';
import type { Duration } from '../schedule/duration.ts';
import type { TimeSum } from '../schedule/add-times.ts';
import { placeOfValue } from './places.ts';
import { lengthOf, processTimes } from './process-times.ts';
import type { Rule } from './rule.ts';

type Sum = Extract<TimeSum, { readonly kind: 'sum' }>;

/** The limit in the unit of the sum; undefined for months, whose days differ. */
const limitIn = (limit: Duration, { unit }: Sum): Ratio | undefined => {
  if (limit.kind !== 'calendar') return unit === 'working-minutes' ? limit.minutes : undefined;
  return unit === 'calendar-days' && limit.months.top === 0n ? limit.days : undefined;
};

/** Steps that say working days under a limit that says only days: less may be right, more cannot. */
const isLessAllowed = (limit: Duration, { said }: Sum): boolean => limit.kind === 'unsaid' && limit.hasDays && said === 'working';

/** The times of the steps of a process add up to the time that the agency commits to. */
export const timeSum: Rule = {
  id: 'time-sum',
  theme: 'time',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) =>
    processTimes(content).flatMap(({ reading, known, committed, sum }) => {
      const limit = lengthOf(committed);
      if (!limit || sum?.kind !== 'sum') return [];
      const promised = limitIn(limit, sum);
      if (!promised) return [];
      const isOver = compare(sum.least, promised) > 0;
      const isUnder = committed?.kind === 'amount' && sum.most !== undefined && compare(sum.most, promised) < 0 && !isLessAllowed(limit, sum);
      if (!isOver && !isUnder) return [];
      const found = isOver ? sum.least : (sum.most ?? sum.least);
      return [{
        location: placeOfValue(reading, ['committedTime']),
        params: {
          words: known.committedTime ?? '',
          problem: isOver ? 'over' : 'under',
          unit: sum.unit,
          sum: showRatio(found),
          promised: showRatio(promised),
          difference: showRatio(isOver ? subtract(found, promised) : subtract(promised, found)),
        },
        related: [placeOfValue(reading, ['steps'])],
      }];
    }),
};
