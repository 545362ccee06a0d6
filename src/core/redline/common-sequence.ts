import { heaviestRise } from './heaviest-rise.ts';

/** Places of one thing in two sequences. */
export type IndexPair = readonly [older: number, newer: number];

type Numbers = ArrayLike<number>;

/** More differences than this are not counted one by one. */
const MOST_EDITS = 1500;

/**
 * The longest common subsequence of two sequences of numbers, as pairs of places in rising order (Myers 1986). Where the two differ
 * too much to search, what stands once in each is kept in order.
 */
export const commonSequence = (older: Numbers, newer: Numbers): readonly IndexPair[] => {
  const shorter = Math.min(older.length, newer.length);
  let start = 0;
  while (start < shorter && older[start] === newer[start]) start += 1;
  let end = 0;
  while (end < shorter - start && older[older.length - 1 - end] === newer[newer.length - 1 - end]) end += 1;
  const middle = search({ older, newer, start, olderEnd: older.length - end, newerEnd: newer.length - end });
  const pairs: IndexPair[] = [];
  for (let at = 0; at < start; at += 1) pairs.push([at, at]);
  pairs.push(...middle);
  for (let at = end; at > 0; at -= 1) pairs.push([older.length - at, newer.length - at]);
  return pairs;
};

interface Stretch {
  readonly older: Numbers;
  readonly newer: Numbers;
  readonly start: number;
  readonly olderEnd: number;
  readonly newerEnd: number;
}

const search = ({ older, newer, start, olderEnd, newerEnd }: Stretch): readonly IndexPair[] => {
  const width = olderEnd - start;
  const height = newerEnd - start;
  if (width <= 0 || height <= 0) return [];
  const most = Math.min(width + height, MOST_EDITS);
  const reach = new Int32Array(2 * most + 3);
  const centre = most + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reach.slice(centre - edits - 1, centre + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = diagonal === -edits || (diagonal !== edits && (reach[centre + diagonal - 1] ?? 0) < (reach[centre + diagonal + 1] ?? 0));
      let x = down ? (reach[centre + diagonal + 1] ?? 0) : (reach[centre + diagonal - 1] ?? 0) + 1;
      let y = x - diagonal;
      while (x < width && y < height && older[start + x] === newer[start + y]) {
        x += 1;
        y += 1;
      }
      reach[centre + diagonal] = x;
      if (x >= width && y >= height) return walkBack({ trace, edits, width, height, start });
    }
  }
  return anchors({ older, newer, start, olderEnd, newerEnd });
};

interface Trace {
  readonly trace: readonly Int32Array[];
  readonly edits: number;
  readonly width: number;
  readonly height: number;
  readonly start: number;
}

const walkBack = ({ trace, edits, width, height, start }: Trace): readonly IndexPair[] => {
  const pairs: IndexPair[] = [];
  let x = width;
  let y = height;
  for (let left = edits; left >= 0; left -= 1) {
    const reach = trace[left] ?? new Int32Array();
    const centre = left + 1;
    const diagonal = x - y;
    const down = diagonal === -left || (diagonal !== left && (reach[centre + diagonal - 1] ?? 0) < (reach[centre + diagonal + 1] ?? 0));
    const previous = down ? diagonal + 1 : diagonal - 1;
    const previousX = left === 0 ? 0 : (reach[centre + previous] ?? 0);
    const previousY = left === 0 ? 0 : previousX - previous;
    while (x > previousX && y > previousY) {
      x -= 1;
      y -= 1;
      pairs.push([start + x, start + y]);
    }
    x = previousX;
    y = previousY;
  }
  return pairs.toReversed();
};

const placesOfSingles = (sequence: Numbers, from: number, to: number): ReadonlyMap<number, number> => {
  const places = new Map<number, number>();
  const seen = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const value = sequence[at] ?? 0;
    if (seen.has(value)) places.delete(value);
    else places.set(value, at);
    seen.add(value);
  }
  return places;
};

const anchors = ({ older, newer, start, olderEnd, newerEnd }: Stretch): readonly IndexPair[] => {
  const newerPlaces = placesOfSingles(newer, start, newerEnd);
  const pairs = [...placesOfSingles(older, start, olderEnd)].flatMap(([value, at]): readonly IndexPair[] => {
    const other = newerPlaces.get(value);
    return other === undefined ? [] : [[at, other]];
  });
  const kept = new Set(heaviestRise(pairs.map(([, newerAt]) => ({ value: newerAt, weight: 1 }))));
  return pairs.filter((_, index) => kept.has(index));
};
