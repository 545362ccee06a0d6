/** A value with what it weighs. */
export interface Weighed {
  readonly value: number;
  readonly weight: number;
}

interface Best {
  readonly weight: number;
  readonly index: number;
}

/**
 * Places of the heaviest strictly rising subsequence: what kept its order, so that the lightest part counts as moved.
 * @param sequence values from 0, each once.
 */
export const heaviestRise = (sequence: readonly Weighed[]): readonly number[] => {
  const size = sequence.reduce((most, { value }) => Math.max(most, value), -1) + 1;
  // A tree of prefix maxima (Fenwick): the best chain that ends below a value.
  const tree: (Best | undefined)[] = Array.from({ length: size + 1 });
  const before: number[] = [];
  let last: Best = { weight: 0, index: -1 };
  for (const [index, { value, weight }] of sequence.entries()) {
    let below: Best = { weight: 0, index: -1 };
    for (let at = value; at > 0; at -= at & -at) {
      const best = tree[at];
      if (best && best.weight > below.weight) below = best;
    }
    before.push(below.index);
    const own: Best = { weight: below.weight + weight, index };
    for (let at = value + 1; at <= size; at += at & -at) {
      const best = tree[at];
      if (!best || own.weight > best.weight) tree[at] = own;
    }
    if (own.weight > last.weight) last = own;
  }
  const rise: number[] = [];
  for (let at = last.index; at >= 0; at = before[at] ?? -1) rise.push(at);
  return rise.toReversed();
};
