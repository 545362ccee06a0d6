import { foldMarks } from '../model/slug.ts';
import { isSyllable } from './syllable.ts';

/** An abbreviation as it stands in a text. */
export interface AbbreviationUse {
  readonly at: number;
  readonly word: string;
}

/** An abbreviation with what it stands for; without words when the text only shows that it is explained. */
export interface AbbreviationMeaning extends AbbreviationUse {
  readonly means: string;
}

/**
 * Known to every reader of a state paper, or names rather than abbreviations: bodies and papers fixed by law, the standard, signing
 * capacities (NĐ 30/2020/NĐ-CP), everyday technical terms.
 */
const KNOWN: ReadonlySet<string> = new Set(
  ('UBND HĐND MTTQ QH CP NĐ TT QĐ CV KH BC TB VN XHCN CHXHCN STT TT KT TM TL TUQ TP TW VT CCCD CMND BHXH BHYT VAT GTGT ' +
    'ISO IEC TCVN QCVN TCCS PDF HTML XML CSV URL USB QR SMS OTP ID IT AI IP CD DVD SSD WIFI EMAIL FAX LOGO ZALO GPS PIN ATM KPI SWOT SMART PDCA ' +
    'EU UN WTO ASEAN UNESCO USD VND GDP ODA FDI OK HIV AIDS ADN LPG OCOP VNPT EVN BIDV FPT VTV VTC TODO FIXME TBD TNHH CTCP MTV THCS THPT HCM TPHCM VNĐ GIS LED CLB FILE VIP CEO TAND VKSND UBMTTQ').split(' '),
);
/** Larger numbers do not occur in chapters and parts, and their letters make abbreviations. */
const ROMAN = /^[IVXL]+$/u;
const WORD = /(?<![\p{L}\p{M}\p{N}./_&@+-])[A-ZĐ]{2,6}(?![\p{L}\p{M}\p{N}_&@+])(?![./-][\p{L}\p{N}])(?!\s\d)/gu;

/** Tells whether a word of capitals needs an explanation: no word, no number, not known to all. */
export const isAbbreviation = (word: string): boolean => /^[A-ZĐ]{2,6}$/u.test(word) && !KNOWN.has(word) && !ROMAN.test(word) && !isSyllable(word);

/** Abbreviations of a composed text that need an explanation; parts of codes and of numbers of papers are none. */
export const abbreviationsIn = (text: string): readonly AbbreviationUse[] =>
  Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }) => (isAbbreviation(word) ? [{ at: index, word }] : []));

/** First letters of the words of a meaning. */
const initialsOf = (meaning: string): string => (meaning.match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, 1).toUpperCase()).join('');

/** Tells whether the letters of an abbreviation are first letters of words of a meaning, in that order. */
export const spells = (word: string, meaning: string): boolean => {
  let next = 0;
  for (const letter of foldMarks(initialsOf(meaning))) if (letter === foldMarks(word)[next]) next += 1;
  return next === word.length;
};

const ANNOUNCED = /(?:gọi|viết)\stắt(?:\schung)?(?:\slà)?:?\s["“«'‘]?([A-ZĐ]{2,6})(?![\p{L}\p{N}])/gu;
const BEHIND = /(\p{L}[\p{L}\s,–-]{0,120})\s?\(["“«]?([A-ZĐ]{2,6})["”»]?\)/gu;
const BEFORE = /(?<![\p{L}\p{N}./-])([A-ZĐ]{2,6})\s\(([^()]{4,120})\)/gu;
const LISTED = /(?<=^|[;:,.\n]\s?|[-–•+]\s)["“«]?([A-ZĐ]{2,6})["”»]?\s?(?::|–|-|=|là|\|)\s?(\p{L}[^;.\n]*?)(?=[;.\n]|$|,\s[A-ZĐ]{2,6}\s?(?::|–|-|=|là))/gu;

/** The last words of a phrase that an abbreviation in brackets stands for. */
const wordsSpelling = (phrase: string, word: string): string => {
  const words = phrase.trim().split(/\s+/u);
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const meaning = words.slice(from).join(' ');
    if (foldMarks(initialsOf(meaning)) === foldMarks(word)) return meaning;
  }
  return '';
};

/** Abbreviations that a composed text explains where it uses them: "thủ tục hành chính (TTHC)", "TTHC (thủ tục hành chính)", "viết tắt là TTHC". */
export const explainedIn = (text: string): readonly AbbreviationMeaning[] => {
  if (!/[A-ZĐ]{2}/u.test(text) || !/\(|tắt/u.test(text)) return [];
  return [
    ...Array.from(text.matchAll(ANNOUNCED), ({ 0: found, 1: word = '', index }) => ({ at: index + found.length - word.length, word, means: '' })),
    ...Array.from(text.matchAll(BEHIND), ({ 0: found, 1: phrase = '', 2: word = '', index }) => ({ at: index + found.lastIndexOf(word), word, means: wordsSpelling(phrase, word) })),
    ...Array.from(text.matchAll(BEFORE)).flatMap(({ 1: word = '', 2: means = '', index }) => (spells(word, means) ? [{ at: index, word, means }] : [])),
  ];
};

/** Abbreviations that a line of a list of abbreviations explains: "TTHC: thủ tục hành chính". */
export const listedIn = (text: string): readonly AbbreviationMeaning[] =>
  Array.from(text.matchAll(LISTED), ({ 0: found, 1: word = '', 2: means = '', index }) => ({ at: index + found.indexOf(word), word, means: means.trim() }));

/** The abbreviation that is the whole of a cell, with or without brackets. */
export const loneAbbreviation = (text: string): string | undefined => /^\s*["“«]?([A-ZĐ]{2,6})["”»]?\s*$/u.exec(text)?.[1];

const comparable = (meaning: string): string =>
  foldMarks(meaning)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim();

/** The words that a meaning begins with, up to the first stop. */
const headOf = (meaning: string): string => meaning.split(/[,;:.()–]/u, 1)[0]?.trim() ?? '';

/** Tells whether a meaning names in full what the abbreviation stands for, as against explaining the thing. */
const isFullName = (word: string, meaning: string): boolean => spells(word, meaning) && meaning.split(/\s+/u).length <= word.length + 3;

/** Tells whether two meanings of one abbreviation are two things; one that only says more than the other is the same. */
export const contradict = (word: string, meanings: readonly [string, string]): boolean => {
  const [first, second] = [headOf(meanings[0]), headOf(meanings[1])];
  if (!isFullName(word, first) || !isFullName(word, second)) return false;
  return !comparable(first).includes(comparable(second)) && !comparable(second).includes(comparable(first));
};

/** Tells whether a heading or the head of a column belongs to a list of terms and abbreviations. */
export const isListOfTerms = (heading: string): boolean => /định nghĩa|viết tắt|thuật ngữ|ký hiệu|giải thích từ|từ ngữ/iu.test(heading);

/** Tells whether a paragraph lists abbreviations outside the section made for them: "Chữ viết tắt của lĩnh vực: TP là hộ tịch, …". */
export const announcesList = (text: string): boolean => /(?:chữ|từ) viết tắt[^.;]{0,60}:/iu.test(text);
