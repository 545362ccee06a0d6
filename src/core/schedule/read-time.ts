import { durationOf, minutesPerDay, type Duration, type Figure } from './duration.ts';
import { plainTime } from './plain-time.ts';
import { compare, ratio, zero } from './ratio.ts';
import { readFigures } from './read-figures.ts';
import { isSharedByRoles } from './role-shares.ts';

/**
 * What a written time says.
 * - `amount`: one length of time;
 * - `several`: more than one figure, in reading order (variants a, b; paper and online; from … to …), or one that is the least ("ít nhất");
 * - `within`: inside the day or half-day in which something arrives, or the day after it;
 * - `at-once`: "ngay sau khi …";
 * - `not-counted`: left out of the time limit;
 * - `words`: no figure, and none is missing ("Theo quy trình của từng TTHC");
 * - `unclear`: a figure without a unit, a unit without a figure, or kinds of time that cannot be one;
 * - `absurd`: below zero, zero, more than ten years, or two spellings of one time that differ.
 */
export type TimeReading =
  | { readonly kind: 'amount'; readonly duration: Duration }
  | { readonly kind: 'several'; readonly durations: readonly Duration[] }
  | { readonly kind: 'within'; readonly limit: Duration }
  | { readonly kind: 'at-once' }
  | { readonly kind: 'not-counted' }
  | { readonly kind: 'words' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'absurd'; readonly why: AbsurdReason };

/** Why a time cannot be right. */
export type AbsurdReason = 'negative' | 'zero' | 'too-long' | 'contradictory';

/** "sau 15 giờ", "trước 16 giờ 30", "lúc 8h30", "15:30": a time of day is no length of time. */
const TIME_OF_DAY =
  /\b(?:truoc|sau|luc|vao)\s+(?:luc\s+)?\d{1,2}\s?(?:gio|h|g|:)(?:\s?\d{2}(?!\d)(?:\s?phut)?)?(?![\p{L}\d]|\s?(?:lam viec|hanh chinh|ke tu|tinh tu)\b)|(?<![\p{L}\d])\d{1,2}(?:\s?h\s?|:)\d{2}(?!\d)|(?<![\p{L}\d.,/])\d{1,2} gio(?= (?:sang|chieu|ngay (?:lam viec (?:tiep|ke|hom)|hom sau))\b)/gu;
/** "ngày 25 hằng tháng", "tháng 11", "01/7/2025", "ngày 15 tháng 11 năm trước": nor is a day. */
const DATE = /(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}(?!\d)|\bngay \d{1,2} thang \d{1,2}(?: nam \d{4})?(?!\d)|(?<!\d\s?)\b(?:ngay|thang|nam|quy|thu)\s\d{1,4}(?:\/\d{1,4})?(?![\d.,/]|\s?(?:\(|ngay|gio|phut|buoi|h\b|p\b))/gu;
/** "03 – 05 ngày làm việc": the unit stands for both figures. */
const RANGE = /(?<![\d/.,])(\d+\s?\/\s?\d+|\d*[¼½¾]|\d+(?:[.,]\d+)?)\s?(?:[-~\u2010-\u2015\u2212]|den|hoac)\s?(?=(?:\d+\s?\/\s?\d+|\d*[¼½¾]|\d+(?:[.,]\d+)?)\s?(phut|gio|ngay|buoi|thang)((?: (?:lam viec|lv))?))/gu;
/** "02 ngày đến 03 ngày làm việc": the kind of time stands for both figures. */
const WORDED_RANGE = /(\d+(?:[.,]\d+)?\s?(phut|gio|ngay)) (?:den|[-\u2010-\u2015\u2212]) (?=\d+(?:[.,]\d+)?\s?\2 (lam viec|lv)\b)/gu;
/** "thứ hai", "chủ nhật": days of the week. */
const WEEKDAY = /\b(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\b/gu;
/** A remark in brackets; a number in words behind its figure is none. */
const REMARK = /\((?!\s*\p{L}+(?:\s\p{L}+){0,3}\s*\)\s*(?:ngay|gio|phut|buoi|thang)\b)[^)]*\)/gu;
const KIND_IN_BRACKETS = /\(\s*(lam viec|theo lich)\s*\)/gu;
/** What the time is made of, or leaves out. */
const PARTS = /[,;:]?\s*\b(?:trong do|bao gom|gom co|chua ke|khong ke|khong bao gom|khong tinh)\b.*$/su;
/** Where the time begins: "kể từ ngày nhận đủ hồ sơ". */
const BEGINNING = /\b(?:ke tu|tinh tu)\b.*?(?=[;.]|\btruong hop\b|\bdoi voi\b|$)/gsu;

