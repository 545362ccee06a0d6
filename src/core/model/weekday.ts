import type { CalendarDate } from './calendar-date.ts';

/** Sunday is 0, Saturday 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What a month moves the weekday by, January first (Sakamoto's method). */
const MONTH_SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

/** Day of the week of a calendar day. */
export const weekdayOf = (date: CalendarDate): Weekday => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const counted = month < 3 ? year - 1 : year;
  return ((counted + Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400) + (MONTH_SHIFTS[month - 1] ?? 0) + day) % 7) as Weekday;
};
