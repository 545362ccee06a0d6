import { foldText } from '../citations/fold-text.ts';
import { durationOf, minutesPerDay, type Duration, type Figure } from './duration.ts';
import { ratio } from './ratio.ts';
import { readFigures } from './read-figures.ts';

/**
 * What a written time says.
 * - `amount`: one length of time;
 * - `several`: more than one figure, in reading order (variants a, b; paper and online; from … to …);
 * - `within`: inside the day or half-day in which something arrives, or the day after it;
 * - `at-once`: "ngay sau khi …";
 * - `not-counted`: left out of the time limit;
 * - `words`: no figure, and none is missing ("Theo quy trình của từng TTHC");
 * - `unclear`: a figure without a unit, a unit without a figure, or kinds of time that cannot be one.
 */
export type TimeReading =
  | { readonly kind: 'amount'; readonly duration: Duration }
  | { readonly kind: 'several'; readonly durations: readonly Duration[] }
  | { readonly kind: 'within'; readonly limit: Duration }
  | { readonly kind: 'at-once' }
  | { readonly kind: 'not-counted' }
  | { readonly kind: 'words' }
  | { readonly kind: 'unclear' };

/** "sau 15 giờ", "trước 16 giờ 30", "lúc 8h30", "15:30": a time of day is no length of time. */
const TIME_OF_DAY =
  /\b(?:truoc|sau|luc|vao)\s+(?:luc\s+)?\d{1,2}\s?(?:gio|h|g|:)(?:\s?\d{2}(?!\d)(?:\s?phut)?)?(?![\p{L}\d]|\s?(?:lam viec|hanh chinh|ke tu|tinh tu)\b)|(?<![\p{L}\d])\d{1,2}\s?(?:h|:)\s?\d{2}(?!\d)/gu;
/** "ngày 25 hằng tháng", "tháng 11", "01/7/2025": nor is a day. */
const DATE = /(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}(?!\d)|(?<!\d\s?)\b(?:ngay|thang|nam|quy|thu)\s\d{1,4}(?:\/\d{1,4})?(?![\d.,/]|\s?(?:\(|ngay|gio|phut|buoi|h\b|p\b))/gu;
/** "03 – 05 ngày làm việc": the unit stands for both figures. */
const RANGE = /(?<![\d/.,])(\d+(?:[.,]\d+)?)\s?(?:[-\u2010-\u2015\u2212]|den)\s?(?=\d+(?:[.,]\d+)?\s?(phut|gio|ngay|thang)((?: lam viec)?))/gu;
/** A remark in brackets; a number in words behind its figure is none. */
const REMARK = /\((?!\s*\p{L}+(?:\s\p{L}+){0,3}\s*\)\s*(?:ngay|gio|phut|buoi|thang)\b)[^)]*\)/gu;
const KIND_IN_BRACKETS = /\(\s*(lam viec|theo lich)\s*\)/gu;
/** What the time is made of, or leaves out. */
const PARTS = /[,;:]?\s*\b(?:trong do|bao gom|gom co|chua ke|khong ke|khong bao gom|khong tinh)\b.*$/su;
/** Where the time begins: "kể từ ngày nhận đủ hồ sơ". */
const BEGINNING = /\b(?:ke tu|tinh tu)\b.*?(?=[;.]|\btruong hop\b|\bdoi voi\b|$)/gsu;

const ALL_LEFT_OUT = /\bkhong tinh (?:vao|trong)(?: tong)? thoi (?:gian|han)\b/u;
const LEFT_OUT = /^khong tinh\b/u;
const WITH_DAYS_OFF = /\b(?:ke ca|tinh ca|bao gom ca) (?:ngay nghi|ngay le|thu bay)\b|\bngay lich\b/u;
const WITHIN_DAY = /\btrong (?:cung )?ngay\b/u;
const WITHIN_HALF_DAY = /\btrong (?:cung )?buoi\b/u;
const OR_NEXT = /\b(?:tiep theo|ke tiep|hom sau)\b/u;
const AT_ONCE = /^ngay (?:sau|khi|lap tuc|tai)\b|\bngay (?:sau khi|khi|lap tuc)\b/u;

