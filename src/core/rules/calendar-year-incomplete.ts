import { FIXED_HOLIDAYS } from '../schedule/office-hours.ts';
import { placeOfKey } from './places.ts';
import type { Rule } from './rule.ts';

/** New Year may stand alone: the rest of a year is announced later. */
const [NEW_YEAR, ...LATER] = FIXED_HOLIDAYS;

/** The holidays of a year, once begun, hold every one that the law fixes: a time limit is counted off in a whole year alone. */
export const calendarYearIncomplete: Rule = {
  id: 'calendar-year-incomplete',
  theme: 'settings',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: ({ registries: { calendar } }) => {
    const { holidays } = calendar?.data ?? {};
    if (!calendar || !holidays) return [];
    const isOff = (date: string): boolean => holidays.some(({ from, to }) => from <= date && date <= to);
    const years = [...new Set(holidays.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]))].toSorted();
    return years.flatMap((year) => {
      if (!LATER.some((day) => isOff(`${year}-${day}`))) return [];
      const missing = [NEW_YEAR, ...LATER].map((day) => `${year}-${day}`).filter((date) => !isOff(date));
      return missing.length === 0 ? [] : [{ location: placeOfKey(calendar, ['holidays']), params: { words: year, days: missing } }];
    });
  },
};
