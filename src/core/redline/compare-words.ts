import { editOf } from './edit-of.ts';
import { joinAround } from './join-around.ts';
import { readableStretches } from './readable-stretches.ts';
import type { Edit, Piece } from './redline.ts';
import { stretchesOf, wordCount, type Sides, type Stretch } from './stretches.ts';
import type { Word } from './word.ts';
import { noiseBetween, type NoiseKind } from './word-key.ts';

/** Two running texts compared word by word. */
export interface WordComparison {
  readonly kind: 'same' | 'punctuation' | 'edited' | 'rewritten';
  readonly pieces: readonly Piece[];
  readonly edits: readonly Edit[];
  readonly noise: readonly NoiseKind[];
}

/** Below this share of common words a long text counts as written anew. */
const LEAST_COMMON = 0.4;
/** So many places of change leave what stands around them readable, down to this share of common words. */
const FEW_PLACES = 2;
const LEAST_AROUND = 0.25;
/** Texts shorter than this are told as an edit even when every word differs. */
const SHORT = 8;

/** Compares two running texts. */
export const compareWords = (older: readonly Word[], newer: readonly Word[]): WordComparison => {
  const sides = { older, newer };
  if (older === newer) return { kind: 'same', pieces: older.length === 0 ? [] : [{ kind: 'same', words: newer }], edits: [], noise: [] };
  if (older.length === newer.length && older.every(({ id }, index) => newer[index]?.id === id)) {
    const noise = noiseOf(sides, { isSame: true, olderFrom: 0, olderTo: older.length, newerFrom: 0, newerTo: newer.length });
    return { kind: 'same', pieces: older.length === 0 ? [] : [samePiece(older, newer)], edits: [], noise };
  }
  const stretches = readableStretches(sides, stretchesOf(sides));
  if (isRewritten(sides, stretches)) {
    return { kind: 'rewritten', pieces: [{ kind: 'removed', words: older }, { kind: 'added', words: newer }], edits: [], noise: [] };
  }
  const noise = stretches.flatMap((stretch) => (stretch.isSame ? noiseOf(sides, stretch) : []));
  const edits = joinAround(stretches.flatMap((stretch, index) => (stretch.isSame ? [] : [editOf({ sides, stretches, index })])));
  const changed = edits.flatMap(({ before, after }) => [...before, ...after]);
  const kind = edits.length === 0 ? 'same' : changed.every(({ isSign }) => isSign) ? 'punctuation' : 'edited';
  return { kind, pieces: stretches.flatMap((stretch) => piecesOf(sides, stretch)), edits, noise };
};

const isRewritten = ({ older, newer }: Sides, stretches: readonly Stretch[]): boolean => {
  const [olderCount, newerCount] = [wordCount(older, 0, older.length), wordCount(newer, 0, newer.length)];
  if (Math.min(olderCount, newerCount) < SHORT) return false;
  const common = stretches.reduce((sum, { isSame, olderFrom, olderTo }) => (isSame ? sum + wordCount(older, olderFrom, olderTo) : sum), 0);
  const isInFewPlaces = stretches.filter(({ isSame }) => !isSame).length <= FEW_PLACES;
  // A text that holds all of the other was added to or shortened, not rewritten.
  return common < (isInFewPlaces ? LEAST_AROUND : LEAST_COMMON) * Math.min(olderCount, newerCount);
};

const samePiece = (older: readonly Word[], newer: readonly Word[]): Piece => {
  const isWrittenAlike = older.length === newer.length && older.every(({ text, gap }, index) => newer[index]?.text === text && newer[index]?.gap === gap);
  return isWrittenAlike ? { kind: 'same', words: newer } : { kind: 'same', words: newer, older };
};

const piecesOf = ({ older, newer }: Sides, { isSame, olderFrom, olderTo, newerFrom, newerTo }: Stretch): readonly Piece[] => {
  const before = older.slice(olderFrom, olderTo);
  const after = newer.slice(newerFrom, newerTo);
  if (isSame) return [samePiece(before, after)];
  return [...(before.length === 0 ? [] : [{ kind: 'removed', words: before } as const]), ...(after.length === 0 ? [] : [{ kind: 'added', words: after } as const])];
};

/** Emphasis, which says nothing else than the words. */
const emphasis = ({ styles }: Word): string => styles.map(({ kind }) => kind).toSorted().join(' ');

const noiseOf = ({ older, newer }: Sides, { olderFrom, olderTo, newerFrom, newerTo }: Stretch): readonly NoiseKind[] => {
  if (olderTo - olderFrom !== newerTo - newerFrom) return ['blanks'];
  const noise: NoiseKind[] = [];
  let wasFormatted = false;
  for (let at = olderFrom; at < olderTo; at += 1) {
    const left = older[at];
    const right = newer[at - olderFrom + newerFrom];
    if (!left || !right) continue;
    if (left.text !== right.text) noise.push(...(left.id === right.id ? noiseBetween(left.text, right.text) : ['blanks' as const]));
    // Behind a change the blank goes with the change.
    if (left.gap !== right.gap && at > olderFrom) noise.push('blanks');
    const isFormatted = left.styles !== right.styles && emphasis(left) !== emphasis(right);
    if (isFormatted && !wasFormatted) noise.push('format');
    wasFormatted = isFormatted;
  }
  return noise;
};