const ALL_LEFT_OUT = /\bkhong tinh (?:vao|trong)(?: tong)? thoi (?:gian|han)\b/u;
const LEFT_OUT = /^khong tinh\b/u;
const WITH_DAYS_OFF = /\b(?:ke ca|tinh ca|bao gom ca) (?:ca )?(?:cac )?(?:ngay nghi|ngay le|nghi le|thu bay|thu 7|t7|chu nhat)\b|\bngay lich\b/u;
/** "không tính thứ 7, chủ nhật", "trừ ngày nghỉ, lễ, tết": only working days count. */
const WITHOUT_DAYS_OFF = /\b(?:khong (?:tinh|ke|bao gom)|chua (?:tinh|ke)|tru)\b[^.;()]{0,30}?\b(?:ngay nghi(?! (?:le|tet))|nghi cuoi tuan|thu (?:bay|7)|t7|chu nhat|cn)\b/u;
const WITHIN_DAY = /\btrong (?:cung )?ngay\b/u;
const WITHIN_HALF_DAY = /\btrong (?:cung )?buoi\b/u;
const OR_NEXT = /\b(?:tiep theo|ke tiep|hom sau)\b/u;
/** "Giải quyết ngay": with its marks it is no day. */
const AT_ONCE_LAST = /(?<!(?:^|\s)(?:hằng|hàng|mỗi|từng|trong|cùng|cuối|đầu|theo)\s)(?<=\p{L}\s)ngay\s*[.;]?$/iu;
const HAS_MARKS = /[^\p{ASCII}]/u;
const AT_ONCE = /^ngay (?:sau|khi|lap tuc|tai)\b|\bngay (?:sau khi|khi|lap tuc)\b/u;

/** Texts that are a time and nothing else, with the unit, a known unit or the figure missing. */
const BROKEN = [
  /^(?:khong qua |toi da |trong )?[\d.,¼½¾]+(?:\s?\/\s?\d+)?$/u,
  /^(?:khong qua |toi da |trong )?[\d.,/¼½¾]+ (?!ho so\b|viec\b|lan\b|ban\b|nguoi\b|quy\b)\p{L}{1,6}(?: lam viec| hanh chinh)?$/u,
  // A letter typed for a figure: "0l ngày", "O1 ngày", "0,5N".
  /^(?:khong qua |toi da |trong )?(?=\p{L}*\d)[\p{L}\d.,/]{2,6} (?:ngay|gio|phut|buoi|thang)(?: lam viec| hanh chinh)?$/u,
  /^\d[\d.,/]*\p{L}$/u,
  /^(?:khong qua |toi da |trong )?[.…_/\s]+(?:ngay|gio|phut|buoi|thang)(?: lam viec| hanh chinh)?[.…]*$/u,
] as const;

/** No time is longer; a text that is tells more than a time. */
const MAX_LENGTH = 600;

const workingTime = (minutes: number): Duration => ({ kind: 'working', minutes: ratio(minutes) });

/** The kind of time said once counts for every part: "1 ngày 2 giờ làm việc"; a remark on days off makes days of the calendar. */
const withSharedKind = (figures: readonly Figure[], all: string): readonly Figure[] => {
  const shared = WITH_DAYS_OFF.test(all) ? 'calendar' : (figures.find(({ qualifier }) => qualifier !== undefined)?.qualifier ?? (isOfWorkingDays(figures, all) ? 'working' : undefined));
  return figures.map((figure) => ({ ...figure, qualifier: figure.qualifier ?? shared }));
};

const isOfWorkingDays = (figures: readonly Figure[], all: string): boolean => WITHOUT_DAYS_OFF.test(all) && figures.every(({ unit }) => unit === 'day' || unit === 'hour');

