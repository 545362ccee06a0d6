interface Repetition<Item> {
  readonly key: string;
  readonly first: Item;
  readonly later: Item;
}

/** Pairs every repeated item with the first that has the same key. */
export const firstAndLater = <Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): readonly Repetition<Item>[] => {
  const firsts = new Map<string, Item>();
  const repetitions: Repetition<Item>[] = [];
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else repetitions.push({ key, first, later: item });
  }
  return repetitions;
};
