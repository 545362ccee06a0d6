import type { ProseBlock } from '../parse/prose.ts';
import { opensTotals } from '../vietnamese/reckoned-columns.ts';

/** A row of a table of the text below its first. */
export interface TypedRow {
  readonly row: number;
  /** Cells that are not empty, by column. */
  readonly cells: ReadonlyMap<number, ProseBlock>;
}

/** A table of the text. */
export interface TypedTable {
  /** Words of the first row, by column. */
  readonly headers: ReadonlyMap<number, string>;
  readonly rows: readonly TypedRow[];
}

const known = new WeakMap<readonly ProseBlock[], readonly TypedTable[]>();

const read = (blocks: readonly ProseBlock[]): readonly TypedTable[] => {
  const tables = new Map<number, { readonly headers: Map<number, string>; readonly rows: Map<number, Map<number, ProseBlock>> }>();
  for (const block of blocks) {
    const { cell } = block;
    if (cell === undefined) continue;
    const table = tables.get(cell.table) ?? { headers: new Map<number, string>(), rows: new Map<number, Map<number, ProseBlock>>() };
    tables.set(cell.table, table);
    if (cell.header !== '') table.headers.set(cell.column, cell.header);
    if (cell.row === 0) continue;
    const row = table.rows.get(cell.row) ?? new Map<number, ProseBlock>();
    table.rows.set(cell.row, row);
    if (!row.has(cell.column)) row.set(cell.column, block);
  }
  return [...tables.values()].map(({ headers, rows }) => ({ headers, rows: [...rows].map(([row, cells]) => ({ row, cells })) }));
};

/** Tables of a text, from all its prose. Several rules ask; they are put together once. */
export const typedTablesOf = (blocks: readonly ProseBlock[]): readonly TypedTable[] => {
  const tables = known.get(blocks) ?? read(blocks);
  known.set(blocks, tables);
  return tables;
};

/** What tells, before a table is put together, whether that is worth while. */
export interface TableSigns {
  /** Words of the cells of first rows. */
  readonly heads: readonly string[];
  readonly hasTotals: boolean;
}

const signsOfBlocks = new WeakMap<readonly ProseBlock[], TableSigns>();

const LONGEST_LABEL = 40;

/** Heads of all tables of a text, and whether any row opens with a total. */
export const tableSignsOf = (blocks: readonly ProseBlock[]): TableSigns => {
  const before = signsOfBlocks.get(blocks);
  if (before) return before;
  const heads: string[] = [];
  let hasTotals = false;
  for (const { cell, text } of blocks) {
    if (cell === undefined) continue;
    if (cell.row === 0) heads.push(text);
    else if (!hasTotals && cell.column < 2 && text.length < LONGEST_LABEL && opensTotals(text)) hasTotals = true;
  }
  const signs = { heads, hasTotals };
  signsOfBlocks.set(blocks, signs);
  return signs;
};
