import { dateOf } from '../citations/written-date.ts';
import type { CalendarDate } from '../model/calendar-date.ts';

/** An hour of a day at which a text calls people together. */
export interface ToldSession {
  readonly at: number;
  readonly text: string;
  readonly date: CalendarDate;
}

const SESSION = /(?<![\d/])(?:\d{1,2}\s?(?:giờ|h|g)\s?(?:\d{2}(?:\sphút)?)?|(?:buổi )?(?:sáng|chiều))(?:,)?\s(?:ngày\s)(\d{1,2})(?:\/(\d{1,2})\/|\stháng\s(\d{1,2})\snăm\s)((?:19|20)\d\d)(?!\d)/giu;

/** `08 giờ ngày 16/8/2026`. Composed text. */
export const toldSessionsIn = (text: string): readonly ToldSession[] =>
  !/ngày \d{1,2}(?:\/\d| tháng)/.test(text) || !/giờ|\dh|\dg|áng|hiều/.test(text)
    ? []
    : Array.from(text.matchAll(SESSION)).flatMap(({ 0: found, 1: day, 2: short, 3: long, 4: year, index }) => {
        const date = dateOf(Number(day), Number(short ?? long), Number(year));
        // A stretch of time may begin and end on any day.
        return date && !/(?:từ|đến|trước|sau)\s(?:lúc\s)?$/iu.test(text.slice(Math.max(0, index - 10), index)) ? [{ at: index, text: found, date }] : [];
      });
