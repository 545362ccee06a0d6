import { isCompound } from '../vietnamese/compounds.ts';
import { isNumberPair } from '../vietnamese/number-words.ts';
import { commonSequence } from './common-sequence.ts';
import { styleKey } from './read-words.ts';
import type { Edit, Piece } from './redline.ts';
import type { Word } from './word.ts';
import { noiseBetween, wordKey, type NoiseKind } from './word-key.ts';

/** Two running texts compared word by word. */
export interface WordComparison {
  readonly kind: 'same' | 'punctuation' | 'edited' | 'rewritten';
  readonly pieces: readonly Piece[];
  readonly edits: readonly Edit[];
  readonly noise: readonly NoiseKind[];
}

interface Sides {
  readonly older: readonly Word[];
  readonly newer: readonly Word[];
}

/** A stretch of both texts, equal or not; ends are the first place behind. */
interface Stretch {
  readonly isSame: boolean;
  readonly olderFrom: number;
  readonly olderTo: number;
  readonly newerFrom: number;
  readonly newerTo: number;
}

/** Below this share of common words a long text counts as written anew. */
const LEAST_COMMON = 0.4;
/** Texts shorter than this are told as an edit even when every word differs. */
const SHORT = 8;
/** Islands longer than this always stay. */
const LONGEST_ISLAND = 5;
const MOST_LEAD = 4;
const MOST_TRAIL = 3;

/** Compares two running texts. */
export const compareWords = (older: readonly Word[], newer: readonly Word[]): WordComparison => {
  const sides = { older, newer };
  if (older === newer) return { kind: 'same', pieces: older.length === 0 ? [] : [{ kind: 'same', words: newer }], edits: [], noise: [] };
  if (older.length === newer.length && older.every(({ id }, index) => newer[index]?.id === id)) {
    const noise = noiseOf(sides, { isSame: true, olderFrom: 0, olderTo: older.length, newerFrom: 0, newerTo: newer.length });
    return { kind: 'same', pieces: older.length === 0 ? [] : [samePiece(older, newer)], edits: [], noise };
  }
  const pairs = commonSequence(older.map(({ id }) => id), newer.map(({ id }) => id));
  const found = respace(sides, slide(sides, stretchesOf(sides, pairs)));
  const stretches = mergeIslands(sides, wholeCompounds(sides, mergeIslands(sides, found)));
  if (isRewritten(sides, stretches)) {
    return { kind: 'rewritten', pieces: [{ kind: 'removed', words: older }, { kind: 'added', words: newer }], edits: [], noise: [] };
  }
  const noise = stretches.flatMap((stretch) => (stretch.isSame ? noiseOf(sides, stretch) : []));
  const edits = stretches.flatMap((stretch, index) => (stretch.isSame ? [] : [editOf({ sides, stretches, index })]));
  const changed = edits.flatMap(({ before, after }) => [...before, ...after]);
  const kind = edits.length === 0 ? 'same' : changed.every(({ isSign }) => isSign) ? 'punctuation' : 'edited';
  return { kind, pieces: stretches.flatMap((stretch) => piecesOf(sides, stretch)), edits, noise };
};

