import type { Word } from './word.ts';

/** What comparing needs to know of a piece of text at a glance. */
export interface Measure {
  /** Only pieces of one sort are pairs: a paragraph is never the later form of a table. */
  readonly sort: string;
  /** Equal for equal words in equal order. */
  readonly key: string;
  /** Number of words without signs. */
  readonly size: number;
  /** Numbers of the words without signs, in rising order; sorted when first asked for, which equal pieces never are. */
  readonly bag: Int32Array;
  /** What names the piece, such as the first cell of a row; empty for none. */
  readonly lead: string;
}

const keyOf = (words: readonly Word[]): string => {
  let key = '';
  for (const { id } of words) key += `${id},`;
  return key;
};

/** Numbers of words without signs, in rising order. */
export const bagOfWords = (words: readonly Word[]): Int32Array => {
  const bag = new Int32Array(words.length);
  let count = 0;
  for (const { id, isSign } of words) {
    if (isSign) continue;
    bag[count] = id;
    count += 1;
  }
  return bag.subarray(0, count).toSorted();
};

interface Making extends Omit<Measure, 'bag'> {
  readonly makeBag: () => Int32Array;
}

const makeMeasure = ({ sort, key, size, lead, makeBag }: Making): Measure => {
  let bag: Int32Array | undefined;
  return {
    sort,
    key,
    size,
    lead,
    get bag() {
      bag ??= makeBag();
      return bag;
    },
  };
};

/** Measures words. */
export const measureWords = (sort: string, words: readonly Word[], lead = ''): Measure => {
  let size = 0;
  for (const { isSign } of words) if (!isSign) size += 1;
  return makeMeasure({ sort, key: keyOf(words), size, lead, makeBag: () => bagOfWords(words) });
};

/** Measures words that are only read when the piece has no equal. */
export const measureLater = ({ sort, key, lead, words }: { readonly sort: string; readonly key: string; readonly lead: string; readonly words: () => readonly Word[] }): Measure => {
  let size: number | undefined;
  let bag: Int32Array | undefined;
  return {
    sort,
    key,
    lead,
    get size() {
      size ??= this.bag.length;
      return size;
    },
    get bag() {
      bag ??= bagOfWords(words());
      return bag;
    },
  };
};

/** The same piece, told apart by something else. */
export const measureAs = (measure: Measure, { sort, key }: { readonly sort: string; readonly key: string }): Measure =>
  makeMeasure({ sort, key, size: measure.size, lead: measure.lead, makeBag: () => measure.bag });

/** One bag with the words of several. */
export const joinBags = (bags: readonly Int32Array[]): Int32Array => {
  const [only] = bags;
  if (only !== undefined && bags.length === 1) return only;
  const joined = new Int32Array(bags.reduce((sum, bag) => sum + bag.length, 0));
  let at = 0;
  for (const bag of bags) {
    joined.set(bag, at);
    at += bag.length;
  }
  return joined.toSorted();
};

interface Joining {
  readonly sort: string;
  readonly parts: readonly Measure[];
  /** What tells the piece apart beside its parts. */
  readonly mark?: string;
  readonly lead?: string;
}

/** Measures a piece made of measured parts. */
export const joinMeasures = ({ sort, parts, mark = '', lead = '' }: Joining): Measure => {
  let key = `${mark}(`;
  let size = 0;
  for (const part of parts) {
    key += `${part.sort}:${part.key};`;
    size += part.size;
  }
  return makeMeasure({ sort, key: `${key})`, size, lead, makeBag: () => joinBags(parts.map(({ bag }) => bag)) });
};

/** Words that two bags have in common. */
export const commonCount = (left: Int32Array, right: Int32Array): number => {
  let common = 0;
  let at = 0;
  let other = 0;
  while (at < left.length && other < right.length) {
    const difference = (left[at] ?? 0) - (right[other] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  return common;
};

/** What the first bag holds and the second does not. */
export const withoutCommon = (left: Int32Array, right: Int32Array): Int32Array => {
  let other = 0;
  return left.filter((id) => {
    while (other < right.length && (right[other] ?? 0) < id) other += 1;
    if (right[other] !== id) return true;
    other += 1;
    return false;
  });
};

/** Share of words in common, 0 to 1 (Dice); two empty bags have all in common. */
export const likeness = (left: Int32Array, right: Int32Array): number =>
  left.length + right.length === 0 ? 1 : (2 * commonCount(left, right)) / (left.length + right.length);
