import type { Cell, Row, TableBlock } from './block.ts';
import { emptyCell } from './pair-columns.ts';
import { noSpan, noWords } from './table-parts.ts';

/** A cell at each place of a row, whatever covers it. */
type FlatRow = (Cell | undefined)[];

const noCell: Cell = { label: '', words: noWords, measure: emptyCell, isHeader: false, span: noSpan };

/** Rows with a cell at each place: where a cell over several rows or columns covers it, one that says the same. */
const flatRows = (rows: readonly Row[]): readonly Row[] => {
  const flat: FlatRow[] = rows.map(() => []);
  for (const [index, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (flat[index]?.[column] !== undefined) column += 1;
      for (let down = 0; down < cell.span.rows && index + down < rows.length; down += 1) {
        for (let across = 0; across < cell.span.columns; across += 1) {
          const covered = down > 0 ? 'down' : across > 0 ? 'across' : undefined;
          const row = flat[index + down];
          if (row && row[column + across] === undefined) row[column + across] = covered === undefined ? cell : { ...cell, covered };
        }
      }
      column += cell.span.columns;
    }
  }
  const width = Math.max(0, ...flat.map((row) => row.length));
  return rows.map(({ isHead }, index) => ({ isHead, cells: Array.from({ length: width }, (_, column) => flat[index]?.[column] ?? noCell) }));
};

/** The lowest head with words of each column. */
const lowestHeads = (heads: readonly Row[], width: number): Row => ({
  isHead: true,
  cells: Array.from({ length: width }, (_, column) => {
    const cell = heads.findLast(({ cells }) => (cells[column]?.words.length ?? 0) > 0)?.cells[column] ?? noCell;
    return { label: cell.label, words: cell.words, measure: cell.measure, isHeader: cell.isHeader, span: noSpan };
  }),
});

/** A first column whose cells hold nothing but 1, 2, 3 …, each for one row or several; a title over several columns counts nothing. */
const countedIn = (rows: readonly Row[]): ReadonlySet<number> => {
  const own = rows.flatMap(({ cells: [first] }) => (first === undefined || first.covered !== undefined || first.span.columns > 1 ? [] : [first]));
  const counts = own.length > 1 && own.every(({ words }, index) => words.map(({ text }) => text).join('').replace(/[.)]$/u, '') === String(index + 1));
  return new Set(counts ? [0] : []);
};

export interface FlatTable extends TableBlock {
  /** Rows of the head, each place filled. */
  readonly heads: readonly Row[];
}

/** A table with one head and a cell at each place, so that the number of a cell tells its column. */
export const flatTable = (table: TableBlock): FlatTable => {
  const rows = flatRows(table.rows);
  const [heads, body] = [rows.filter(({ isHead }) => isHead), rows.filter(({ isHead }) => !isHead)];
  const columns = rows[0]?.cells.length ?? 0;
  return { ...table, rows: heads.length === 0 ? body : [lowestHeads(heads, columns), ...body], heads, columns, counted: table.counted.size > 0 ? table.counted : countedIn(body), hasSpans: false };
};
