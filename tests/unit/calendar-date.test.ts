import { describe, expect, test } from 'vitest';
import { addMonths, dayAfter, dayBefore, formatCalendarDate, isCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

describe('isCalendarDate', () => {
  test.each(['2026-11-22', '2024-02-29', '2000-02-29', '1945-09-02', '2026-12-31'])('accepts the day %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    ['a day that June lacks', '2026-06-31'],
    ['29 February of a common year', '2026-02-29'],
    ['29 February of a century', '2100-02-29'],
    ['day zero', '2026-01-00'],
    ['month zero', '2026-00-10'],
    ['month thirteen', '2026-13-01'],
    ['a year before the state', '1944-12-31'],
    ['a missing zero', '2026-1-05'],
    ['the order of paper', '05-01-2026'],
    ['a time', '2026-01-05T00:00:00Z'],
    ['blanks around', ' 2026-01-05'],
    ['a line after', '2026-01-05\n'],
    ['other digits', '２０２６-01-05'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-05-10', 0, '2026-05-10'],
    ['2026-05-10', 24, '2028-05-10'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });
});

describe('formatCalendarDate', () => {
  test.each([
    ['2026-03-02', '02/3/2026'],
    ['2026-01-15', '15/01/2026'],
    ['2026-02-01', '01/02/2026'],
    ['2026-10-09', '09/10/2026'],
  ])('writes %s as %s', (from, expected) => {
    expect(formatCalendarDate(day(from))).toBe(expected);
  });
});

describe('neighbouring days', () => {
  test.each([
    ['2026-06-30', '2026-07-01'],
    ['2026-02-28', '2026-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2026-12-31', '2027-01-01'],
    ['2026-01-01', '2026-01-02'],
  ])('%s comes before %s', (earlier, later) => {
    expect([dayAfter(day(earlier)), dayBefore(day(later))]).toEqual([later, earlier]);
  });
});
