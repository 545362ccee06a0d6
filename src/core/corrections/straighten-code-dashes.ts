import { outsideExactText, type CorrectLine } from './corrected-lines.ts';

/** Hyphens and dashes that Word puts in place of the hyphen of the keyboard. */
const DASHES = /[\u2010-\u2015\u2212]/gu;

/** `118/2025/NĐ–CP`, `15/QĐ—UBND`: number and sign of a paper. */
const PAPER_NUMBER = /(?<![\p{L}\p{N}])\d{1,5}(?:\/\d{4})?\/\p{Lu}[\p{L}\p{M}\d]*(?:[-\u2010-\u2015\u2212]\p{Lu}[\p{L}\p{M}\d]*)+/gu;

/** A token of capitals and figures held together by points and dashes. */
const TOKEN = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d]*(?:[-.\u2010-\u2015\u2212][\p{Lu}\d]+)+(?![\p{L}\p{N}])/gu;

const straight = (words: string): string => words.replace(DASHES, '-');

/**
 * Writes the hyphen of the keyboard in numbers of papers, and in the codes of controlled documents.
 * @param isCode tells whether a token is a code of this agency.
 */
export const straightenCodeDashes = (isCode: (token: string) => boolean): CorrectLine =>
  outsideExactText((text) =>
    text.replace(PAPER_NUMBER, straight).replace(TOKEN, (token) => (straight(token) !== token && isCode(straight(token)) ? straight(token) : token)),
  );
