import { confusedTonesIn, isConfusedPair, wordsIn } from './confused-tones.ts';
import { misspeltSyllablesIn } from './misspelt-syllables.ts';
import { telexLeftoversIn } from './telex-leftovers.ts';

/** What is known of a stretch between two blanks. */
interface Stretch {
  readonly isSound: boolean;
  /** The word it begins with, in small letters; empty when it begins with another sign. */
  readonly first: string;
  /** The word it ends with. */
  readonly last: string;
}

const known = new Map<string, Stretch>();

const look = (stretch: string): Stretch => {
  const words = wordsIn(stretch);
  const last = words.at(-1);
  return {
    isSound: misspeltSyllablesIn(stretch).length === 0 && confusedTonesIn(stretch).length === 0 && telexLeftoversIn(stretch).length === 0,
    first: words[0]?.at === 0 ? words[0].lower : '',
    last: last && last.at + last.word.length === stretch.length ? last.lower : '',
  };
};

const remembered = (stretch: string): Stretch => {
  const before = known.get(stretch);
  if (before) return before;
  // A hostile text must not fill the memory.
  if (known.size > 50_000) known.clear();
  const seen = look(stretch);
  known.set(stretch, seen);
  return seen;
};

/**
 * Whether no word of a composed text is misspelt. Texts repeat their words, and nothing that makes a word wrong reaches over a blank but
 * the word beside it: what stands between two blanks is judged once.
 */
export const isSoundText = (text: string): boolean => {
  let before = '';
  for (const stretch of text.split(' ')) {
    const { isSound, first, last } = remembered(stretch);
    if (!isSound || (before !== '' && first !== '' && isConfusedPair(before, first))) return false;
    before = last;
  }
  return true;
};