const stretchesOf = ({ older, newer }: Sides, pairs: readonly (readonly [number, number])[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let olderAt = 0;
  let newerAt = 0;
  let index = 0;
  while (index < pairs.length) {
    const [olderFrom, newerFrom] = pairs[index] ?? [0, 0];
    if (olderFrom > olderAt || newerFrom > newerAt) stretches.push({ isSame: false, olderFrom: olderAt, olderTo: olderFrom, newerFrom: newerAt, newerTo: newerFrom });
    let length = 1;
    while (pairs[index + length]?.[0] === olderFrom + length && pairs[index + length]?.[1] === newerFrom + length) length += 1;
    olderAt = olderFrom + length;
    newerAt = newerFrom + length;
    stretches.push({ isSame: true, olderFrom, olderTo: olderAt, newerFrom, newerTo: newerAt });
    index += length;
  }
  if (olderAt < older.length || newerAt < newer.length) stretches.push({ isSame: false, olderFrom: olderAt, olderTo: older.length, newerFrom: newerAt, newerTo: newer.length });
  return stretches;
};

/** How well a text may be cut before a word: at an end, behind a sentence or an option, behind a clause. */
const cutScore = (words: readonly Word[], at: number): number => {
  const word = words[at];
  const before = words[at - 1];
  if (before === undefined || word === undefined || before.atom?.kind === 'paragraph') return 4;
  if (before.isSign && word.gap !== '') return /^[.!?;|]$/u.test(before.text) ? 3 : 2;
  return word.isSign && word.gap === '' ? 1 : 0;
};

/** Moves words added or removed alone to the best of the places where they say the same: a whole clause rather than halves of two. */
const slide = ({ older, newer }: Sides, stretches: readonly Stretch[]): readonly Stretch[] => {
  const slid = [...stretches];
  for (let index = 1; index < slid.length - 1; index += 1) {
    const [previous, change, next] = [slid[index - 1], slid[index], slid[index + 1]];
    if (!previous?.isSame || !change || change.isSame || !next?.isSame) continue;
    const isAdded = change.olderFrom === change.olderTo;
    if (!isAdded && change.newerFrom !== change.newerTo) continue;
    const words = isAdded ? newer : older;
    const [from, to] = isAdded ? [change.newerFrom, change.newerTo] : [change.olderFrom, change.olderTo];
    const mostBack = previous.newerTo - previous.newerFrom;
    const mostOn = next.newerTo - next.newerFrom;
    let best = 0;
    let bestScore = cutScore(words, from) + cutScore(words, to);
    for (let shift = -1; shift >= -mostBack && words[from + shift]?.id === words[to + shift]?.id; shift -= 1) {
      const score = cutScore(words, from + shift) + cutScore(words, to + shift);
      if (score > bestScore) [best, bestScore] = [shift, score];
    }
    for (let shift = 1; shift <= mostOn && words[from + shift - 1]?.id === words[to + shift - 1]?.id; shift += 1) {
      const score = cutScore(words, from + shift) + cutScore(words, to + shift);
      if (score > bestScore) [best, bestScore] = [shift, score];
    }
    if (best === 0) continue;
    slid[index - 1] = { ...previous, olderTo: previous.olderTo + best, newerTo: previous.newerTo + best };
    slid[index] = { isSame: false, olderFrom: change.olderFrom + best, olderTo: change.olderTo + best, newerFrom: change.newerFrom + best, newerTo: change.newerTo + best };
    slid[index + 1] = { ...next, olderFrom: next.olderFrom + best, newerFrom: next.newerFrom + best };
  }
  return slid.filter(({ olderFrom, olderTo, newerFrom, newerTo }) => olderFrom < olderTo || newerFrom < newerTo);
};

const lettersOf = (words: readonly Word[]): string | undefined => {
  let letters = '';
  for (const { text, atom, styles } of words) {
    if (atom) return undefined;
    letters += `${wordKey(text)}${styleKey(styles)}`;
  }
  return letters;
};

/** Words that differ in blanks alone are the same words. */
const respace = ({ older, newer }: Sides, stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.map((stretch) => {
    if (stretch.isSame || stretch.olderFrom === stretch.olderTo || stretch.newerFrom === stretch.newerTo) return stretch;
    const letters = lettersOf(older.slice(stretch.olderFrom, stretch.olderTo));
    return letters !== undefined && letters === lettersOf(newer.slice(stretch.newerFrom, stretch.newerTo)) ? { ...stretch, isSame: true } : stretch;
  });

const wordCount = (words: readonly Word[], from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at += 1) if (words[at]?.isSign === false) count += 1;
  return count;
};

/** Joins changes parted by so few equal words that the eye would have to jump: the shorter the changes, the shorter the island. */
const mergeIslands = ({ older, newer }: Sides, stretches: readonly Stretch[]): readonly Stretch[] => {
  let current = stretches;
  for (;;) {
    const merged: Stretch[] = [];
    let hasMerged = false;
    for (let index = 0; index < current.length; index += 1) {
      const stretch = current[index];
      const before = merged.at(-1);
      const after = current[index + 1];
      if (!stretch) continue;
      if (before && !before.isSame && !stretch.isSame) {
        merged[merged.length - 1] = { ...before, olderTo: stretch.olderTo, newerTo: stretch.newerTo };
        continue;
      }
      if (stretch.isSame && before && !before.isSame && after && !after.isSame) {
        const size = wordCount(older, stretch.olderFrom, stretch.olderTo);
        const sizeOf = (change: Stretch): number => Math.max(wordCount(older, change.olderFrom, change.olderTo), wordCount(newer, change.newerFrom, change.newerTo));
        if (size <= LONGEST_ISLAND && size <= sizeOf(before) && size <= sizeOf(after) && !isEnd(newer, stretch, size)) {
          merged[merged.length - 1] = { ...before, olderTo: after.olderTo, newerTo: after.newerTo };
          hasMerged = true;
          index += 1;
          continue;
        }
      }
      merged.push(stretch);
    }
    if (!hasMerged) return merged;
    current = merged;
  }
};

const isOneWord = (words: readonly Word[], at: number): boolean => {
  const [first, next] = [words[at], words[at + 1]];
  return first !== undefined && next !== undefined && isCompound(wordKey(first.text), wordKey(next.text));
};

const isOneNumber = (words: readonly Word[], at: number): boolean => {
  const [first, next] = [words[at], words[at + 1]];
  return first !== undefined && next !== undefined && isNumberPair(wordKey(first.text), wordKey(next.text));
};

/** A changed syllable takes the other syllable of its word along, and all others of a number: nobody is to read «hai mươi lăm → bốn». */
const wholeCompounds = ({ older, newer }: Sides, stretches: readonly Stretch[]): readonly Stretch[] => {
  const grown = stretches.map((stretch) => ({ ...stretch }));
  for (const [index, change] of grown.entries()) {
    if (change.isSame) continue;
    const previous = grown[index - 1];
    const hasBefore = change.olderTo > change.olderFrom;
    const hasAfter = change.newerTo > change.newerFrom;
    const isCut = (olderAt: number, newerAt: number, isJoined = isOneWord): boolean => (hasBefore && isJoined(older, olderAt)) || (hasAfter && isJoined(newer, newerAt));
    const hasWords = (stretch: Stretch | undefined): boolean => stretch !== undefined && stretch.newerTo > stretch.newerFrom && stretch.olderTo > stretch.olderFrom;
    const takeBefore = (isJoined?: typeof isOneWord): boolean => {
      if (!previous || !hasWords(previous) || !isCut(change.olderFrom - 1, change.newerFrom - 1, isJoined)) return false;
      previous.olderTo -= 1;
      previous.newerTo -= 1;
      change.olderFrom -= 1;
      change.newerFrom -= 1;
      return true;
    };
    const next = grown[index + 1];
    const takeBehind = (isJoined?: typeof isOneWord): boolean => {
      if (!next || !hasWords(next) || !isCut(change.olderTo - 1, change.newerTo - 1, isJoined)) return false;
      next.olderFrom += 1;
      next.newerFrom += 1;
      change.olderTo += 1;
      change.newerTo += 1;
      return true;
    };
    takeBefore();
    takeBehind();
    while (takeBefore(isOneNumber));
    while (takeBehind(isOneNumber));
  }
  return grown.filter(({ olderFrom, olderTo, newerFrom, newerTo }) => olderFrom < olderTo || newerFrom < newerTo);
};

/** Two sentences changed on their own stay apart. */
const isEnd = (newer: readonly Word[], { newerFrom, newerTo }: Stretch, size: number): boolean =>
  size > 0 && newer.slice(newerFrom, newerTo).some(({ isSign, text, atom }) => atom?.kind === 'paragraph' || (isSign && /^[.!?]$/u.test(text)));

const isRewritten = ({ older, newer }: Sides, stretches: readonly Stretch[]): boolean => {
  const [olderCount, newerCount] = [wordCount(older, 0, older.length), wordCount(newer, 0, newer.length)];
  if (Math.min(olderCount, newerCount) < SHORT) return false;
  const common = stretches.reduce((sum, { isSame, olderFrom, olderTo }) => (isSame ? sum + wordCount(older, olderFrom, olderTo) : sum), 0);
  // A text that holds all of the other was added to or shortened, not rewritten.
  return common < LEAST_COMMON * Math.min(olderCount, newerCount);
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

interface EditPlace {
  readonly sides: Sides;
  readonly stretches: readonly Stretch[];
  readonly index: number;
}

const isStop = (word: Word | undefined): boolean => word === undefined || word.atom?.kind === 'paragraph' || (word.isSign && /^[.;:!?]$/u.test(word.text));
const isPause = (word: Word): boolean => isStop(word) || word.isSign;

const editOf = ({ sides: { older, newer }, stretches, index }: EditPlace): Edit => {
  const { olderFrom, olderTo, newerFrom, newerTo } = stretches[index] ?? { olderFrom: 0, olderTo: 0, newerFrom: 0, newerTo: 0 };
  const leadFrom = stretches[index - 1]?.newerFrom ?? newerFrom;
  const trailTo = stretches[index + 1]?.newerTo ?? newerTo;
  const lead: Word[] = [];
  // The sign right before a change is no end of what leads to it, nor is the colon behind what it tells of.
  let leadAt = newerFrom - 1;
  if (leadAt > leadFrom && newer[leadAt]?.isSign && (!isStop(newer[leadAt]) || newer[leadAt]?.text === ':')) leadAt -= 1;
  for (; leadAt >= leadFrom && lead.length < MOST_LEAD; leadAt -= 1) {
    const word = newer[leadAt];
    if (!word || isPause(word)) break;
    lead.unshift(word);
    if (lead.length === MOST_LEAD && leadAt > leadFrom && isOneWord(newer, leadAt - 1)) lead.unshift(newer[leadAt - 1] ?? word);
  }
  const trail: Word[] = [];
  for (let at = newerTo; at < trailTo && trail.length < MOST_TRAIL; at += 1) {
    const word = newer[at];
    if (!word || isPause(word)) break;
    trail.push(word);
    if (trail.length === MOST_TRAIL && at + 1 < trailTo && isOneWord(newer, at)) trail.push(newer[at + 1] ?? word);
  }
  const kept = wordsBut({ older, newer }, { olderFrom, olderTo, newerFrom, newerTo });
  return { lead, before: older.slice(olderFrom, olderTo - kept), after: newer.slice(newerFrom, newerTo - kept), trail: [...newer.slice(newerTo - kept, newerTo), ...trail].slice(0, MOST_TRAIL + 1) };
};

/** Words at the end of both sides of a change that differ in a capital alone: what stood before the first of them came or went, and a sentence begins there now. */
const wordsBut = ({ older, newer }: Sides, { olderFrom, olderTo, newerFrom, newerTo }: Omit<Stretch, 'isSame'>): number => {
  let kept = 0;
  while (olderTo - kept > olderFrom && newerTo - kept > newerFrom && isSameButCapital(older[olderTo - kept - 1], newer[newerTo - kept - 1])) kept += 1;
  const isWhole = olderTo - kept === olderFrom && newerTo - kept === newerFrom;
  return isWhole || older[olderTo - kept]?.text === newer[newerTo - kept]?.text ? 0 : kept;
};

const isSameButCapital = (left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && left.atom === undefined && right.atom === undefined && wordKey(left.text).toLowerCase() === wordKey(right.text).toLowerCase() && styleKey(left.styles) === styleKey(right.styles);
