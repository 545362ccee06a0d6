import { toneStyleOf, type ToneStyle } from './tone-placement.ts';
import { toneWordsIn, type ToneWord } from './tone-words.ts';

/** The style that most words follow; the old one where both are as many. */
export const usualStyleOf = (words: readonly Pick<ToneWord, 'word'>[]): ToneStyle =>
  words.filter(({ word }) => toneStyleOf(word) === 'old').length * 2 >= words.length ? 'old' : 'new';

/** The style that most words of a composed text follow. */
export const usualToneStyle = (text: string): ToneStyle => usualStyleOf(toneWordsIn(text));
