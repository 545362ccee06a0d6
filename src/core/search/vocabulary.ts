import { soundOf } from '../vietnamese/sound.ts';
import { isOneEditApart } from './one-edit-apart.ts';

/** The folded words that documents hold, and what comes near a word. */
export interface Vocabulary {
  readonly has: (word: string) => boolean;
  readonly inTitles: (word: string) => boolean;
  /** Words one letter apart: those of titles first. */
  readonly near: (word: string) => readonly string[];
  /** Words that sound alike, those of titles only. */
  readonly soundingLike: (word: string) => readonly string[];
  /** Words that begin so, those of titles only. */
  readonly startingWith: (beginning: string) => readonly string[];
  /** Parts of a word in which blanks were forgotten; undefined when it is none. */
  readonly split: (word: string) => readonly string[] | undefined;
}

/** Longer words are no words, and comparing them with all others takes time. */
const LONGEST_WORD = 40;
const LONGEST_PART = 7;

export const openVocabulary = (titleWords: ReadonlySet<string>, textWords: ReadonlySet<string>): Vocabulary => {
  const nearKnown = new Map<string, readonly string[]>();
  const sorted = [...titleWords].toSorted();
  const near = (word: string): readonly string[] => {
    const known = nearKnown.get(word);
    if (known) return known;
    if (word.length > LONGEST_WORD) return [];
    const found = [...sorted.filter((other) => isOneEditApart(word, other)), ...[...textWords].filter((other) => !titleWords.has(other) && isOneEditApart(word, other))];
    if (nearKnown.size > 500) nearKnown.clear();
    nearKnown.set(word, found);
    return found;
  };
  const bySound = new Map<string, string[]>();
  for (const word of sorted) {
    const sound = soundOf(word);
    const list = bySound.get(sound) ?? [];
    list.push(word);
    bySound.set(sound, list);
  }
  const split = (word: string): readonly string[] | undefined => {
    if (word.length < 4 || word.length > LONGEST_WORD) return undefined;
    // For each place the way that reaches it with the fewest parts; of as few, with the longer last part.
    const ways: (readonly string[] | undefined)[] = [[]];
    for (let end = 1; end <= word.length; end += 1) {
      for (let from = Math.max(0, end - LONGEST_PART); from < end; from += 1) {
        const way = ways[from];
        const part = word.slice(from, end);
        if (!way || part.length < 2 || /\d/u.test(part) || !titleWords.has(part)) continue;
        if ((ways[end]?.length ?? Infinity) > way.length + 1) ways[end] = [...way, part];
      }
    }
    const way = ways[word.length];
    return way && way.length > 1 ? way : undefined;
  };
  return {
    has: (word) => titleWords.has(word) || textWords.has(word),
    inTitles: (word) => titleWords.has(word),
    near,
    soundingLike: (word) => (bySound.get(soundOf(word)) ?? []).filter((other) => other !== word),
    startingWith: (beginning) => sorted.filter((word) => word.startsWith(beginning) && word !== beginning),
    split,
  };
};
