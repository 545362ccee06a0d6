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

const isWord = (word: string): boolean => isSyllable(word) || isUnmarkedSyllable(word);

const readingsOf = ({ before, digit, after }: { readonly before: string; readonly digit: string; readonly after: string }): readonly string[] =>
  (LOOKS_LIKE[digit] ?? []).map((letter) => `${before}${letter}${after}`).filter(isWord);

const meantBy = (chunk: string): { readonly meant: string | undefined } | undefined => {
  const [, before = '', digit = '', after = ''] = SHAPE.exec(chunk) ?? [];
  const letters = `${before}${after}`;
  if (digit === '' || letters.length < 2 || UNITS.has(before)) return undefined;
  const readings = readingsOf({ before, digit, after });
  const plain = new Set(readings.map(foldMarks));
  const meant = plain.size === 1 ? [...plain][0] : undefined;
  if (before !== '' && after !== '') {
    // Two whole words around a figure are a matter of blanks ("bước2của").
    if (isSyllable(before) && isSyllable(after)) return undefined;
    return readings.length > 0 || ((digit === '0' || digit === '1') && letters.length > 3) ? { meant } : undefined;
  }
  // A whole word with a figure at its end or head is numbered ("mẫu1", "2ngày").
  return readings.length > 0 && !isWord(letters) ? { meant } : undefined;
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
