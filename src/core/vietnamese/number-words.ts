const DIGITS: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
};
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const FILLERS: ReadonlySet<string> = new Set(['linh', 'lẻ']);

/** A number written in words. */
export interface SpelledNumber {
  readonly value: number;
  /** Words behind the number. */
  readonly rest: readonly string[];
}

/** Reads the number with which some words begin: `năm trăm nghìn đồng` is 500000 and the rest `đồng`. */
export const spelledNumber = (words: string): SpelledNumber | undefined => {
  const all = words.toLowerCase().split(/\s+/u).filter((word) => word !== '');
  let total = 0;
  let hundreds = 0;
  let digit: number | undefined;
  let index = 0;
  for (; index < all.length; index += 1) {
    const word = all[index] ?? '';
    const read = DIGITS[word];
    const scale = SCALES[word];
    if (read !== undefined && digit === undefined) digit = read;
    else if (word === 'mười' && digit === undefined) hundreds += 10;
    else if (word === 'mươi' && digit !== undefined) {
      hundreds += digit * 10;
      digit = undefined;
    } else if (word === 'trăm' && digit !== undefined) {
      hundreds += digit * 100;
      digit = undefined;
    } else if (scale !== undefined && (digit !== undefined || hundreds > 0)) {
      total += (hundreds + (digit ?? 0)) * scale;
      hundreds = 0;
      digit = undefined;
    } else if (!FILLERS.has(word) || index === 0) break;
  }
  return index === 0 ? undefined : { value: total + hundreds + (digit ?? 0), rest: all.slice(index) };
};

/** Behind ten and its likes `năm` counts years: five is `lăm` there. */
const isDigitBehind = (word: string): boolean => word !== 'năm' && Object.hasOwn(DIGITS, word);

/** Tells whether two syllables of a composed text, in any letter case, stand in one number written in words: `hai mươi`, `mươi lăm`, `trăm linh`. */
export const isNumberPair = (first: string, next: string): boolean => {
  const [left, right] = [first.toLowerCase(), next.toLowerCase()];
  if (['mười', 'mươi', 'trăm'].includes(left)) return isDigitBehind(right) || Object.hasOwn(SCALES, right) || (left === 'trăm' && (FILLERS.has(right) || right === 'mười'));
  if (FILLERS.has(left)) return Object.hasOwn(DIGITS, right);
  if (Object.hasOwn(SCALES, left)) return isDigitBehind(right);
  return Object.hasOwn(DIGITS, left) && (right === 'mươi' || right === 'trăm' || Object.hasOwn(SCALES, right));
};

/** A number in figures whose words in brackets say another. */
export interface DifferingFigure {
  readonly at: number;
  readonly text: string;
  readonly words: string;
  readonly figure: number;
  readonly value: number;
}

const IN_BRACKETS = /(?<![\p{L}\p{N},./-])(\d{1,3}(?:\.\d{3})+|\d{1,9})\s*(?:đồng|đ|VNĐ)?\s*\(\s*(?:(?:viết |ghi )?bằng chữ\s*:?\s*)?([\p{L}][\p{L} ]{1,80}?)\s*[./]*\)/giu;
/** `20 triệu đồng (hai mươi triệu đồng)`. */
const SCALED = /(?<![\p{L}\p{N},./-])(\d{1,4}(?:,\d{1,3})?)\s(nghìn|ngàn|triệu|tỷ|tỉ)\sđồng\s*\(\s*(?:(?:viết |ghi )?bằng chữ\s*:?\s*)?([\p{L}][\p{L} ]{1,80}?)\s*[./]*\)/giu;
const COUNTED: ReadonlySet<string> = new Set(['đồng', 'chẵn', 'ngày', 'giờ', 'phút', 'tháng', 'bộ', 'bản', 'việt', 'nam', 'làm', 'việc']);
const UNIT_BEHIND = /^\s*(?:ngày|giờ|phút|tháng|tuần|bộ|bản|người|bước|lần|đơn vị|thành viên|tờ|trang|phần|điểm)(?!\p{L})/iu;

/** Figures with their words in brackets, `05 (bảy) ngày`, where the two are not one number. Composed text. */
export const differingFiguresIn = (text: string): readonly DifferingFigure[] => {
  if (!/\d[^(\d]{0,12}\(/.test(text)) return [];
  const scaled = Array.from(text.matchAll(SCALED)).flatMap(({ 0: found, 1: typed = '', 2: scale = '', 3: words = '', index }) => {
    const spelled = spelledNumber(words);
    const figure = Number(typed.replace(',', '.')) * (SCALES[scale.toLowerCase()] ?? 1);
    return !spelled || spelled.value === figure || !spelled.rest.every((word) => COUNTED.has(word)) ? [] : [{ at: index, text: found, words, figure, value: spelled.value }];
  });
  return [...scaled, ...Array.from(text.matchAll(IN_BRACKETS)).flatMap(({ 0: found, 1: typed = '', 2: words = '', index }) => {
    const spelled = spelledNumber(words);
    const figure = Number(typed.replaceAll('.', ''));
    if (!spelled || spelled.value === figure || !spelled.rest.every((word) => COUNTED.has(word))) return [];
    // «10 (năm)» may be years: only before another unit is it a number.
    if (words.toLowerCase() === 'năm' && !UNIT_BEHIND.test(text.slice(index + found.length))) return [];
    return [{ at: index, text: found, words, figure, value: spelled.value }];
  })];
};