const NEGATIVE = /^[-\u2010-\u2015\u2212]\d/u;
/** "tối thiểu 15 ngày": a bound from below. */
const AT_LEAST = /^(?:toi thieu|it nhat|khong duoi|tren)\b/u;
/** "trước 2 ngày", "2 ngày trước khi họp": how long before something else. */
const BEFORE = /^truoc (?:it nhat |toi thieu )?\d|\b(?:ngay|gio|phut)(?: lam viec)? truoc\b/u;
/** What no figure can be read from: times a number, seconds, a kind of time misspelt. */
const UNREADABLE = /\d\s?[x×*]\s?\d|\d \p{L}+ [x×*]\s?\d|\bmot phan\b|\b(?:ngay|gio|phut|buoi)(?: lam viec| lv)?\s?[x×*]\s?\d|\b(?:ngay|gio) lam (?!viec\b)|^[\d.,/¼½¾]+ lam viec$/u;
const SECONDS = /\d\s?giây(?!\p{L})/iu;
/** Two units behind one figure, or one unit upon another: "30 tháng ngày", "2 ngày giờ", "26 giờ/ngày". */
const TWO_UNITS = /\d\s?(?:(?:tháng|giờ|phút)\s+ngày(?=\s*(?:$|[.,;)]|làm việc\s*$))|(?:tháng|ngày|phút)\s+giờ(?!\s*\d)|(?:tháng|ngày|giờ)\s+phút|(?:ngày|giờ|phút)\s+tháng)(?!\p{L})|^\s*\d[\d.,]*\s?(?:giờ|phút)\s?\/\s?(?:ngày|giờ)\s*$/iu;
/** "một trăm hai mươi ngày": a number that is read in part would be another one. */
const HUNDREDS = /trăm[^()]*?\s(?:ngày|giờ|phút|tháng)(?!\p{L})/iu;
/** "0,5 ngày = 4 giờ", "08 giờ làm việc (01 ngày)", "05 ngày tương đương 40 giờ": one time told twice. */
const TOLD_TWICE = /^([^()=]+?),?\s?(?:(?:=|tuong duong(?: voi)?|tuong ung(?: voi)?|tuc(?: la)?|bang|hay(?: la)?)\s?([^()=]+)|\((?:tuc la |tuong duong |tuong ung |bang |hay |= ?)?([^()=]+)\))$/u;
/** What may stand before a length of time without changing it. */
const BOUND = /^(?:(?:khong qua|toi da|trong vong|trong thoi han|trong|cham nhat|khoang):? )+/u;

/** A text that is a length of time and nothing else. */
const ONE_FIGURE = /^[\d.,/¼½¾]+\s?(?:phut|ph|gio|ngay|buoi|tuan|h)(?: ruoi)?(?: lam viec| hanh chinh| lv)?$/u;
/** Words alone, the time in brackets behind them: "Ngay sau khi ký (không quá 30 phút)". */
const FIGURE_BEHIND = /^[^()\d]+\(([^()]+)\)$/u;

/** Ten years. */
const LONGEST = { days: ratio(3650), months: ratio(120) } as const;

const isTooLong = (duration: Duration): boolean =>
  duration.kind === 'calendar'
    ? compare(duration.days, LONGEST.days) > 0 || compare(duration.months, LONGEST.months) > 0
    : compare(duration.minutes, ratio(3650 * minutesPerDay)) > 0;

const isZero = (duration: Duration): boolean => (duration.kind === 'calendar' ? compare(duration.days, zero) === 0 && compare(duration.months, zero) === 0 : compare(duration.minutes, zero) === 0);

const absurdIn = (durations: readonly Duration[]): TimeReading | undefined => {
  if (durations.some(isZero)) return { kind: 'absurd', why: 'zero' };
  return durations.some(isTooLong) ? { kind: 'absurd', why: 'too-long' } : undefined;
};

const readWords = (plain: string, written: string): TimeReading => {
  if (LEFT_OUT.test(plain)) return { kind: 'not-counted' };
  if (WITHIN_DAY.test(plain)) return { kind: 'within', limit: workingTime(OR_NEXT.test(plain) ? 2 * minutesPerDay : minutesPerDay) };
  if (WITHIN_HALF_DAY.test(plain)) return { kind: 'within', limit: workingTime(minutesPerDay / 2) };
  // Without marks "ngay" could be a day; alone it is one of them only as written.
  if (AT_ONCE.test(plain) || written.trim().toLowerCase() === 'ngay' || (HAS_MARKS.test(written) && AT_ONCE_LAST.test(written.trim()))) return { kind: 'at-once' };
  return BROKEN.some((pattern) => pattern.test(plain)) ? { kind: 'unclear' } : { kind: 'words' };
};

