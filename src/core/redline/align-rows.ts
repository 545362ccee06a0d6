import { alignSequence, type Slot } from './align-sequence.ts';
import type { TableBlock } from './block.ts';
import { emptyCell } from './pair-columns.ts';
import { joinMeasures, type Measure } from './measure.ts';

/** Likeness from which two rows are the same one, changed. */
const LEAST_ROW = 0.4;

interface Measuring {
  readonly table: TableBlock;
  readonly columns: readonly (number | undefined)[];
}

/** Measures the rows of a table by the cells of some columns. */
export const rowMeasures = ({ table, columns }: Measuring): readonly Measure[] => {
  const counting = columns.filter((column) => column !== undefined && !table.counted.has(column)) as readonly number[];
  return table.rows.map(({ cells, isHead }) => {
    const parts = counting.map((column) => cells[column]?.measure ?? emptyCell);
    // A cell that holds for several rows names none of them.
    const own = counting.find((column) => cells[column]?.covered === undefined && (cells[column]?.span.rows ?? 1) === 1);
    const lead = (own === undefined ? undefined : cells[own]?.measure) ?? parts[0];
    return joinMeasures({ sort: isHead ? 'head' : 'row', parts, lead: lead?.key ?? '' });
  });
};

/** Rows of both tables side by side; the heads of two tables are one row, whatever they say. */
export const alignRows = (older: readonly Measure[], newer: readonly Measure[]): readonly Slot[] => {
  const rowsOf = (left: readonly Measure[], right: readonly Measure[]): readonly Slot[] => alignSequence({ older: left, newer: right, least: LEAST_ROW, movableFrom: 1 });
  if (older[0]?.sort !== 'head' || newer[0]?.sort !== 'head') return rowsOf(older, newer);
  const below = (place: number): number => place + 1;
  return [{ older: [0], newer: [0] }, ...rowsOf(older.slice(1), newer.slice(1)).map((slot) => ({ ...slot, older: slot.older.map(below), newer: slot.newer.map(below) }))];
};
