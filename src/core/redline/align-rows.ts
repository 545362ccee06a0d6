import { alignSequence, type Slot } from './align-sequence.ts';
import type { TableBlock } from './block.ts';
import { emptyCell } from './pair-columns.ts';
import { joinMeasures, type Measure } from './measure.ts';

/** Likeness from which two rows are the same one, changed. */
const LEAST_ROW = 0.4;
/** A name of fewer words may name many things. */
const LEAST_NAME = 2;
/** What a lead begins with that names its row. */
const NAME = 'name ';

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
    return joinMeasures({ sort: isHead ? 'head' : 'row', parts, lead: lead === undefined ? '' : `${lead.size >= LEAST_NAME ? NAME : ''}${lead.key}` });
  });
};

/** Names that one row of each table bears. */
const namesIn = (older: readonly Measure[], newer: readonly Measure[]): ReadonlySet<string> => {
  const [was, is] = [older, newer].map((rows) => {
    const seen = new Map<string, number>();
    for (const { lead } of rows) seen.set(lead, (seen.get(lead) ?? 0) + 1);
    return seen;
  });
  return new Set([...(was ?? [])].flatMap(([lead, count]) => (lead.startsWith(NAME) && count === 1 && is?.get(lead) === 1 ? [lead] : [])));
};

/** Rows of both tables side by side; the heads of two tables are one row, whatever they say. */
export const alignRows = (older: readonly Measure[], newer: readonly Measure[]): readonly Slot[] => {
  const rowsOf = (left: readonly Measure[], right: readonly Measure[]): readonly Slot[] => alignSequence({ older: left, newer: right, least: LEAST_ROW, movableFrom: 1, binding: namesIn(left, right) });
  if (older[0]?.sort !== 'head' || newer[0]?.sort !== 'head') return rowsOf(older, newer);
  const below = (place: number): number => place + 1;
  return [{ older: [0], newer: [0] }, ...rowsOf(older.slice(1), newer.slice(1)).map((slot) => ({ ...slot, older: slot.older.map(below), newer: slot.newer.map(below) }))];
};
