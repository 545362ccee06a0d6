import { isCalendarDate, type CalendarDate } from '../model/calendar-date.ts';

/** A day as it is written in a text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** The day, when the calendar has it. */
  readonly date: CalendarDate | undefined;
}

const DAY_FIRST = String.raw`(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?![\d/])`;
const IN_WORDS = String.raw`(\d{1,2})\s+thang\s+(\d{1,2})\s*(?:nam|,)\s*(\d{4})(?!\d)`;
const AFTER = new RegExp(String.raw`[\s(]*,?\s*(?:(?:ky|ban hanh|ra)\s+)?ngay\s*(?:${DAY_FIRST}|${IN_WORDS})`, 'iuy');
/** The day alone in brackets: ` (ban hành 09/6/2025)`. */
const IN_BRACKETS = new RegExp(String.raw`\s*\(\s*(?:(?:ky|ban hanh)\s+)?${DAY_FIRST}(?=\s*\))`, 'iuy');

const pad = (figures: number, width: number): string => String(figures).padStart(width, '0');

/** The calendar day of three figures; undefined when there is no such day. */
export const dateOf = (day: number, month: number, year: number): CalendarDate | undefined => {
  const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCalendarDate(written) ? written : undefined;
};

/** The date that follows at once, as in `118/2025/NĐ-CP` + ` ngày 09/6/2025`; words in plain letters. */
export const dateAfter = (folded: string, offset: number): WrittenDate | undefined => {
  AFTER.lastIndex = offset;
  IN_BRACKETS.lastIndex = offset;
  const match = AFTER.exec(folded) ?? IN_BRACKETS.exec(folded);
  if (!match) return undefined;
  const [day, month, year] = (match[1] === undefined ? match.slice(4, 7) : match.slice(1, 4)).map(Number) as [number, number, number];
  const spoken = match[0].search(/ngay/iu);
  const start = offset + (spoken === -1 ? match[0].search(/\d/u) : spoken);
  return { start, end: offset + match[0].length, year, date: dateOf(day, month, year) };
};

/** A day that no calendar has: `31/6/2026`, `30 tháng 02`. */
export interface ImpossibleDate {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  /** Days that the month has; 0 when there is no such month. */
  readonly lastDay: number;
}

/** A leap year, for dates without a year: 29 February may be meant. */
const ANY_YEAR = 2024;

const lastDayOf = (month: number, year: number): number => [31, 30, 29, 28].find((day) => dateOf(day, month, year) !== undefined) ?? 0;

const FIGURES = /(?<![\p{L}\d/.,:-])(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?((?:19|20)\d\d)(?![\d/.,-]?[\p{L}\d/])/gu;
const SHORT = /(?<=\bngay\s)(\d{1,2})\/(\d{1,2})(?![\d/.,-]?[\p{L}\d/]|\s*%)/giu;
/** The month is typed with its zero, so that no fraction is meant. */
const PADDED = /(?<![\p{L}\d/.,:-])(\d{2})\/(0\d)(?![\d/.,-]?[\p{L}\d/]|\s*%)/giu;
/** A limit: `trước 31/11`. */
const LIMIT = /(?<=\b(?:truoc|den het|cham nhat|den)\s)(\d{2})\/(1[0-2])(?![\d/.,-]?[\p{L}\d/]|\s*%)/giu;
const WORDS = /(?<![\d/.,-])(\d{1,2})\s+thang\s+(\d{1,2})(?:\s*(?:nam|,)\s*((?:19|20)\d\d)(?!\d))?(?!\d)/giu;

/** Days in a text, in plain letters, that do not exist. Figures that need not be a day are left alone. */
export const impossibleDates = (folded: string): readonly ImpossibleDate[] => {
  if (!/\d\s?\/|\d\s+thang/iu.test(folded)) return [];
  const found = [FIGURES, SHORT, PADDED, LIMIT, WORDS].flatMap((pattern) =>
    Array.from(folded.matchAll(pattern), (match) => {
      const [day, month] = [Number(match[1]), Number(match[2])];
      const year = match[3] === undefined ? undefined : Number(match[3]);
      return { start: match.index, end: match.index + match[0].length, day, month, year, lastDay: lastDayOf(month, year ?? ANY_YEAR) };
    }),
  );
  const starts = new Set<number>();
  return found.filter(({ start, day, month, year, lastDay }) => {
    // Two patterns may see one day.
    if (starts.has(start)) return false;
    starts.add(start);
    // Without a year only what differs from a day by its day is surely meant as one.
    if (year === undefined && (day > 31 || month > 12 || month === 0)) return false;
    return year === undefined || year >= 1945 ? day < 1 || day > lastDay : false;
  });
};

/** A year with a figure too few: `31/3/206`. */
const SHORT_YEAR = /(?<![\p{L}\d/.,:-])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:20\d|[01]\d\d)(?![\d/.,-]?[\p{L}\d/])/gu;

/** Days whose year lacks a figure, in plain letters. */
export const shortYears = (folded: string): readonly { readonly start: number; readonly end: number }[] =>
  folded.includes('/') ? Array.from(folded.matchAll(SHORT_YEAR), ({ 0: found, index }) => ({ start: index, end: index + found.length })) : [];
