/** A calendar day in Asia/Ho_Chi_Minh written `YYYY-MM-DD`. Strings of this shape sort in time order. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

const writeDay = (year: number, month: number, day: number): CalendarDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;

/**
 * Tells whether the text is a day that exists, written `YYYY-MM-DD`.
 * An impossible day (31 June) is refused, never rolled over to the next month.
 */
export const isCalendarDate = (value: string): value is CalendarDate => {
  const match = SHAPE.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year >= 1945 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

/** The day that a text means which has it as on paper, `1/12/2026`; empty when it means none. */
export const dayMeantBy = (value: string): CalendarDate | '' => {
  const [day, month, year] = (/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(value.trim()) ?? []).slice(1).map(Number);
  const meant = writeDay(year ?? 0, month ?? 0, day ?? 0);
  return isCalendarDate(meant) ? meant : '';
};

/**
 * Adds whole months to a day; a day that the target month lacks becomes its last day
 * (31 August + 6 months = 28 February), as periods counted in months end (Civil Code 2015, art. 148).
 */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const monthIndex = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(monthIndex / 12);
  const targetMonth = (monthIndex % 12) + 1;
  const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth));
  return writeDay(targetYear, targetMonth, targetDay);
};

/** The next day. */
export const dayAfter = (date: CalendarDate): CalendarDate => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (day < daysInMonth(year, month)) return writeDay(year, month, day + 1);
  return month < 12 ? writeDay(year, month + 1, 1) : writeDay(year + 1, 1, 1);
};

/** The day before. */
export const dayBefore = (date: CalendarDate): CalendarDate => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (day > 1) return writeDay(year, month, day - 1);
  return month > 1 ? writeDay(year, month - 1, daysInMonth(year, month - 1)) : writeDay(year - 1, 12, 31);
};

/** The day that lies some days before a day. */
export const daysBefore = (date: CalendarDate, days: number): CalendarDate => {
  let day = date;
  for (let gone = 0; gone < days; gone += 1) day = dayBefore(day);
  return day;
};

/**
 * Writes a day as Vietnamese administrative papers do (NĐ 30/2020/NĐ-CP, annex I): a day below 10 and
 * the months 1 and 2 carry a leading zero, other months do not: `02/3/2026`, `15/01/2026`.
 */
export const formatCalendarDate = (date: CalendarDate): string => {
  const [year, month, day] = date.split('-') as [string, string, string];
  const shownMonth = Number(month) <= 2 ? month : String(Number(month));
  return `${day}/${shownMonth}/${year}`;
};
