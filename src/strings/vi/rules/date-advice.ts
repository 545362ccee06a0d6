const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How a date that is not a calendar day of the form `YYYY-MM-DD` may be mended. */
export type DateAdvice =
  /** The day is clear, only its form is wrong. */
  | { readonly kind: 'reform'; readonly date: string }
  /** The month has fewer days. */
  | { readonly kind: 'no-such-day'; readonly month: number; readonly year: number; readonly lastDay: number }
  | { readonly kind: 'no-such-month'; readonly month: number }
  | { readonly kind: 'too-early'; readonly year: number }
  | { readonly kind: 'unclear' };

const partsOf = (words: string): { readonly year: number; readonly month: number; readonly day: number } | undefined => {
  const vietnamese = /^(?:ngày\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})$/iu.exec(words);
  if (vietnamese) return { day: Number(vietnamese[1]), month: Number(vietnamese[2]), year: Number(vietnamese[3]) };
  const yearFirst = /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:[T ].*)?$/u.exec(words);
  return yearFirst ? { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) } : undefined;
};

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Reads the words of a wrong date as a person would: `26/01/2026`, `ngày 26 tháng 01 năm 2026`, `2026-1-26`, `2026-06-31`. */
export const dateAdvice = (words: string): DateAdvice => {
  const parts = partsOf(words.trim());
  if (!parts) return { kind: 'unclear' };
  const { year, month, day } = parts;
  if (month < 1 || month > 12) return { kind: 'no-such-month', month };
  const lastDay = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 31);
  if (day < 1 || day > lastDay) return { kind: 'no-such-day', month, year, lastDay };
  if (year < 1945) return { kind: 'too-early', year };
  return { kind: 'reform', date: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
};
