import { foldMarks } from '../model/slug.ts';

/**
 * Text as the index holds it: marks and đ folded, lower case, one code unit for one. Word for word it lines up with the original,
 * so that a hit in the folded text can be shown in the text the reader knows.
 */
export const foldForSearch = (text: string): string => foldMarks(text).toLowerCase();

/** Spellings of a code that people type: `QT.TP.01`, `QT TP 01`, `QTTP01`. */
export const codeSpellings = (code: string): string => [code, code.replace(/[^\p{L}\p{N}]+/gu, ' '), code.replace(/[^\p{L}\p{N}]+/gu, '')].join(' ');

/** Words of a text as the index counts them. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
