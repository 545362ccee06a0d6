/** A source of chance that gives the same values for the same seed on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Different items, in the order of the list. */
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[];
  readonly isHit: (probability: number) => boolean;
}

/** Makes a source of chance (mulberry32). */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between: Random['between'] = (least, most) => least + Math.floor(next() * (most - least + 1));
  const pick: Random['pick'] = (items) => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  return {
    between,
    pick,
    some: (items, count) => {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(count, items.length)) chosen.add(between(0, items.length - 1));
      return items.filter((_, index) => chosen.has(index));
    },
    isHit: (probability) => next() < probability,
  };
};
