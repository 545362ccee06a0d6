/** A quarter or month that no year has. */
export interface ImpossiblePeriod {
  readonly at: number;
  readonly text: string;
}

const QUARTER = /(?<!\p{L})[Qq]uý\s(?:V|VI|VII|VIII|[5-9])(?![\p{L}\p{N}]|[.,/]\d)/gu;
const MONTH = /(?<!\p{L})tháng\s(?:1[3-9]|[2-9]\d|00?)(?:\/\d{4}|\snăm\s\d{4}|(?=\s(?:hằng|hàng) năm))(?!\d)/giu;

/** A day that some months have not, set for each of them. */
const EVERY_MONTH = /(?<!\p{L})ngày\s(?:3[1-9]|[4-9]\d)\s(?:hằng|hàng|mỗi)\stháng(?!\p{L})/giu;

/** `ngày 31 hằng tháng`. Composed text. */
export const impossibleMonthDaysIn = (text: string): readonly ImpossiblePeriod[] => (/g tháng|i tháng/u.test(text) ? Array.from(text.matchAll(EVERY_MONTH), ({ 0: found, index }) => ({ at: index, text: found })) : []);

/** `quý V`, `tháng 13/2026`. Composed text. */
export const impossiblePeriodsIn = (text: string): readonly ImpossiblePeriod[] =>
  !/uý|tháng/u.test(text) ? [] : [QUARTER, MONTH].flatMap((pattern) => Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ at: index, text: found })));

const SPAN = /(?<!\p{L})từ\s(?:hết\s)?(?:ngày\s)?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\sđến\s(?:hết\s)?(?:ngày\s)?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])(?!\s(?:năm|tháng|kỳ) (?:sau|kế|tiếp))/giu;

const CLOCK = String.raw`(\d{1,2})(?:\s?(?:giờ|h)\s?(\d{2})?|:(\d{2}))(?:\s?phút)?`;
const HOURS = new RegExp(String.raw`(?<!\p{L})từ\s(?:lúc\s)?${CLOCK}\sđến\s(?:lúc\s)?${CLOCK}(?![\d:/])(?!\s(?:sáng|ngày|giờ|phút|hôm)?\s?(?:hôm sau|hôm trước|ngày hôm sau|ngày (?:làm việc )?(?:sau|kế|tiếp)|sáng|chiều|tối|đêm))`, 'giu');
/** Before noon a clock of twelve hours may be meant: `từ 8 giờ đến 5 giờ chiều`. */
const [NOON, DUSK] = [12, 18];
/** Nobody works eleven hours and more without a break: `từ 8h00 đến 7h30` is no clock of twelve hours. */
const HALF_DAY_SHIFT = 60;

/** Spans of hours within a working day that end before they begin: `từ 14 giờ 00 đến 13 giờ 30`; who works at night ends in the morning. Composed text. */
export const reversedHoursIn = (text: string): readonly ImpossiblePeriod[] =>
  !/\d\s?(?:giờ|h|:)/u.test(text) || !text.includes('đến')
    ? []
    : Array.from(text.matchAll(HOURS)).flatMap(({ 0: found, 1: hour = '', 2: minute, 3: minuteBehind, 4: lastHour = '', 5: lastMinute, 6: lastMinuteBehind, index }) => {
        const from = Number(hour) * 60 + Number(minute ?? minuteBehind ?? 0);
        const to = Number(lastHour) * 60 + Number(lastMinute ?? lastMinuteBehind ?? 0);
        return to < from && Number(hour) <= DUSK && (Number(lastHour) > NOON || from - to <= HALF_DAY_SHIFT) ? [{ at: index, text: found.trim() }] : [];
      });

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