/**
 * Reads a time as it stands in a published process: `0,5 giờ làm việc`, `1/2 ngày`, `02 giờ`, `1 buổi`, `không quá 05 ngày làm việc`,
 * `2 ngày 4 giờ`, `trong ngày`, `ngay sau khi …`, `không tính thời gian`. Nothing is guessed: remarks in brackets, times of day and
 * what follows "trong đó" or "kể từ" are no figures of it, and what cannot be one time is `unclear`.
 */
export const readTime = (text: string): TimeReading => {
  if (text.length > MAX_LENGTH) return { kind: 'words' };
  const known = readings.get(text);
  if (known) return known;
  const reading = readAnew(text);
  if (readings.size < MOST_KNOWN) readings.set(text, reading);
  return reading;
};

/** The same few times are asked for by every rule, in every step of every process; texts that are no times do not fill the store. */
const MOST_KNOWN = 2000;
const readings = new Map<string, TimeReading>();

const readAnew = (text: string): TimeReading => {
  const written = text.normalize('NFC');
  const all = plainTime(written);
  if (ALL_LEFT_OUT.test(all)) return { kind: 'not-counted' };
  if (NEGATIVE.test(all)) return { kind: 'absurd', why: 'negative' };
  if (UNREADABLE.test(all) || SECONDS.test(written) || HUNDREDS.test(written) || TWO_UNITS.test(written)) return { kind: 'unclear' };
  return toldTwice(all) ?? toldBehind(all) ?? readOnce(all, written);
};

/** The length in brackets behind words that give none; undefined for any other text. */
const toldBehind = (all: string): TimeReading | undefined => {
  const figure = FIGURE_BEHIND.exec(all)?.[1]?.replace(BOUND, '').trim();
  return figure !== undefined && ONE_FIGURE.test(figure) && !LEFT_OUT.test(all) ? readOnce(figure, figure) : undefined;
};

/** One length told in two ways, such as days and, in brackets, hours; undefined for any other text. */
const toldTwice = (all: string): TimeReading | undefined => {
  const [, first = '', other, inBrackets] = TOLD_TWICE.exec(all.replaceAll(BEGINNING, ' ').replaceAll(/\s+/gu, ' ').trim()) ?? [];
  const [one, again = ''] = [first.replace(BOUND, ''), other ?? inBrackets];
  if (!ONE_FIGURE.test(one) || !ONE_FIGURE.test(again)) return undefined;
  const [left, right] = [readOnce(one, one), readOnce(again, again)];
  if (left.kind !== 'amount' || right.kind !== 'amount') return undefined;
  // Weeks told in working days are those days.
  if (left.duration.kind === 'calendar' && right.duration.kind === 'working') return right;
  if (left.duration.kind === 'calendar' || right.duration.kind === 'calendar') return undefined;
  if (compare(left.duration.minutes, right.duration.minutes) !== 0) return { kind: 'absurd', why: 'contradictory' };
  return left.duration.kind === 'working' ? left : right.duration.kind === 'working' ? right : left;
};

const readOnce = (all: string, written: string): TimeReading => {
  const withoutRemarks = all.replaceAll(KIND_IN_BRACKETS, ' $1 ').replaceAll(REMARK, ' ').replaceAll(/\s+/gu, ' ').trim();
  const main = withoutRemarks
    .replace(PARTS, '')
    .replaceAll(BEGINNING, ' ')
    .replaceAll(TIME_OF_DAY, ' ')
    .replaceAll(WEEKDAY, ' ')
    .replaceAll(DATE, ' ')
    .replaceAll(WORDED_RANGE, '$1 $3 | ')
    .replaceAll(RANGE, '$1 $2$3 | ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const figures = readFigures(main);
  const groups = figures && isSharedByRoles(main) ? [figures.flat()] : figures;
  if (!groups) return { kind: 'unclear' };
  const durations = groups.map((group) => durationOf(withSharedKind(group, all)));
  const known = durations.filter((duration) => duration !== undefined);
  if (known.length < durations.length) return { kind: 'unclear' };
  const [first, ...others] = known;
  if (!first) return readWords(withoutRemarks === '' ? all : withoutRemarks, written);
  if (BEFORE.test(main)) return { kind: 'words' };
  const absurd = absurdIn(known);
  if (absurd) return absurd;
  return others.length === 0 && !AT_LEAST.test(main) ? { kind: 'amount', duration: first } : { kind: 'several', durations: known };
};
