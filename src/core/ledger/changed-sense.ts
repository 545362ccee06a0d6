import { normaliseText } from './normalise-text.ts';
import { normaliseLineEnds, splitFrontMatter } from '../parse/split-front-matter.ts';
import { commonSequence } from '../redline/common-sequence.ts';
import { weightyWordsIn } from '../vietnamese/weighty-words.ts';

/** Signs of one change that are kept for the reader. */
const MOST_SHOWN = 80;

/** How much of a text's body another has in its place. */
export interface ChangedSense {
  /** Figures and turning words that differ, as they were and are; the empty text where there is none. */
  readonly words: readonly { readonly before: string; readonly after: string }[];
  /** Words that are gone, and that came, wherever they stand. */
  readonly lost: number;
  readonly added: number;
}

/** Compares the bodies of two documents for what a slip of typing leaves alone. */
export const changedSense = (before: string, after: string): ChangedSense => {
  const [old, now] = [bodyOf(before), bodyOf(after)];
  if (old === now) return { words: [], lost: 0, added: 0 };
  return { words: changedWords(old, now), lost: countMissing(old, now), added: countMissing(now, old) };
};

const bodyOf = (source: string): string => {
  const split = splitFrontMatter(normaliseLineEnds(source));
  return split.kind === 'split' ? normaliseText(split.body) : '';
};

const changedWords = (old: string, now: string): ChangedSense['words'] => {
  const [before, after] = [weightyWordsIn(old), weightyWordsIn(now)];
  const ids = new Map<string, number>();
  const numbered = (words: typeof before): readonly number[] =>
    words.map(({ key }) => {
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      return id;
    });
  const kept = [...commonSequence(numbered(before), numbered(after)), [before.length, after.length] as const];
  const shown = (words: typeof before): string => words.map((word) => word.shown).join(', ').slice(0, MOST_SHOWN);
  let [from, to] = [0, 0];
  return kept.flatMap(([older, newer]) => {
    const change = { before: shown(before.slice(from, older)), after: shown(after.slice(to, newer)) };
    [from, to] = [older + 1, newer + 1];
    return change.before === '' && change.after === '' ? [] : [change];
  });
};

/** Words of one text that the other has fewer of. */
const countMissing = (text: string, other: string): number => {
  const left = new Map<string, number>();
  for (const word of wordsOf(other)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  }).length;
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
