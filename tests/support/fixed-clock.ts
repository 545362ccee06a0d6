import type { CalendarDate } from '#core/model/calendar-date.ts';
import type { Clock } from '#core/ports.ts';

/** A clock that stands still. */
export const fixedClock = (day: string): Clock => ({ today: () => day as CalendarDate });
