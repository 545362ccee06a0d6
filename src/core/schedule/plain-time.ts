import { foldText } from '../citations/fold-text.ts';
import { figuresForNumerals } from '../vietnamese/numerals.ts';

/** "30'", "30’": minutes; two marks would be seconds. */
const MINUTE_MARK = /(?<=\d)\s?['’′´](?!['’′´])/gu;
/** "1.200", "1 000": thousands, as figures are written in Vietnam; nothing else has a dot before three digits. */
const THOUSANDS = /(?<![\d.,/])([1-9]\d{0,2})[. ](\d{3})(?=\s?(?:phut|ph|gio|ngay|h|p)\b)/gu;
/** "L/V", "l.v." */
const WORKING_SHORT = /\bl\s?[./]\s?v\b\.?/gu;
/** "24/24 giờ", "24/7": around the clock is no length. */
const AROUND_THE_CLOCK = /(?<![\d/])24\s?\/\s?(?:24|7)(?!\d)(?:\s?(?:gio|h)\b)?/gu;
/** "1h30", "1 giờ 30", alone: hours and minutes. */
const HOURS_AND_MINUTES = /^((?:khong qua|toi da|trong|trong vong)\s)?0?([1-5])\s?(?:h|g|gio)\s?([0-5][1-9]|[1-5]0)(?:\s?(?:phut|ph|p))?(\s(?:lam viec|hanh chinh|lv))?$/u;
/** "3+2 ngày": the unit stands for both. */
const ADDED = /(\d+(?:[.,]\d+)?)\s?\+\s?(?=\d+(?:[.,]\d+)?\s?(phut|gio|ngay)((?: lam viec| lv)?))/gu;

/** A written time in small plain letters, with figures for numbers in words and units in full. */
export const plainTime = (written: string): string =>
  foldText(figuresForNumerals(written.replaceAll(/[０-９]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0)).replaceAll(/\s+/gu, ' ')))
    .toLowerCase()
    .replaceAll(MINUTE_MARK, ' phut ')
    .replaceAll(THOUSANDS, '$1$2')
    .replaceAll(WORKING_SHORT, 'lv')
    .replaceAll(AROUND_THE_CLOCK, ' ')
    .replaceAll(ADDED, '$1 $2$3 + ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(HOURS_AND_MINUTES, '$1$2 gio $3 phut$4');
