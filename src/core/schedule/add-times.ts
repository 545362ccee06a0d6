import { compare, add, ratio, zero, type Ratio } from './ratio.ts';
import type { Duration } from './duration.ts';
import type { TimeReading } from './read-time.ts';

/** Minutes of working time, days of the calendar, or months where nothing else is told. */
export type SumUnit = 'working-minutes' | 'calendar-days' | 'calendar-months';

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
      readonly unit: SumUnit;
      /** Whether every day is said to be a working day, or none is. */
      readonly said: 'working' | 'unsaid' | 'calendar';
    };

/** The time of a step: read, or none given. */
export type StepTime = TimeReading | undefined;

/** A step to add: its times one after another, such as those of its roles; none when the time of another step covers it. */
export type AddedStep = readonly StepTime[];

interface Span {
  readonly least: Ratio;
  readonly most: Ratio | undefined;
}

/** Lengths of time that a step may take, shortest first; none when it may take any. */
const durationsOf = (time: StepTime): readonly Duration[] => {
  if (time?.kind === 'amount') return [time.duration];
  return time?.kind === 'several' ? time.durations : [];
};

const kindsOf = (times: readonly StepTime[]): ReadonlySet<Duration['kind']> => new Set(times.flatMap(durationsOf).map(({ kind }) => kind));

/** Adds the times of steps done one after another. */
export const addTimes = (times: readonly StepTime[], limit?: Duration): TimeSum => addSteps(times.map((time) => [[time]]), limit);

/**
 * Adds the times of groups of steps: one group after another, the steps of a group at the same time, so that the longest counts. A
 * step that says "at once" or is not counted adds nothing; one inside the day adds up to that day; one with several figures adds at
 * least the shortest; one without a time, or with words alone, leaves the sum open above. Hours or days without a word on their kind
 * follow the kind that the other times, or the limit, name.
 */
export const addSteps = (groups: readonly (readonly AddedStep[])[], limit?: Duration): TimeSum => {
  const named = kindsOf(groups.flat(2));
  const kinds = new Set([...named, ...(limit ? [limit.kind] : [])]);
  if (kinds.has('working') && kinds.has('calendar')) return { kind: 'mixed' };
  const unit = unitOf([...groups.flat(2).flatMap(durationsOf), ...(limit ? [limit] : [])]);
  const said = kinds.has('calendar') ? 'calendar' : named.has('working') ? 'working' : 'unsaid';
  return { kind: 'sum', ...inTurn(groups.map((group) => together(group.map((times) => inTurn(times.map((time) => spanOf(time, unit))))))), unit, said };
};

const unitOf = (lengths: readonly Duration[]): SumUnit => {
  if (lengths.every(({ kind }) => kind !== 'calendar')) return 'working-minutes';
  return lengths.every((length) => length.kind === 'calendar' && compare(length.days, zero) === 0) ? 'calendar-months' : 'calendar-days';
};

const nothing: Span = { least: zero, most: zero };

const inTurn = (spans: readonly Span[]): Span =>
  spans.reduce((sum, { least, most }) => ({ least: add(sum.least, least), most: sum.most && most ? add(sum.most, most) : undefined }), nothing);

const longest = (lengths: readonly Ratio[]): Ratio => lengths.toSorted(compare).at(-1) ?? zero;

const together = (spans: readonly Span[]): Span => ({
  least: longest(spans.map(({ least }) => least)),
  most: spans.every(({ most }) => most !== undefined) ? longest(spans.flatMap(({ most }) => most ?? [])) : undefined,
});

const mostWithin = (limit: Duration, unit: SumUnit): Ratio | undefined => {
  if (unit === 'calendar-days') return ratio(1);
  return unit === 'calendar-months' || limit.kind === 'calendar' ? undefined : limit.minutes;
};

/** What one time adds to a sum in a unit. */
const spanOf = (time: StepTime, unit: SumUnit): Span => {
  if (time?.kind === 'at-once' || time?.kind === 'not-counted') return nothing;
  if (time?.kind === 'within') return { least: zero, most: mostWithin(time.limit, unit) };
  const amounts = durationsOf(time).map((duration) => amountIn(duration, unit));
  const sure = amounts.filter((amount) => amount !== undefined).toSorted(compare);
  const [shortest] = sure;
  return {
    least: shortest && sure.length === amounts.length ? shortest : zero,
    most: time?.kind === 'amount' ? shortest : undefined,
  };
};

/** A length of time in the unit of a sum; undefined for months beside days, whose number differs, and for hours beside calendar days. */
export const amountIn = (duration: Duration, unit: SumUnit): Ratio | undefined => {
  if (unit === 'calendar-months') return duration.kind === 'calendar' && duration.days.top === 0n ? duration.months : undefined;
  if (duration.kind === 'calendar') return unit === 'calendar-days' && duration.months.top === 0n ? duration.days : undefined;
  if (unit === 'working-minutes') return duration.minutes;
  return duration.kind === 'unsaid' && duration.hasDays && duration.minutes.top % (480n * duration.minutes.bottom) === 0n ? ratio(duration.minutes.top, duration.minutes.bottom * 480n) : undefined;
};
