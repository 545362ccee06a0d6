const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How a date that is not a calendar day of the form `YYYY-MM-DD` may be mended. */
export type DateAdvice =
  /** The day is clear, only its form is wrong. */
  | {
      readonly kind: 'reform';
      readonly date: string;
      /** The figures could be read another way: day and month exchanged, or another century. */
      readonly isOpen: boolean;
    }
  /** The month has fewer days. */
  | { readonly kind: 'no-such-day'; readonly month: number; readonly year: number; readonly lastDay: number }
  | { readonly kind: 'no-such-month'; readonly month: number }
  | { readonly kind: 'too-early'; readonly year: number }
  | { readonly kind: 'unclear' };

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Figures alone leave open which is the day, or which century. */
  readonly isOpen: boolean;
}

/** `26` → 2026, `98` → 1998; what lies between is no year that anyone shortens today. */
const fullYear = (figures: string): number | undefined => {
  const year = Number(figures);
  if (figures.length === 4) return year;
  return year < 50 ? 2000 + year : year >= 70 ? 1900 + year : undefined;
};

const DASHES = /[\u2010-\u2015\u2212]/gu;

const partsOf = (typed: string): Parts | undefined => {
  const words = typed.replaceAll(DASHES, '-');
  const dayFirst = /^(?:ngày\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4}|\d{2})$/iu.exec(words);
  const year = fullYear(dayFirst?.[3] ?? '');
  if (dayFirst && year !== undefined) {
    const day = Number(dayFirst[1]);
    const month = Number(dayFirst[2]);
    const isOpen = !/tháng/iu.test(words) && ((day <= 12 && day !== month) || dayFirst[3]?.length === 2);
    return { day, month, year, isOpen };
  }
  const yearFirst = /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:[T ].*)?$/u.exec(words);
  return yearFirst ? { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]), isOpen: false } : undefined;
};

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Reads the words of a wrong date as a person would: `26/01/2026`, `8/1/26`, `ngày 26 tháng 01 năm 2026`, `2026-1-26`, `2026-06-31`. */
export const dateAdvice = (words: string): DateAdvice => {
  const parts = partsOf(words.trim());
  if (!parts) return { kind: 'unclear' };
  const { year, month, day, isOpen } = parts;
  if (month < 1 || month > 12) return { kind: 'no-such-month', month };
  const lastDay = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 31);
  if (day < 1 || day > lastDay) return { kind: 'no-such-day', month, year, lastDay };
  if (year < 1945) return { kind: 'too-early', year };
  const [shownMonth, shownDay] = [month, day].map((figures) => String(figures).padStart(2, '0'));
  return { kind: 'reform', date: `${year}-${shownMonth}-${shownDay}`, isOpen };
};
