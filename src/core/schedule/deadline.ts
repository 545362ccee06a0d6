import { minutesPerDay, type Duration } from './duration.ts';
import { add, compare, multiply, ratio, zero, type Ratio } from './ratio.ts';
import type { TimeReading } from './read-time.ts';

/** A time limit as it is counted off from a moment: plain data, so that a page can carry it to a browser. */
export type Deadline =
  /** Minutes of working time, 480 a day. */
  | { readonly kind: 'working'; readonly minutes: number }
  | { readonly kind: 'calendar'; readonly months: number; readonly days: number }
  /** The end of the day of receipt, or of the working day after it. */
  | { readonly kind: 'day-end'; readonly isNextDay: boolean }
  /** The end of the half-day of receipt. */
  | { readonly kind: 'session-end' };

const wholeOf = ({ top, bottom }: Ratio): number | undefined => (bottom === 1n ? Number(top) : undefined);

/** A part of a minute takes the minute. */
const roundedUp = ({ top, bottom }: Ratio): number => Number((top + bottom - 1n) / bottom);

const working = (minutes: Ratio): Deadline => ({ kind: 'working', minutes: roundedUp(minutes) });

/** Half a month is 15 days (Bộ luật Dân sự 2015, art. 146); other parts of a month or day are no number of days. */
const calendarDeadline = ({ months, days }: Extract<Duration, { readonly kind: 'calendar' }>): Deadline | undefined => {
  const isHalf = months.bottom === 2n;
  const wholeMonths = wholeOf(isHalf ? add(months, ratio(-1, 2)) : months);
  const wholeDays = wholeOf(add(days, isHalf ? ratio(15) : zero));
  return wholeMonths === undefined || wholeDays === undefined ? undefined : { kind: 'calendar', months: wholeMonths, days: wholeDays };
};

/**
 * Days without a word on their kind are days of the calendar, hours and parts of a day are working time; many hours without a word
 * could be either, and are not counted.
 */
const unsaidDeadline = ({ minutes, hasDays }: Extract<Duration, { readonly kind: 'unsaid' }>): Deadline | undefined => {
  const days = wholeOf(multiply(minutes, ratio(1, minutesPerDay)));
  if (hasDays && days !== undefined) return { kind: 'calendar', months: 0, days };
  return hasDays || compare(minutes, ratio(minutesPerDay)) <= 0 ? working(minutes) : undefined;
};

/**
 * How a time limit is counted off; undefined when it cannot be told.
 * @param isWorking whether the steps say that their times, and so the limit, are working time.
 */
export const deadlineOf = (time: TimeReading | undefined, isWorking: boolean): Deadline | undefined => {
  if (time?.kind === 'within' && time.limit.kind === 'working') {
    const halves = wholeOf(multiply(time.limit.minutes, ratio(2, minutesPerDay)));
    return halves === 1 ? { kind: 'session-end' } : { kind: 'day-end', isNextDay: halves !== 2 };
  }
  if (time?.kind !== 'amount') return undefined;
  const { duration } = time;
  if (duration.kind === 'calendar') return calendarDeadline(duration);
  return duration.kind === 'working' || isWorking ? working(duration.minutes) : unsaidDeadline(duration);
};
