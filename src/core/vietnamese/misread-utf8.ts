import { isSyllable } from './syllable.ts';

/** Signs that Windows-1252 shows for the bytes from 0x80 to 0x9F; the five it has none for stay what they are. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const byteOf = (sign: string): number | undefined => {
  const place = SIGNS.indexOf(sign);
  if (place !== -1) return 0x80 + place;
  const code = sign.codePointAt(0) ?? 0;
  return code <= 0xff ? code : undefined;
};

const GOES_ON = String.raw`[\u0080-\u00BF${SIGNS}]`;
/** The letters of Vietnamese take two bytes, or three that begin with E1; dashes and quotation marks three that begin with E2 80. */
const LETTER = String.raw`[\u00C2-\u00C6]${GOES_ON}|\u00E1[\u00BA\u00BB]${GOES_ON}|\u00E2€${GOES_ON}`;
const WORD = new RegExp(String.raw`[A-Za-z]*(?:(?:${LETTER})[A-Za-z]*)+`, 'gu');
/** Pairs that no text in Vietnamese has by itself; a closing quotation mark may stand right behind «á», as «quá»». */
const SURE = /\u00E2€|\u00C4[\u0083\u0091‘ƒ]|\u00C6[\u00B0\u00A1]|[a-z]\u00C3\u00A0/u;
const MAY_BE = /[\u00C2-\u00C6\u00E1\u00E2][\u0080-\u00BF€‚-„†-‰Š‹ŒŽ‘-”•–—˜™š›œžŸ…ƒ]/u;

/** Reads a run of signs as the UTF-8 that they were before somebody opened them as Windows-1252. */
export const readAsUtf8 = (words: string): string =>
  words.replaceAll(new RegExp(LETTER, 'gu'), (signs) => {
    const [first = 0, second = 0, third] = Array.from(signs, byteOf);
    return third === undefined ? String.fromCodePoint(((first & 0x1f) << 6) | (second & 0x3f)) : String.fromCodePoint(((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f));
  }).normalize('NFC');

/** A word of UTF-8 read in the wrong code page, with what it says. */
export interface MisreadWord {
  readonly at: number;
  readonly word: string;
  readonly decoded: string;
}

/** `thá»§ tá»¥c`, `â€“`: words of UTF-8 opened in the code page of Windows. Empty when there are too few to be sure. */
export const misreadWordsIn = (text: string): readonly MisreadWord[] => {
  if (!MAY_BE.test(text)) return [];
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ at: index, word, decoded: readAsUtf8(word) })).filter(({ decoded }) => isSyllable(decoded) || /^[–—‘’“”…•]$/u.test(decoded));
  return words.length > 1 || words.some(({ word }) => SURE.test(word)) ? words : [];
};
