import { foldMarks } from '../model/slug.ts';
import { isSyllable, isUnmarkedSyllable } from './syllable.ts';

/** A word in which a digit stands for a letter. */
export interface DigitWord {
  readonly at: number;
  readonly word: string;
  /** What the word may be, without marks; undefined when more than one reading is as good. */
  readonly meant: string | undefined;
}

/** Letters that scanners and fingers take for a digit. */
const LOOKS_LIKE: Readonly<Record<string, readonly string[]>> = { '0': ['o', 'ô', 'ơ'], '1': ['l', 'i', 'y'], '5': ['s'], '6': ['ô'], '8': ['b'] };
/** Latin letters up to the last Vietnamese one; without the letter classes of Unicode the look is several times quicker. */
const BESIDE_DIGIT = /[A-Za-z\u00C0-\u1EF9]\d|\d[A-Za-z\u00C0-\u1EF9]/;
const CHUNK = /\S+/gu;
/** A syllable with quotation marks and stops around it is shorter. */
const LONGEST = 30;
/** Addresses, file names, codes, formulas. */
const NO_WORD = /[@_/\\=+*^%$#]|\.\p{L}|\p{L}\.\S|www|:\/\//u;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** One digit with letters around, before or behind it; small letters, of which the first may be a capital. */
const SHAPE = /^(\p{L}?\p{Ll}*)(\d)(\p{Ll}*)$/u;
const UNITS: ReadonlySet<string> = new Set(['m', 'km', 'dm', 'cm', 'mm', 'ha']);

/** Words that nobody numbers, one letter short: with a figure at their end they are another, everyday word. */
const ONE_SHORT: ReadonlySet<string> = new Set('thờ1 vớ1 lạ1 tạ1 ngoà1 gọ1 hỏ1 gử1 nộ1 bở1 đổ1 tớ1 lờ1 phả1 giớ1 nơ1 và0 bá0 đà0 cá0 gia0 và0 nà0 h0 s0'.split(' '));

const isWord = (word: string): boolean => isSyllable(word) || isUnmarkedSyllable(word);

const readingsOf = ({ before, digit, after }: { readonly before: string; readonly digit: string; readonly after: string }): readonly string[] =>
  (LOOKS_LIKE[digit] ?? []).map((letter) => `${before}${letter}${after}`).filter(isWord);

const meantBy = (chunk: string): { readonly meant: string | undefined } | undefined => {
  const [, before = '', digit = '', after = ''] = SHAPE.exec(chunk) ?? [];
  const letters = `${before}${after}`;
  if (ONE_SHORT.has(chunk)) return { meant: undefined };
  if (digit === '' || letters.length < 2 || UNITS.has(before)) return undefined;
  const readings = readingsOf({ before, digit, after });
  if (ONE_SHORT.has(chunk.toLowerCase())) return { meant: undefined };
  const plain = new Set(readings.map(foldMarks));
  const meant = plain.size === 1 ? [...plain][0] : undefined;
  if (before !== '' && after !== '') {
    // Two whole words around a figure are a matter of blanks ("bước2của").
    if (isSyllable(before) && isSyllable(after) && (after.length > 1 || readings.length === 0)) return undefined;
    return readings.length > 0 || ((digit === '0' || digit === '1') && letters.length > 3) ? { meant } : undefined;
  }
  // A whole word with a figure at its end or head is numbered ("mẫu1", "2ngày").
  return readings.length > 0 && !isWord(letters) ? { meant } : undefined;
};

/** What is counted: a short number with a strange letter is a number only in front of it. */
const COUNTED = String.raw`\s?(?:%|(?:m²|m³|m2|m3|km|cm|mm|kg|ha|ngày|giờ|phút|tuần|tháng|năm|buổi|bộ|bản|đồng|người|lần|hồ sơ|trang|triệu|tỷ|nghìn|công dân|đơn vị|điểm|tờ|phiếu|lượt|cuộc|thủ tục|cột|dòng)(?!\p{L}))`;
/** A lone letter counts only behind a word that leads to a number: "quý I năm 2026" and "khối I tháng này" have none. */
const LETTER_NUMBER = new RegExp(String.raw`(?<![\p{L}\p{N}._/-])(?:\d{0,2}O+\d{0,2}${COUNTED}|(?:[OlI]\d|\d[OlI])(?=\/\d{1,2}\/(?:19|20)\d\d(?!\d))|[OolI]\d{1,3}${COUNTED}|\d{1,3}[OI]{1,3}${COUNTED}|\d{1,2}l\s(?:ngày|giờ|phút|tháng|năm|hồ sơ|người|bản|bộ)(?!\p{L})|(?<=(?:^|[:;(|])\s?|(?<!\p{L})(?:trong|sau|quá|trước|là|hạn|khoảng|thêm|nộp|gồm|có|lưu|giữ|gửi|lập|gian|với|cần|mất|đủ|nhất|đa|thiểu|thành|được|mỗi)\s)[lI]\s(?:ngày|giờ|phút|tháng|năm(?!\s\d{4})|bản|bộ|lần)(?!\p{L})|\d[\dO]{0,2}(?:[.,][\dO]{3})+(?![\p{L}\p{N}]))`, 'gu');
const MAY_BE_LETTER_NUMBER = /\d[OolI]|[OolI]\d|O[.,]?\d|\d[.,]O|(?:^|[^A-Za-z\u00C0-\u1EF9])[lI]\s[ngptbl]/;

/** Numbers of a composed text in which a letter took the place of a digit ("O5 ngày", "l0 ngày", "2OO.000"), each with the number meant. */
export const letterNumbersIn = (text: string): readonly DigitWord[] => {
  if (!MAY_BE_LETTER_NUMBER.test(text)) return [];
  return Array.from(text.matchAll(LETTER_NUMBER)).flatMap(({ 0: found, index }) => {
    const word = /^[\dOolI.,]+/u.exec(found)?.[0] ?? '';
    if (!/[OolI]/u.test(word) || (!/\d/u.test(word) && !/^[lI]$/u.test(word))) return [];
    return [{ at: index, word, meant: word.replaceAll(/[Oo]/gu, '0').replaceAll(/[lI]/gu, '1') }];
  });
};

/** Words of a composed text in which a digit took the place of a letter ("th0i", "qu1"); names of things (A4, H32, m2, TP1) are left alone. */
export const digitWordsIn = (text: string): readonly DigitWord[] => {
  if (!BESIDE_DIGIT.test(text)) return [];
  return Array.from(text.matchAll(CHUNK)).flatMap(({ 0: chunk, index }) => {
    if (chunk.length > LONGEST || !BESIDE_DIGIT.test(chunk) || NO_WORD.test(chunk)) return [];
    const word = chunk.replaceAll(EDGES, '');
    const found = meantBy(word);
    return found ? [{ at: index + chunk.indexOf(word), word, meant: found.meant }] : [];
  });
};
