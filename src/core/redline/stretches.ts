import { commonSequence } from './common-sequence.ts';
import type { Word } from './word.ts';

/** Two running texts. */
export interface Sides {
  readonly older: readonly Word[];
  readonly newer: readonly Word[];
}

/** A stretch of both texts, equal or not; ends are the first place behind. */
export interface Stretch {
  readonly isSame: boolean;
  readonly olderFrom: number;
  readonly olderTo: number;
  readonly newerFrom: number;
  readonly newerTo: number;
}

/** Equal and other stretches of two texts, one after another. */
export const stretchesOf = ({ older, newer }: Sides): readonly Stretch[] => {
  const pairs = commonSequence(older.map(({ id }) => id), newer.map(({ id }) => id));
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

/** Words between two places, without signs. */
export const wordCount = (words: readonly Word[], from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at += 1) if (words[at]?.isSign === false) count += 1;
  return count;
};
