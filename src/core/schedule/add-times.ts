import { compare, add, ratio, zero, type Ratio } from './ratio.ts';
import type { Duration } from './duration.ts';
import type { TimeReading } from './read-time.ts';

/** What the times of the steps come to. */
export type TimeSum =
  /** Working time and calendar time stand side by side, each in so many words: there is no sum. */
  | { readonly kind: 'mixed' }
  | {
      readonly kind: 'sum';
      /** What the steps take at least. */
      readonly least: Ratio;
      /** What they take at most; undefined when a step leaves it open. */
      readonly most: Ratio | undefined;
      /** Minutes of working time, or days of the calendar. */
      readonly unit: 'working-minutes' | 'calendar-days';
      /** Whether every day is said to be a working day, or none is. */
      readonly said: 'working' | 'unsaid' | 'calendar';
    };

/** The time of a step: read, or none given. */
export type StepTime = TimeReading | undefined;

/** Lengths of time that a step may take, shortest first; none when it may take any. */
const durationsOf = (time: StepTime): readonly Duration[] => {
  if (time?.kind === 'amount') return [time.duration];
  return time?.kind === 'several' ? time.durations : [];
};

const kindsOf = (times: readonly StepTime[]): ReadonlySet<Duration['kind']> => new Set(times.flatMap(durationsOf).map(({ kind }) => kind));

/**
 * Adds the times of steps done one after another. A step that says "at once" or is not counted adds nothing; one inside the day adds
 * up to that day; one with several figures adds at least the shortest; one without a time, or with words alone, leaves the sum open
 * above. Hours or days without a word on their kind follow the kind that the other times name.
 */
export const addTimes = (times: readonly StepTime[], limit?: Duration): TimeSum => {
  const kinds = new Set([...kindsOf(times), ...(limit ? [limit.kind] : [])]);
  if (kinds.has('working') && kinds.has('calendar')) return { kind: 'mixed' };
  const unit = kinds.has('calendar') ? 'calendar-days' : 'working-minutes';
  const said = kinds.has('calendar') ? 'calendar' : kindsOf(times).has('working') ? 'working' : 'unsaid';
  let least = zero;
  let most: Ratio | undefined = zero;
  const addAtMost = (amount: Ratio | undefined): void => {
    most = most && amount ? add(most, amount) : undefined;
  };
  for (const time of times) {
    if (time?.kind === 'at-once' || time?.kind === 'not-counted') continue;
    if (time?.kind === 'within') {
      addAtMost(unit === 'calendar-days' ? ratio(1) : time.limit.kind === 'calendar' ? undefined : time.limit.minutes);
      continue;
    }
    const amounts = durationsOf(time).map((duration) => amountIn(duration, unit));
    const sure = amounts.filter((amount) => amount !== undefined).toSorted(compare);
    const isExact = time?.kind === 'amount' && sure.length === 1;
    if (sure[0] && sure.length === amounts.length) least = add(least, sure[0]);
    addAtMost(isExact ? sure[0] : undefined);
  }
  return { kind: 'sum', least, most, unit, said };
};

/** A length of time in the unit of a sum; undefined for months, whose days differ, and for hours beside calendar days. */
const amountIn = (duration: Duration, unit: 'working-minutes' | 'calendar-days'): Ratio | undefined => {
  if (duration.kind === 'calendar') return duration.months.top === 0n ? duration.days : undefined;
  if (unit === 'working-minutes') return duration.minutes;
  return duration.kind === 'unsaid' && duration.hasDays && duration.minutes.top % (480n * duration.minutes.bottom) === 0n ? ratio(duration.minutes.top, duration.minutes.bottom * 480n) : undefined;
};
