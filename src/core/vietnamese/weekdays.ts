import { dateOf } from '../citations/written-date.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { weekdayOf, type Weekday } from '../model/weekday.ts';

/** A weekday typed beside a day that falls on another. */
export interface WrongWeekday {
  readonly at: number;
  readonly text: string;
  readonly date: CalendarDate;
  readonly right: Weekday;
}

const WEEKDAYS: Readonly<Record<string, Weekday>> = { hai: 1, '2': 1, ba: 2, '3': 2, tư: 3, '4': 3, năm: 4, '5': 4, sáu: 5, '6': 5, bảy: 6, bẩy: 6, '7': 6 };

const NAME = String.raw`(?:(?:[Tt]hứ\s(Hai|Ba|Tư|Năm|Sáu|Bảy|Bẩy|[2-7]))|([Cc]hủ nhật))`;
const DAY = String.raw`(\d{1,2})(?:\/(\d{1,2})\/|\stháng\s(\d{1,2})\snăm\s)((?:19|20)\d\d)(?!\d)`;
/** `thứ Hai, ngày 04/5/2026`, `thứ Hai (04/5/2026)`; in small letters the word may count things. */
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])${NAME}(?:,?\s(?:ngày\s)?|\s\((?:ngày\s)?)${DAY}`, 'gu');
const BEHIND = new RegExp(String.raw`(?<![\d/])${DAY}\s?\(${NAME}\)`, 'gu');

const judge = ({ at, text, name, figures }: { readonly at: number; readonly text: string; readonly name: string | undefined; readonly figures: readonly (string | undefined)[] }): readonly WrongWeekday[] => {
  const [day, short, long, year] = figures;
  const date = dateOf(Number(day), Number(short ?? long), Number(year));
  if (!date) return [];
  const typed = name === undefined ? 0 : WEEKDAYS[name.toLowerCase()];
  const right = weekdayOf(date);
  return typed === right ? [] : [{ at, text, date, right }];
};

/** Weekdays of a composed text that are not those of the days they stand beside. */
export const wrongWeekdaysIn = (text: string): readonly WrongWeekday[] => {
  if (!/[Tt]hứ|nhật/.test(text)) return [];
  return [
    ...Array.from(text.matchAll(BEFORE), (match) => ({ at: match.index, text: match[0], name: match[1], figures: match.slice(3, 7) })),
    ...Array.from(text.matchAll(BEHIND), (match) => ({ at: match.index, text: match[0], name: match[5], figures: match.slice(1, 5) })),
  ].flatMap(judge);
};
