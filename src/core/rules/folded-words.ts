import { foldMarks } from '../model/slug.ts';

/** Words without marks, every letter at its place in the NFC text; folds only what is not ASCII, for texts are long. */
export const withoutMarks = (words: string): string => words.normalize('NFC').replaceAll(/[^\u0000-\u007F]+/gu, foldMarks);

/** Words as they are compared: no marks, no capitals, single blanks, no blanks at the ends. */
export const foldedWords = (words: string): string => withoutMarks(words).toLowerCase().replaceAll(/\s+/gu, ' ').trim();
