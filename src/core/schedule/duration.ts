import { add, compare, multiply, ratio, zero, type Ratio } from './ratio.ts';

/** Working minutes of one working day: 8 hours. */
export const minutesPerDay = 480;

/** Units in which times are written. */
export type TimeUnit = 'minute' | 'hour' | 'half-day' | 'day' | 'week' | 'month' | 'year';

/**
 * A length of time, exact.
 * - `working`: minutes of working time;
 * - `unsaid`: written in days or hours without a word on which, kept as working minutes (8 hours a day) because the steps of a process
 *   share one reading; `hasDays` tells whether the day could be a calendar day;
 * - `calendar`: days of the calendar; `months` are kept apart because they differ in length.
 */
export type Duration =
  | { readonly kind: 'working'; readonly minutes: Ratio }
  | { readonly kind: 'unsaid'; readonly minutes: Ratio; readonly hasDays: boolean }
  | { readonly kind: 'calendar'; readonly days: Ratio; readonly months: Ratio };

/** How a figure names its kind of time. */
export type Qualifier = 'working' | 'calendar' | undefined;

/** One figure: `2`, `day`, `working`. */
export interface Figure {
  readonly count: Ratio;
  readonly unit: TimeUnit;
  readonly qualifier: Qualifier;
}

const WORKING_MINUTES: Readonly<Record<'minute' | 'hour' | 'half-day' | 'day', number>> = { minute: 1, hour: 60, 'half-day': 240, day: minutesPerDay };

const inMonths: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, year: 12 };

/** Adds figures that are one time, such as 2 days 4 hours. Undefined when a calendar unit stands beside a working one. */
export const durationOf = (figures: readonly Figure[]): Duration | undefined => {
  const isWorking = figures.some(({ qualifier, unit }) => qualifier === 'working' || unit === 'half-day');
  const isCalendar = figures.some(({ qualifier, unit }) => qualifier === 'calendar' || unit === 'week' || unit in inMonths);
  if (isWorking && isCalendar) return undefined;
  let [minutes, days, months] = [zero, zero, zero];
  for (const { count, unit } of figures) {
    const perMonth = inMonths[unit];
    if (perMonth !== undefined) months = add(months, multiply(count, ratio(perMonth)));
    else if (isCalendar) days = add(days, multiply(count, unit === 'week' ? ratio(7) : unit === 'day' ? ratio(1) : ratio(WORKING_MINUTES[unit as 'hour'], 24 * 60)));
    else minutes = add(minutes, multiply(count, ratio(WORKING_MINUTES[unit as 'hour'])));
  }
  if (isCalendar) return { kind: 'calendar', days, months };
  return isWorking ? { kind: 'working', minutes } : { kind: 'unsaid', minutes, hasDays: figures.some(({ unit }) => unit === 'day') };
};

/** A month has 28 to 31 days. */
const MONTH_DAYS = { least: 28, most: 31 } as const;

const calendarDays = ({ days, months }: Extract<Duration, { readonly kind: 'calendar' }>, perMonth: number): Ratio => add(days, multiply(months, ratio(perMonth)));

const asDays = (minutes: Ratio): Ratio => multiply(minutes, ratio(1, minutesPerDay));

/**
 * Whether one time is surely longer than another. Working days never run shorter than as many calendar days, so `6 working days` are
 * surely longer than `5 calendar days`; the other way round nothing is sure.
 */
export const isSurelyLonger = (left: Duration, right: Duration): boolean => {
  if (left.kind === 'calendar') {
    if (right.kind === 'working') return false;
    if (right.kind === 'unsaid') return right.hasDays && compare(calendarDays(left, MONTH_DAYS.least), asDays(right.minutes)) > 0;
    const isSameMonths = compare(left.months, right.months) === 0;
    return isSameMonths ? compare(left.days, right.days) > 0 : compare(calendarDays(left, MONTH_DAYS.least), calendarDays(right, MONTH_DAYS.most)) > 0;
  }
  if (right.kind === 'calendar') return (left.kind === 'working' || left.hasDays) && compare(asDays(left.minutes), calendarDays(right, MONTH_DAYS.most)) > 0;
  if (left.kind === 'unsaid' && left.hasDays && right.kind === 'working') return false;
  return compare(left.minutes, right.minutes) > 0;
};
