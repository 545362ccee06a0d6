import type { Slot } from './align-sequence.ts';
import type { Cell } from './block.ts';
import type { TableColumns } from './table-parts.ts';

/** Rows gone and rows come in their stead that say the same in every cell but one: that cell was changed. */
export const pairReplacedRows = (slots: readonly Slot[], { pairs, older, newer }: TableColumns): readonly Slot[] => {
  const counting = pairs.filter((pair) => !older.counted.has(pair.older ?? -1) && !newer.counted.has(pair.newer ?? -1));
  const isReplaced = (left: Slot | undefined, right: Slot | undefined): boolean => {
    const [before, after] = [older.rows[left?.older[0] ?? -1], newer.rows[right?.newer[0] ?? -1]];
    if (!before || !after) return false;
    const cells = counting.map((pair) => ({ before: before.cells[pair.older ?? -1], after: after.cells[pair.newer ?? -1] }));
    const same = cells.filter((cell) => cell.before?.measure.key === cell.after?.measure.key);
    return same.length === cells.length - 1 && same.some((cell) => hasWords(cell.after)) && cells.every((cell) => hasWords(cell.before) === hasWords(cell.after));
  };
  const isOf = (side: 'older' | 'newer', slot: Slot | undefined): boolean => slot !== undefined && slot.move === undefined && slot[side].length === 1 && slot[side === 'older' ? 'newer' : 'older'].length === 0;
  const paired: Slot[] = [];
  let at = 0;
  while (at < slots.length) {
    let gone = at;
    while (isOf('older', slots[gone])) gone += 1;
    let come = gone;
    while (isOf('newer', slots[come])) come += 1;
    const [left, right] = [slots.slice(at, gone), slots.slice(gone, come)];
    if (left.length > 0 && left.length === right.length && left.every((slot, index) => isReplaced(slot, right[index]))) paired.push(...left.map((slot, index) => ({ older: slot.older, newer: right[index]?.newer ?? [] })));
    else paired.push(...slots.slice(at, Math.max(come, at + 1)));
    at = Math.max(come, at + 1);
  }
  return paired;
};

const hasWords = (cell: Cell | undefined): boolean => cell !== undefined && cell.words.length > 0;
