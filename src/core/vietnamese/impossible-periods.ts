/** A quarter or month that no year has. */
export interface ImpossiblePeriod {
  readonly at: number;
  readonly text: string;
}

const QUARTER = /(?<!\p{L})[Qq]uý\s(?:V|VI|VII|VIII|[5-9])(?![\p{L}\p{N}]|[.,/]\d)/gu;
const MONTH = /(?<!\p{L})tháng\s(?:1[3-9]|[2-9]\d|00?)(?:\/\d{4}|\snăm\s\d{4}|(?=\s(?:hằng|hàng) năm))(?!\d)/giu;

/** `quý V`, `tháng 13/2026`. Composed text. */
export const impossiblePeriodsIn = (text: string): readonly ImpossiblePeriod[] =>
  !/uý|tháng/u.test(text) ? [] : [QUARTER, MONTH].flatMap((pattern) => Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ at: index, text: found })));

const SPAN = /(?<!\p{L})từ\s(?:hết\s)?(?:ngày\s)?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\sđến\s(?:hết\s)?(?:ngày\s)?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])(?!\s(?:năm|tháng|kỳ) (?:sau|kế|tiếp))/giu;

/** Spans of days that end before they begin: `từ ngày 31/12 đến ngày 25/12`. Where the year is left out, a span may run into the next one. Composed text. */
export const reversedSpansIn = (text: string): readonly ImpossiblePeriod[] =>
  !/\d\/\d/.test(text) || !text.includes('đến')
    ? []
    : Array.from(text.matchAll(SPAN)).flatMap(({ 0: found, index, ...parts }) => {
        const [day, month, year, lastDay, lastMonth, lastYear] = [1, 2, 3, 4, 5, 6].map((place) => (parts[place] === undefined ? undefined : Number(parts[place])));
        const isOneYear = year === lastYear;
        // `từ ngày 15/12 đến ngày 14/12`: a year that does not begin on its first day.
        if (year === undefined && lastYear === undefined && day === (lastDay ?? 0) + 1) return [];
        const isReversed = year !== undefined && lastYear !== undefined
          ? year * 400 + (month ?? 0) * 32 + (day ?? 0) > lastYear * 400 + (lastMonth ?? 0) * 32 + (lastDay ?? 0)
          : isOneYear ? month === lastMonth && (day ?? 0) > (lastDay ?? 0) : lastYear !== undefined && month === lastMonth && (day ?? 0) > (lastDay ?? 0);
        return isReversed ? [{ at: index, text: found }] : [];
      });
