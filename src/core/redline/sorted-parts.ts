import type { RedlineChange } from './redline.ts';

/** Fewer rows, items or entries that moved are told one by one. */
const LEAST_MOVED = 3;

const isMoved = ({ part, event }: RedlineChange): boolean => (part === 'row' || part === 'item' || part === 'entry') && event.kind === 'moved' && event.from === undefined;

/** What was put in another order, by a name of its own: a table, a list, a key of the front matter. What lies between two parts of it that moved are changes inside them. */
const wholeOf = ({ part, place }: RedlineChange): string | undefined => {
  if (place.kind === 'data') return place.entry === undefined || (part === 'entry' && place.field !== undefined) ? undefined : place.key;
  const kind = part === 'cell' || part === 'row' ? 'row' : part === 'item' ? 'item' : undefined;
  return kind && `${kind} ${place.section?.label} ${place.section?.words.map(({ id }) => id).join(' ')}`;
};

/** Entries bear numbers: when all of them tell where each went, they tell more than one line would. */
const isNumbered = ({ event }: RedlineChange): boolean => event.kind === 'moved' && event.numbers !== undefined;

/** Runs of rows that moved within a table, of items within a list, of entries within a key: the whole was put in another order. */
export const sortedParts = (changes: readonly RedlineChange[]): readonly (readonly [RedlineChange, ...RedlineChange[]])[] => {
  const runs: RedlineChange[][] = [];
  let previous: RedlineChange | undefined;
  for (const change of changes) {
    const whole = wholeOf(change);
    if (previous === undefined || whole === undefined || whole !== wholeOf(previous)) runs.push([]);
    if (whole !== undefined && isMoved(change)) runs.at(-1)?.push(change);
    previous = change;
  }
  return runs.flatMap((run) => {
    const [first, ...rest] = run;
    if (!first || run.length < LEAST_MOVED) return [];
    return first.part === 'entry' && run.every(isNumbered) ? [] : [[first, ...rest] as const];
  });
};