/** Texts that are a time and nothing else, with the unit, a known unit or the figure missing. */
const BROKEN = [
  /^(?:khong qua |toi da |trong )?[\d.,¼½¾]+(?:\s?\/\s?\d+)?$/u,
  /^(?:khong qua |toi da |trong )?[\d.,/¼½¾]+ (?!ho so\b|viec\b|lan\b|ban\b|nguoi\b|quy\b)\p{L}{1,6}(?: lam viec| hanh chinh)?$/u,
  /^(?:khong qua |toi da |trong )?[.…_/\s]+(?:ngay|gio|phut|buoi|thang)(?: lam viec| hanh chinh)?[.…]*$/u,
] as const;

/** No time is longer; a text that is tells more than a time. */
const MAX_LENGTH = 600;

const workingTime = (minutes: number): Duration => ({ kind: 'working', minutes: ratio(minutes) });

/** The kind of time said once counts for every part: "1 ngày 2 giờ làm việc"; a remark on days off makes days of the calendar. */
const withSharedKind = (figures: readonly Figure[], withDaysOff: boolean): readonly Figure[] => {
  const shared = withDaysOff ? 'calendar' : figures.find(({ qualifier }) => qualifier !== undefined)?.qualifier;
  return figures.map((figure) => ({ ...figure, qualifier: figure.qualifier ?? shared }));
};

const readWords = (plain: string, written: string): TimeReading => {
  if (LEFT_OUT.test(plain)) return { kind: 'not-counted' };
  if (WITHIN_DAY.test(plain)) return { kind: 'within', limit: workingTime(OR_NEXT.test(plain) ? 2 * minutesPerDay : minutesPerDay) };
  if (WITHIN_HALF_DAY.test(plain)) return { kind: 'within', limit: workingTime(minutesPerDay / 2) };
  // Without marks "ngay" could be a day; alone it is one of them only as written.
  if (AT_ONCE.test(plain) || written.trim().toLowerCase() === 'ngay') return { kind: 'at-once' };
  return BROKEN.some((pattern) => pattern.test(plain)) ? { kind: 'unclear' } : { kind: 'words' };
};

/**
 * Reads a time as it stands in a published process: `0,5 giờ làm việc`, `1/2 ngày`, `02 giờ`, `1 buổi`, `không quá 05 ngày làm việc`,
 * `2 ngày 4 giờ`, `trong ngày`, `ngay sau khi …`, `không tính thời gian`. Nothing is guessed: remarks in brackets, times of day and
 * what follows "trong đó" or "kể từ" are no figures of it, and what cannot be one time is `unclear`.
 */
export const readTime = (text: string): TimeReading => {
  if (text.length > MAX_LENGTH) return { kind: 'words' };
  const written = text.normalize('NFC');
  const all = foldText(written).toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  if (ALL_LEFT_OUT.test(all)) return { kind: 'not-counted' };

  const withoutRemarks = all.replaceAll(KIND_IN_BRACKETS, ' $1 ').replaceAll(REMARK, ' ').replaceAll(/\s+/gu, ' ').trim();
  const main = withoutRemarks
    .replace(PARTS, '')
    .replaceAll(BEGINNING, ' ')
    .replaceAll(TIME_OF_DAY, ' ')
    .replaceAll(DATE, ' ')
    .replaceAll(RANGE, '$1 $2$3 | ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const groups = readFigures(main);
  if (!groups) return { kind: 'unclear' };
  const withDaysOff = WITH_DAYS_OFF.test(all);
  const durations = groups.map((group) => durationOf(withSharedKind(group, withDaysOff)));
  const known = durations.filter((duration) => duration !== undefined);
  if (known.length < durations.length) return { kind: 'unclear' };
  const [first, ...others] = known;
  if (!first) return readWords(withoutRemarks === '' ? all : withoutRemarks, written);
  return others.length === 0 ? { kind: 'amount', duration: first } : { kind: 'several', durations: known };
};
