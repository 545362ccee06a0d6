import { addMonths, dayAfter, dayBefore, type CalendarDate } from '../model/calendar-date.ts';
import type { Deadline } from './deadline.ts';
import { isKnown, minutesOfDay, sessionsOn, type OfficeHours, type Session } from './office-hours.ts';

/** A minute of a day, counted from midnight, in Asia/Ho_Chi_Minh. */
export interface Moment {
  readonly date: CalendarDate;
  readonly minute: number;
}

/** When a result is due. */
export type Due =
  | { readonly kind: 'due'; readonly due: Moment; /** When the counting begins. */ readonly from: Moment }
  /** The count comes into a year whose holidays are not known. */
  | { readonly kind: 'unknown-year'; readonly year: number };

interface DueInput {
  readonly received: Moment;
  readonly deadline: Deadline;
  readonly hours: OfficeHours;
}

class UnknownYear extends Error {
  readonly year: number;

  constructor(date: CalendarDate) {
    super(date);
    this.year = Number(date.slice(0, 4));
  }
}

/** Hours of a day. @throws UnknownYear where the holidays are not known. */
const openOn = (date: CalendarDate, hours: OfficeHours): readonly Session[] => {
  if (!isKnown(date, hours)) throw new UnknownYear(date);
  return sessionsOn(date, hours);
};

const opening = (date: CalendarDate, hours: OfficeHours): Moment => {
  let day = date;
  for (;;) {
    const [first] = openOn(day, hours);
    if (first) return { date: day, minute: first[0] };
    day = dayAfter(day);
  }
};

const closing = (date: CalendarDate, hours: OfficeHours): Moment => ({ date, minute: openOn(date, hours).at(-1)?.[1] ?? 0 });

/** First working moment at or after the receipt; the next working day when the receipt is late. */
const begin = ({ date, minute }: Moment, hours: OfficeHours): Moment => {
  const sessions = openOn(date, hours);
  const isLate = hours.lateAfter !== undefined && minute > hours.lateAfter;
  const session = isLate ? undefined : sessions.find(([, to]) => minute < to);
  return session ? { date, minute: Math.max(minute, session[0]) } : opening(dayAfter(date), hours);
};

/** Counts working minutes from a working moment; the last one may be the closing of a session. */
const afterMinutes = (from: Moment, minutes: number, hours: OfficeHours): Moment => {
  let [day, start, left] = [from.date, from.minute, minutes];
  for (;;) {
    for (const [opens, closes] of openOn(day, hours)) {
      const first = Math.max(opens, start);
      if (first >= closes) continue;
      if (left <= closes - first) return { date: day, minute: first + left };
      left -= closes - first;
    }
    [day, start] = [dayAfter(day), 0];
  }
};

/** Days in the reader's words are days of this office: 8 written hours make one, however long the office is open. */
const officeMinutes = (minutes: number, hours: OfficeHours): number => Math.floor(minutes / 480) * minutesOfDay(hours) + (minutes % 480);

const plusDays = (date: CalendarDate, days: number): CalendarDate => {
  let day = date;
  for (let count = 0; count < days; count += 1) day = dayAfter(day);
  return day;
};

/** A last day that is off gives way to the working day after or before it. */
const workingDayAt = (date: CalendarDate, hours: OfficeHours): CalendarDate => {
  const step = hours.lastDayOff === 'next-working-day' ? dayAfter : dayBefore;
  let day = date;
  while (openOn(day, hours).length === 0) day = step(day);
  return day;
};

const endOf = (from: Moment, deadline: Deadline, hours: OfficeHours): Moment => {
  switch (deadline.kind) {
    case 'working':
      return afterMinutes(from, officeMinutes(deadline.minutes, hours), hours);
    case 'calendar':
      // The day of receipt is not counted (Bộ luật Dân sự 2015, art. 147).
      return closing(workingDayAt(plusDays(addMonths(from.date, deadline.months), deadline.days), hours), hours);
    case 'day-end':
      return closing(deadline.isNextDay ? opening(dayAfter(from.date), hours).date : from.date, hours);
    case 'session-end':
      return { date: from.date, minute: openOn(from.date, hours).find(([, to]) => from.minute < to)?.[1] ?? from.minute };
  }
};

/**
 * The moment at which a result is due. Counting begins with the first working moment at or after the receipt; a receipt after the
 * late hour begins with the next working day. Working time runs through the hours of the office alone; calendar days leave out the
 * first one and end with the hours of the last, which gives way to a working day as the calendar says. Nothing is guessed about a
 * year whose holidays are not known.
 */
export const dueAt = ({ received, deadline, hours }: DueInput): Due => {
  try {
    const from = begin(received, hours);
    return { kind: 'due', due: endOf(from, deadline, hours), from };
  } catch (error) {
    if (error instanceof UnknownYear) return { kind: 'unknown-year', year: error.year };
    throw error;
  }
};
