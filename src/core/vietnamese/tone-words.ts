import { withoutFileNames } from './file-names.ts';

/** A word whose tone mark can stand on either of two letters. */
export interface ToneWord {
  readonly at: number;
  readonly word: string;
}

/** A marked letter next to the other letter of a pair. Spelt out in both cases: a pattern that ignores case is several times slower. */
const PAIR = /[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY]|[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/gu;
const MORE_LETTERS = /^[\p{L}\p{M}\p{N}_]/u;
const BEFORE = /[\p{L}\p{M}\p{N}_]*$/u;
const CAPITAL_WORD_BEFORE = /\p{Lu}\p{Ll}*\s$/u;
const CAPITAL_WORD_BEHIND = /^\s\p{Lu}\p{Ll}/u;

/** Spelt with a capital beside another such word: a name, which is written as its bearer writes it. */
const isName = (text: string, { at, word }: ToneWord): boolean => {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
  return CAPITAL_WORD_BEFORE.test(text.slice(Math.max(at - 12, 0), at)) || CAPITAL_WORD_BEHIND.test(text.slice(at + word.length, at + word.length + 3));
};

/** Words of a composed text that place a tone in one of the two ways; names and words that end otherwise are left out. */
export const toneWordsIn = (text: string): readonly ToneWord[] =>
  Array.from(withoutFileNames(text).matchAll(PAIR)).flatMap(({ 0: pair, index }) => {
    if (MORE_LETTERS.test(text.slice(index + 2, index + 3))) return [];
    const onset = BEFORE.exec(text.slice(Math.max(index - 8, 0), index))?.[0] ?? '';
    const found = { at: index - onset.length, word: `${onset}${pair}` };
    const isPair = /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|r|s|th?|tr|v|x)?$/iu.test(onset);
    return isPair && !isName(text, found) ? [found] : [];
  });
