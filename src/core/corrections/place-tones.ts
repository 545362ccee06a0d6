import { placeTones, type ToneStyle } from '../vietnamese/tone-placement.ts';
import { outsideExactText, type CorrectLine } from './corrected-lines.ts';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const isCapitalised = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** The word that ends a text, when only a blank parts it from what follows. */
const wordBefore = (text: string): string | undefined => /(\p{L}[\p{L}\p{M}]*) $/u.exec(text)?.[1];
const wordAfter = (text: string): string | undefined => /^ (\p{L}[\p{L}\p{M}]*)/u.exec(text)?.[1];

/**
 * Writes the tone marks of common words in one style. A capital word beside another one may be a name, which its owner spells as in
 * his papers: it stays, and so does every word of a heading in capitals.
 */
export const placeTonesOfCommonWords = (style: ToneStyle): CorrectLine =>
  outsideExactText((text) =>
    text.replace(WORD, (word, offset: number) => {
      const isName = isCapitalised(word) && (isCapitalised(wordBefore(text.slice(0, offset))) || isCapitalised(wordAfter(text.slice(offset + word.length))));
      return isName ? word : placeTones(word, style);
    }),
  );
