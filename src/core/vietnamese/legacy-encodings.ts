import { misreadWordsIn, readAsUtf8 } from './misread-utf8.ts';
import { isSyllable } from './syllable.ts';

/** Encodings in which Vietnamese was typed before Unicode, or UTF-8 opened in the code page of Windows; read as they stand they show other letters. */
export type LegacyEncoding = 'TCVN3' | 'VNI' | 'UTF-8';
/** One of those of old fonts, which a program for typing converts. */
type FontEncoding = Exclude<LegacyEncoding, 'UTF-8'>;

/** A word left in an old encoding, with what it says. */
export interface LegacyWord {
  readonly at: number;
  readonly word: string;
  readonly decoded: string;
}

export interface LegacyText {
  readonly encoding: LegacyEncoding;
  readonly words: readonly LegacyWord[];
}

/** TCVN 5712:1993, third set: what one Latin-1 sign stands for. */
const TCVN3_SIGNS = '¡¢§£¤¥¦µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ';
const TCVN3_LETTERS = 'ĂÂĐÊÔƠƯàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const tcvn3: ReadonlyMap<string, string> = new Map(Array.from(TCVN3_SIGNS, (sign, index) => [sign, TCVN3_LETTERS[index] ?? sign] as const));

/** VNI: a plain vowel and a sign that carries its mark. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323',
  â: '\u0302', à: '\u0302\u0300', á: '\u0302\u0301', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323',
  ê: '\u0306', è: '\u0306\u0300', é: '\u0306\u0301', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323',
};
const VNI_LONE: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const VNI_PAIR = /([aeouy\u00F4\u00F6])([\u00F8\u00F9\u00FB\u00F5\u00EF\u00E2\u00E0\u00E1\u00E5\u00E3\u00E4\u00EA\u00E8\u00E9\u00FA\u00FC\u00EB])|([\u00F1\u00F4\u00F6\u00E6\u00F3\u00F2\u00EE])/gu;

const decodeTcvn3 = (word: string): string => Array.from(word, (sign) => tcvn3.get(sign) ?? sign).join('');

const decodeVni = (word: string): string => {
  const isUpper = word.length > 1 && word === word.toUpperCase();
  const letters = word.toLowerCase().replace(VNI_PAIR, (_, vowel: string | undefined, mark: string | undefined, lone: string | undefined) =>
    lone !== undefined ? (VNI_LONE[lone] ?? lone) : `${VNI_LONE[vowel ?? ''] ?? vowel ?? ''}${VNI_MARKS[mark ?? ''] ?? ''}`.normalize('NFC'));
  if (isUpper) return letters.toUpperCase();
  return /^\p{Lu}/u.test(word) ? `${letters.slice(0, 1).toUpperCase()}${letters.slice(1)}` : letters;
};

/** Signs of Latin-1 that Vietnamese in Unicode never uses inside a word. */
const FOREIGN_SIGN = /[¡¢§£¤¥¦µ¸¶·¹¨»¾¼½©®ª«¬\u00ADÆÇËÎÏÑÖØÜÞßäåæçêëîïðñöø÷×ûüþÿÄÅÛ]/u;
const WORD = /[A-Za-z\u00A1-\u00FF]+/gu;
/** Signs that are not letters, where they stand inside a word or end it without being a quotation mark or a trade mark. */
const INNER_SYMBOL = /[A-Za-z][¡¢§£¤¥¦µ¸¶·¹¨¾¼½©®ª«¬×÷][a-z]|[A-Za-z][µ¸¶¹¨¾¼½¬÷]$|^[®][a-zµ-þ]/u;
/** Two vowels that never meet in Vietnamese, the second carrying a mark. */
const VNI_SIGN = /[aeouyôö][øùûõïâàáåãäêèéúüë]|[ñö]/iu;
const SURE_VNI = /[aeouy][âåäêïøûüë]|a[àáãùè]|o[âàáåãä]|e[âàáåãäùø]|u[ùøûïõ]|[ñö][aeoiuyôö]/iu;

/** Two vowels of VNI that Unicode Vietnamese never has side by side. */
const ODD_PAIR = /[aA][âàáãùèéúÂÀÁÃÙÈÉÚ]|[eE][âàáãùøÂÀÁÃÙØ]|[oO][âùøûïÂÙØÛÏ]|[yY][øùûõïØÙÛÕÏ]/;

/** Letters on both sides of a word would show that it is a piece of a longer one. */
const standsAlone = (text: string, { at, end }: { readonly at: number; readonly end: number }): boolean =>
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ');

/**
 * Finds words of a composed text that are Vietnamese in an old encoding: read as Unicode they are no Vietnamese syllables, decoded they are.
 * Undefined when there are none, or too few to be sure.
 */
export const legacyTextIn = (text: string): LegacyText | undefined => {
  const misread = misreadWordsIn(text);
  if (misread.length > 0) return { encoding: 'UTF-8', words: misread };
  if (!FOREIGN_SIGN.test(text) && !ODD_PAIR.test(text)) return undefined;
  const found: Record<FontEncoding, LegacyWord[]> = { TCVN3: [], VNI: [] };
  let sureTcvn3 = 0;
  let sureVni = 0;
  for (const { 0: word, index: at } of text.matchAll(WORD)) {
    if (!/[\u00A1-\u00FF]/u.test(word) || !/[A-Za-z]/u.test(word) || !standsAlone(text, { at, end: at + word.length }) || isSyllable(word)) continue;
    const fromTcvn3 = decodeTcvn3(word);
    if (FOREIGN_SIGN.test(word) && isSyllable(fromTcvn3)) {
      found.TCVN3.push({ at, word, decoded: fromTcvn3 });
      if (INNER_SYMBOL.test(word)) sureTcvn3 += 1;
    }
    const fromVni = decodeVni(word);
    if (VNI_SIGN.test(word) && isSyllable(fromVni)) {
      found.VNI.push({ at, word, decoded: fromVni });
      if (SURE_VNI.test(word)) sureVni += 1;
    }
  }
  const isTcvn3 = sureTcvn3 > 0 || found.TCVN3.length > 1;
  const isVni = sureVni > 0 || found.VNI.length > 1;
  if (isTcvn3 && (!isVni || found.TCVN3.length > found.VNI.length)) return { encoding: 'TCVN3', words: found.TCVN3 };
  return isVni ? { encoding: 'VNI', words: found.VNI } : undefined;
};

/**
 * Reads a whole text of one encoding as it was meant. Words that are Vietnamese as they stand are kept: a text can be half converted.
 */
export const decodeLegacy = (text: string, encoding: LegacyEncoding): string =>
  encoding === 'UTF-8' ? readAsUtf8(text) : text.replace(WORD, (word) => {
    const decoded = encoding === 'TCVN3' ? decodeTcvn3(word) : decodeVni(word);
    return isSyllable(decoded) && !(isSyllable(word) && word.length > 2 && !/[\u00C0-\u00FF]/u.test(word)) ? decoded : word;
  });
