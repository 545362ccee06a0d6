import type { Word } from './word.ts';
import { wordKey } from './word-key.ts';

/** Letters of a heading as they are compared: a heading in capitals says the same. Empty where it holds more than letters. */
export const plainLetters = (words: readonly Word[]): string => (words.some(({ atom }) => atom !== undefined) ? '' : words.map(({ text }) => wordKey(text).toLowerCase()).join(' '));

/** Whether a heading is set in capitals throughout. */
export const isInCapitals = (words: readonly Word[]): boolean => words.every(({ text }) => text === text.toUpperCase());
