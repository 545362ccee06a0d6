import type { CalendarDate } from '../model/calendar-date.ts';
import type { WorkCalendar } from '../model/registries.ts';
import { weekdayOf } from '../model/weekday.ts';

/** A part of a day in minutes from midnight: open from the first, closed from the second. */
export type Session = readonly [from: number, to: number];

/** When the office is open: plain data, so that a page can carry it to a browser. */
export interface OfficeHours {
  /** Sessions of a working day. */
  readonly sessions: readonly Session[];
  /** Sessions of a Saturday; none where the office is closed. */
  readonly saturday: readonly Session[];
  /** First and last day of each holiday. */
  readonly holidays: readonly (readonly [from: CalendarDate, to: CalendarDate])[];
  /** Days off worked in place of others. */
  readonly makeUpDays: readonly CalendarDate[];
  /** Parts of working days on which the office is closed. */
  readonly closed: readonly (readonly [date: CalendarDate, session: Session])[];
  /** Minute of the day after which an application counts as received on the next working day. */
  readonly lateAfter: number | undefined;
  /** Where a limit in calendar days ends when its last day is a day off. */
  readonly lastDayOff: 'next-working-day' | 'working-day-before';
  /** Years whose holidays are known, in order. */
  readonly knownYears: readonly number[];
}

/**
 * Days that are off in every year (Bộ luật Lao động 2019, art. 112): a list of holidays that lacks one of them is not yet that of a
 * whole year.
 */
export const FIXED_HOLIDAYS = ['01-01', '04-30', '05-01', '09-02'] as const;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const sessionOf = ({ from, to }: { readonly from: string; readonly to: string }): Session => [minuteOf(from), minuteOf(to)];

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

/** Years of which the list of holidays has every fixed one. */
const knownYearsOf = (holidays: WorkCalendar['holidays']): readonly number[] => {
  const years = [...new Set(holidays.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]))].toSorted((left, right) => left - right);
  return years.filter((year) => FIXED_HOLIDAYS.every((day) => holidays.some(({ from, to }) => from <= `${year}-${day}` && `${year}-${day}` <= to)));
};

/** Working hours out of the work calendar. */
export const officeHours = ({ morning, afternoon, saturday, holidays, makeUpDays, halfDays = [], lateAfter, lastDayOff }: WorkCalendar): OfficeHours => ({
  sessions: [sessionOf(morning), sessionOf(afternoon)],
  saturday: saturday ? [sessionOf(saturday)] : [],
  holidays: holidays.map(({ from, to }) => [from, to]),
  makeUpDays,
  closed: halfDays.flatMap(({ date, off, from, to }) => {
    if (off !== undefined) return [[date, sessionOf(off === 'morning' ? morning : afternoon)] as const];
    return from !== undefined && to !== undefined ? [[date, sessionOf({ from, to })] as const] : [];
  }),
  lateAfter: lateAfter === undefined ? undefined : minuteOf(lateAfter),
  lastDayOff: lastDayOff?.moveTo ?? 'next-working-day',
  knownYears: knownYearsOf(holidays),
});

const without = (sessions: readonly Session[], [closedFrom, closedTo]: Session): readonly Session[] =>
  sessions.flatMap(([from, to]): readonly Session[] =>
    [[from, Math.min(to, closedFrom)] as const, [Math.max(from, closedTo), to] as const].filter(([start, end]) => start < end),
  );

const usualSessions = (date: CalendarDate, { sessions, saturday, holidays, makeUpDays }: OfficeHours): readonly Session[] => {
  if (makeUpDays.includes(date)) return sessions;
  if (holidays.some(([from, to]) => from <= date && date <= to)) return [];
  const weekday = weekdayOf(date);
  if (weekday === 0) return [];
  return weekday === 6 ? saturday : sessions;
};

/** Hours of one day, in order; none on a day off. */
export const sessionsOn = (date: CalendarDate, hours: OfficeHours): readonly Session[] => {
  const usual = usualSessions(date, hours);
  return hours.closed.reduce((sessions, [day, session]) => (day === date ? without(sessions, session) : sessions), usual);
};

/** Minutes of a full working day. */
export const minutesOfDay = ({ sessions }: OfficeHours): number => sessions.reduce((sum, [from, to]) => sum + Math.max(to - from, 0), 0);

/** Whether the holidays of the year of a day are known. */
export const isKnown = (date: CalendarDate, { knownYears }: OfficeHours): boolean => knownYears.includes(yearOf(date));
