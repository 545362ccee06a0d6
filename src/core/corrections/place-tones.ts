import { placeTones, type ToneStyle } from '../vietnamese/tone-placement.ts';
import { toneWordsIn } from '../vietnamese/tone-words.ts';
import { outsideExactText, type CorrectLine } from './corrected-lines.ts';

/** A word in capitals may be a name in capitals; no pattern tells it from a heading. */
const IN_CAPITALS = /^\p{Lu}{2,}$/u;

/** Writes the tone marks of common words in one style; a name stays as its bearer spells it. */
export const placeTonesOfCommonWords = (style: ToneStyle): CorrectLine =>
  outsideExactText((text) =>
    toneWordsIn(text)
      .filter(({ word }) => !IN_CAPITALS.test(word))
      .reduce((corrected, { at, word }) => corrected.slice(0, at) + placeTones(word, style) + corrected.slice(at + word.length), text),
  );
