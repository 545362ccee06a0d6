import { alignSequence, weave } from './align-sequence.ts';
import type { TableBlock } from './block.ts';
import { joinMeasures, measureAs, measureWords, type Measure } from './measure.ts';
import { noWords, type ColumnPair } from './table-parts.ts';

/** Likeness from which two columns are the same one, changed. */
const LEAST_COLUMN = 0.5;

export const emptyCell: Measure = measureWords('cell', noWords);

const columnMeasures = ({ rows, columns }: TableBlock): readonly Measure[] =>
  Array.from({ length: columns }, (_, column) => {
    const cells = rows.map(({ cells: own }) => own[column]?.measure ?? emptyCell);
    return measureAs(joinMeasures({ sort: 'column', parts: cells }), { sort: 'column', key: (cells[0] ?? emptyCell).key });
  });

const haveSameHeads = (older: TableBlock, newer: TableBlock): boolean =>
  older.columns === newer.columns && Array.from({ length: older.columns }, (_, column) => column).every((column) => older.rows[0]?.cells[column]?.measure.key === newer.rows[0]?.cells[column]?.measure.key);

/** Columns that belong together: by their heads, else by what stands in them; by their places where cells cover several. */
export const pairColumns = (older: TableBlock, newer: TableBlock): readonly ColumnPair[] => {
  const isPlain = !older.hasSpans && !newer.hasSpans && !haveSameHeads(older, newer);
  const slots = isPlain
    ? alignSequence({ older: columnMeasures(older), newer: columnMeasures(newer), least: LEAST_COLUMN, movableFrom: 0 })
    : weave({ older: older.columns, newer: newer.columns, moves: [], matches: Array.from({ length: Math.min(older.columns, newer.columns) }, (_, index) => ({ older: [index], newer: [index] })) });
  return slots.map((slot) => ({ older: slot.older[0], newer: slot.newer[0] }));
};
