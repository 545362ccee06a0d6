import { foldText } from '../citations/fold-text.ts';
import { figuresForNumerals } from '../vietnamese/numerals.ts';

/** "30'", "30’": minutes; two marks would be seconds. */
const MINUTE_MARK = /(?<=\d)\s?['’′´](?!['’′´])/gu;
/** "1.200", "1 000": thousands, as figures are written in Vietnam; nothing else has a dot before three digits. */
const THOUSANDS = /(?<![\d.,/])([1-9]\d{0,2})[. ](\d{3})(?=\s?(?:phut|ph|gio|ngay|h|p)\b)/gu;
/** "L/V", "l.v." */
const WORKING_SHORT = /\bl\s?[./]\s?v\b\.?/gu;
/** "24/24 giờ", "24/7": around the clock is no length. */
const AROUND_THE_CLOCK = /(?<![\d/])24\s?h?\s?\/\s?(?:24|7)(?!\d)(?:\s?(?:gio|h)\b)?/gu;
/** "1h30", "1 giờ 30", alone: hours and minutes. */
const HOURS_AND_MINUTES = /^((?:khong qua|toi da|trong|trong vong)\s)?0?([1-5])\s?(?:h|g|gio)\s?([0-5][1-9]|[1-5]0)(?:\s?(?:phut|ph|p))?(\s(?:lam viec|hanh chinh|lv))?$/u;
/** "3+2 ngày": the unit stands for both. */
const ADDED = /(\d+(?:[.,]\d+)?)\s?\+\s?(?=\d+(?:[.,]\d+)?\s?(phut|gio|ngay)((?: lam viec| lv)?))/gu;
/** "1+1/2 ngày", "02 và 1/2 ngày": a whole and its part. */
const WHOLE_AND_PART = /(?<![\d.,/])(\d+)\s?(?:\+|\bva\b)\s?(?=(?:1\s?\/\s?[248]|3\s?\/\s?4|[¼½¾])\s?(?:gio|ngay|buoi)\b)/gu;
/** "một phần hai ngày". */
const PART_IN_WORDS = /\bmot phan (2|hai|3|ba|4|bon|tu)\b/gu;
const PARTS_IN_WORDS: Readonly<Record<string, string>> = { 2: '1/2', hai: '1/2', 3: '1/3', ba: '1/3', 4: '1/4', bon: '1/4', tu: '1/4' };
/** "⅓", "1⁄2": fractions of one letter, or with a stroke of their own; ¼, ½ and ¾ stay. */
const ONE_LETTER_FRACTION = /(\d?)([\u2150-\u215e])/gu;
const FRACTION_STROKE = /[\u2044\u2215]/gu;
/** "NLV", "giờ HC", "ngày l.việc", "ngàylàm việc", "làm-việc": the kind of time shortened or run together. */
const WORKING_DAY_SHORT = /(?<![a-z])nlv\b/gu;
const OFFICE_SHORT = /(?<![a-z])(gio|ngay|buoi|h)\s?hc\b/gu;
const WORKING_RUN_TOGETHER = /(?<![a-z])(gio|ngay|buoi)\s?l(?:am)?[\s.-]?viec\b/gu;
/** "0,5 (ngày làm việc)", "02 (hai ngày) làm việc": the unit stands in the brackets; a number before it is the one outside them. */
const UNIT_IN_BRACKETS = /(?<![\p{L}\d.,/])(\d+(?:[.,]\d+)?|\d+\s?\/\s?\d+|\d*[¼½¾])\s?\(\s*(?:(\d+|nua)\s)?((?:phut|gio|ngay|buoi)(?: lam viec| hanh chinh| lv)?)\s*\)/gu;
/** "06 ngày làm việc x 08 giờ", "05 ngày x 8 giờ/ngày": days told by the hours that each has. */
const HOURS_A_DAY = /(\d\s?ngay)(?: lam viec| lv| hanh chinh)?\s?[x×*]\s?0?8\s?(?:gio|h)(?: lam viec| lv| hanh chinh)?(?:\s?\/\s?(?:0?1 )?ngay(?: lam viec)?)?(?![\p{L}\d])/gu;

const sameNumber = (left: string, right: string): boolean => Number(left.replace(',', '.')) === Number(right) || (right === 'nua' && /^(?:0[,.]5|½|1\s?\/\s?2)$/u.test(left));

/** A written time in small plain letters, with figures for numbers in words and units in full. */
export const plainTime = (written: string): string =>
  foldText(figuresForNumerals(plainFigures(written).replaceAll(/\s+/gu, ' ')))
    .toLowerCase()
    .replaceAll(PART_IN_WORDS, (whole, part: string) => PARTS_IN_WORDS[part] ?? whole)
    .replaceAll(WORKING_DAY_SHORT, 'ngay lam viec')
    .replaceAll(OFFICE_SHORT, '$1 hanh chinh')
    .replaceAll(WORKING_RUN_TOGETHER, '$1 lam viec')
    .replaceAll(UNIT_IN_BRACKETS, (whole, number: string, again: string | undefined, unit: string) => (again === undefined || sameNumber(number, again) ? `${number} ${unit}` : whole))
    .replaceAll(HOURS_A_DAY, '$1 lam viec')
    .replaceAll(WHOLE_AND_PART, '$1 ')
    .replaceAll(MINUTE_MARK, ' phut ')
    .replaceAll(THOUSANDS, '$1$2')
    .replaceAll(WORKING_SHORT, 'lv')
    .replaceAll(AROUND_THE_CLOCK, ' ')
    .replaceAll(ADDED, '$1 $2$3 + ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(HOURS_AND_MINUTES, '$1$2 gio $3 phut$4');

const plainFigures = (written: string): string =>
  written
    .replaceAll(/[０-９]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll(ONE_LETTER_FRACTION, (_, before: string, sign: string) => `${before}${before === '' ? '' : ' '}${sign.normalize('NFKC')}`)
    .replaceAll(FRACTION_STROKE, '/');
