/** A time of day that no clock shows. */
export interface ClockTime {
  readonly at: number;
  readonly text: string;
}

const TIME = /(?<![\p{L}\d.,/:])(\d{1,2})(?:\s?(?:giờ|h)\s?|:)(\d{2})(?![\d/.,]?\d|:|\s?(?:ngày|giờ|%))(?:\s?phút)?/gu;
const WHOLE = /(?<=(?:lúc|từ|đến|trước|sau)\s)(\d{2})\s?(?:giờ|h)(?=\s(?:sáng|chiều|hằng ngày|hàng ngày|cùng ngày|ngày \d))/gu;

/** Times of day in a text that do not exist: `25 giờ 30`, `08:75`. */
export const impossibleClocksIn = (text: string): readonly ClockTime[] =>
  /\d\s?(?:giờ|h|:)/u.test(text)
    ? [
        // `96 giờ 00` is a stretch of whole days.
        ...Array.from(text.matchAll(TIME)).filter(({ 1: hour, 2: minute }) => (Number(hour) > 24 && !(Number(hour) % 24 === 0 && minute === '00')) || Number(minute) > 59),
        ...Array.from(text.matchAll(WHOLE)).filter(({ 1: hour }) => Number(hour) > 24),
      ].map(({ 0: found, index }) => ({ at: index, text: found }))
    : [];
