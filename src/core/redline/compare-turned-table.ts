import type { Cell, Row, TableBlock } from './block.ts';
import { compareWords } from './compare-words.ts';
import { eventOf, report, type Scope } from './findings.ts';
import type { RedlineRow, RedlineTable } from './redline.ts';
import { noWords, wholeCell } from './table-parts.ts';

/** A table of fewer rows or columns than this beside its heads is compared as it stands. */
const LEAST_HEADS = 2;

interface Heads {
  readonly across: readonly string[];
  readonly down: readonly string[];
}

/** What stands above the columns and before the rows of a table; undefined where that does not name them. */
const headsOf = ({ rows: [head, ...body], hasSpans, counted }: TableBlock): Heads | undefined => {
  if (hasSpans || counted.size > 0 || !head?.isHead || body.some(({ isHead }) => isHead)) return undefined;
  const across = head.cells.slice(1).map(({ measure }) => measure.key);
  const down = body.map(({ cells }) => cells[0]?.measure.key ?? '');
  const areNames = [across, down].every((keys) => keys.length >= LEAST_HEADS && new Set(keys).size === keys.length && !keys.includes(''));
  return areNames ? { across, down } : undefined;
};

const haveSame = (left: readonly string[], right: readonly string[]): boolean => left.length === right.length && left.every((key) => right.includes(key));

/** Whether what named the rows names the columns now, and the other way round. */
export const isTurnedTable = (older: TableBlock, newer: TableBlock): boolean => {
  const [before, after] = [headsOf(older), headsOf(newer)];
  return before !== undefined && after !== undefined && haveSame(before.across, after.down) && haveSame(before.down, after.across) && !haveSame(before.across, after.across);
};

interface TablePair {
  readonly older: TableBlock;
  readonly newer: TableBlock;
  readonly scope: Scope;
}

/** Compares a table with the one it was turned into: one line says so, one each cell that changed. The old table stands whole before the new one. */
export const compareTurnedTable = ({ older, newer, scope }: TablePair): Pick<RedlineTable, 'columns' | 'rows'> => {
  const columns = Array.from({ length: Math.max(older.columns, newer.columns) }, () => ({ mark: 'same' as const }));
  const turned = report(scope, { part: 'table', event: { kind: 'turned' } });
  const [head] = newer.rows;
  const rows = newer.rows.map((row, index): RedlineRow => {
    const cells = row.cells.map((cell, column) => {
      const was = cellBefore({ row, column, head, older });
      const [before, after] = [was?.words ?? noWords, cell.words];
      const event = was && eventOf(compareWords(before, after), before, after);
      const place = { kind: 'body', section: scope.section, ...(row === head ? {} : { row: row.cells[0]?.words ?? noWords, column: head?.cells[column]?.words ?? noWords }) } as const;
      return { ...wholeCell({ cell, mark: 'added' }), ...(event ? report(scope, { part: row === head ? 'column' : 'cell', event, place }) : {}) };
    });
    return { mark: 'added', isHead: row.isHead, ...(index === 0 ? turned : {}), cells };
  });
  return { columns, rows: [...older.rows.map(({ cells, isHead }): RedlineRow => ({ mark: 'removed', isHead, cells: cells.map((cell) => wholeCell({ cell, mark: 'removed' })) })), ...rows] };
};

interface CellSearch {
  readonly row: Row;
  readonly column: number;
  readonly head: Row | undefined;
  readonly older: TableBlock;
}

/** The cell that stood where row and column crossed before; undefined for a head, of which only the corner can have changed. */
const cellBefore = ({ row, column, head, older }: CellSearch): Cell | undefined => {
  if (row === head && column === 0) return older.rows[0]?.cells[0];
  if (row === head || column === 0) return undefined;
  const from = older.rows.find(({ cells, isHead }) => !isHead && cells[0]?.measure.key === head?.cells[column]?.measure.key);
  const place = older.rows[0]?.cells.findIndex(({ measure }, index) => index > 0 && measure.key === row.cells[0]?.measure.key) ?? -1;
  return from?.cells[place];
};
