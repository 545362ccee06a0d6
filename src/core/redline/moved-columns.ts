import type { Slot } from './align-sequence.ts';
import type { TableColumns } from './table-parts.ts';

/** Share of the cells with words that a moved column has kept. */
const LEAST_KEPT = 0.5;

/** Columns of the newer table whose cells below the head stood in another column, all or most of them, which is gone: by place, with the place before. Rows that came or went have no say. */
export const movedColumns = ({ pairs, slots, older, newer }: TableColumns & { readonly slots: readonly Slot[] }): ReadonlyMap<number, number> => {
  const moved = new Map<number, number>();
  const rows = slots.flatMap(({ older: [left], newer: [right], move }) => {
    const [before, after] = [older.rows[left ?? -1], newer.rows[right ?? -1]];
    return move === 'gone' || !before || !after ? [] : [{ before, after }];
  });
  const body = rows.filter(({ after }) => !after.isHead);
  const gone = new Set(pairs.flatMap((pair) => (pair.newer === undefined && pair.older !== undefined ? [pair.older] : [])));
  const isMoved = (from: number, to: number, least: number): boolean => {
    const filled = body.filter(({ before, after }) => (before.cells[from]?.words.length ?? 0) + (after.cells[to]?.words.length ?? 0) > 0);
    // An empty column is known by its head alone.
    const compared = filled.length > 0 ? filled : rows;
    const kept = compared.filter(({ before, after }) => before.cells[from]?.measure.key === after.cells[to]?.measure.key);
    return compared.length > 0 && kept.length >= least * compared.length && (kept.length === compared.length || kept.length > 1);
  };
  for (const least of [1, LEAST_KEPT]) {
    for (const { older: left, newer: to } of pairs) {
      if (left !== undefined || to === undefined || moved.has(to)) continue;
      const from = [...gone].find((column) => isMoved(column, to, least));
      if (from === undefined) continue;
      moved.set(to, from);
      gone.delete(from);
    }
  }
  return moved;
};
