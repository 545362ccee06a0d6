import { toneStyleOf, type ToneStyle } from './tone-placement.ts';
import { toneWordsIn } from './tone-words.ts';

/** The style that most words of composed texts follow; the old one where both are as many. */
export const usualToneStyle = (texts: readonly string[]): ToneStyle => {
  const words = texts.flatMap(toneWordsIn);
  return words.filter(({ word }) => toneStyleOf(word) === 'old').length * 2 >= words.length ? 'old' : 'new';
};
