import { foldMarks } from '../model/slug.ts';

/** Letters of full width and the like, and signs that nobody sees: they hide a word from a search, not from a reader. */
const DISGUISE = /[^\u0000-\u024f\u1e00-\u1eff\u2010-\u201f]|\u00ad/u;

const undisguised = (text: string): string => (DISGUISE.test(text) ? text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '') : text);

/** Words of a text as leaks are looked for: without marks, in lower case, whatever stands between them. `QT.NB.02` and `/qt-nb-02/` are the same three words. */
export const leakWords = (text: string): readonly string[] => foldMarks(undisguised(text)).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A number for some words in a row; two different rows practically never share one. */
export const keyOfWords = (words: readonly string[], from: number, to: number): number => {
  let high = 0x811c9dc5;
  let low = 0x1b873593;
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    for (let letter = 0; letter < word.length; letter += 1) {
      high = Math.imul(high ^ word.charCodeAt(letter), 0x01000193);
      low = Math.imul(low ^ word.charCodeAt(letter), 0x5bd1e995) ^ (low >>> 13);
    }
    high = Math.imul(high ^ 32, 0x01000193);
    low = Math.imul(low ^ 32, 0x5bd1e995) ^ (low >>> 13);
  }
  return (high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff);
};
