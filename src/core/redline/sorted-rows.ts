import type { RedlineChange } from './redline.ts';

/** Fewer rows that moved are told one by one. */
const LEAST_ROWS = 3;

const isMovedRow = ({ part, event }: RedlineChange): boolean => part === 'row' && event.kind === 'moved' && event.from === undefined;

/** What lies between two rows of one table that moved: changes inside its rows. */
const isInRows = ({ part }: RedlineChange): boolean => part === 'cell' || part === 'row';

/** Runs of rows that moved within a table whose rows were put in another order. */
export const sortedRows = (changes: readonly RedlineChange[]): readonly (readonly [RedlineChange, ...RedlineChange[]])[] => {
  const runs: RedlineChange[][] = [];
  let previous: RedlineChange | undefined;
  for (const change of changes) {
    const isNext = previous !== undefined && isInRows(change) && sectionKey(change) === sectionKey(previous);
    if (!isNext) runs.push([]);
    if (isMovedRow(change)) runs.at(-1)?.push(change);
    previous = change;
  }
  return runs.flatMap(([first, ...rest]) => (first && rest.length + 1 >= LEAST_ROWS ? [[first, ...rest] as const] : []));
};

const sectionKey = ({ place }: RedlineChange): string => (place.kind === 'body' ? `${place.section?.label} ${place.section?.words.map(({ id }) => id).join(' ')}` : '');
