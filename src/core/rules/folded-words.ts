import { foldMarks } from '../model/slug.ts';

/** Marked letters come in a few hundred runs, met over and over; a text of another script does not fill the store. */
const MOST_KNOWN = 5000;
const folds = new Map<string, string>();

const foldRun = (run: string): string => {
  const known = folds.get(run);
  if (known !== undefined) return known;
  const folded = foldMarks(run);
  if (folds.size < MOST_KNOWN && run.length < 12) folds.set(run, folded);
  return folded;
};

/** Words without marks, every letter at its place in the NFC text; folds only what is not ASCII, for texts are long. */
export const withoutMarks = (words: string): string => words.normalize('NFC').replaceAll(/[^\u0000-\u007F]+/gu, foldRun);

/** Words as they are compared: no marks, no capitals, single blanks, no blanks at the ends. */
export const foldedWords = (words: string): string => withoutMarks(words).toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** A name as it is compared: its folded words alone, whatever dashes, commas and signs stand between them. */
export const comparableName = (name: string): string => foldedWords(name).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
