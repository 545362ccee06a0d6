import { isCompound } from '../vietnamese/compounds.ts';
import { isNumberPair } from '../vietnamese/number-words.ts';
import { cutAtStops } from './cut-at-stops.ts';
import { styleKey } from './read-words.ts';
import { wordCount, type Sides, type Stretch } from './stretches.ts';
import type { Word } from './word.ts';
import { wordKey } from './word-key.ts';

const DASH = /^[-–—]$/u;

/** Islands longer than this always stay. */
const LONGEST_ISLAND = 5;

/** Puts the borders of changes where a reader would put them: at clauses rather than within two, around whole words and numbers, with no island of a few equal words between two changes. */
export const readableStretches = (sides: Sides, stretches: readonly Stretch[]): readonly Stretch[] => {
  const found = respace(sides, slide(sides, stretches));
  return cutAtStops(sides, mergeIslands(sides, wholeWords(sides, mergeIslands(sides, found))));
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

/** Whether the words at a place and behind it are two syllables of one. */
export const isOneWord = (words: readonly Word[], at: number): boolean => {
  const [first, next] = [words[at], words[at + 1]];
  return first !== undefined && next !== undefined && isCompound(wordKey(first.text), wordKey(next.text));
};

const always = (): boolean => true;

const isOneNumber = (words: readonly Word[], at: number): boolean => {
  const [first, next] = [words[at], words[at + 1]];
  return first !== undefined && next !== undefined && isNumberPair(wordKey(first.text), wordKey(next.text));
};

const isDash = (word: Word | undefined): boolean => word?.isSign === true && word.gap !== '' && DASH.test(word.text);

/** A changed syllable takes the other syllable of its word along, and all others of a number: nobody is to read «hai mươi lăm → bốn». So does a dash that one side alone hangs on: «văn hóa –» is no name. */
const wholeWords = ({ older, newer }: Sides, stretches: readonly Stretch[]): readonly Stretch[] => {
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
    const hangsOn = (olderAt: number, newerAt: number): boolean => hasBefore && hasAfter && isDash(older[olderAt]) !== isDash(newer[newerAt]);
    const isHanging = { before: hangsOn(change.olderFrom, change.newerFrom), behind: hangsOn(change.olderTo - 1, change.newerTo - 1) };
    takeBefore(isHanging.before ? always : isOneWord);
    takeBehind(isHanging.behind ? always : isOneWord);
    if (isHanging.before) takeBefore();
    if (isHanging.behind) takeBehind();
    while (takeBefore(isOneNumber));
    while (takeBehind(isOneNumber));
  }
  return grown.filter(({ olderFrom, olderTo, newerFrom, newerTo }) => olderFrom < olderTo || newerFrom < newerTo);
};

/** Two sentences changed on their own stay apart. */
const isEnd = (newer: readonly Word[], { newerFrom, newerTo }: Stretch, size: number): boolean =>
  size > 0 && newer.slice(newerFrom, newerTo).some(({ isSign, text, atom }) => atom?.kind === 'paragraph' || (isSign && /^[.!?]$/u.test(text)));
