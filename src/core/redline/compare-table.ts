import { alignRows, rowMeasures } from './align-rows.ts';
import type { Cell, TableBlock } from './block.ts';
import { compareRow } from './compare-row.ts';
import { compareSpannedTable, isUneven } from './compare-spanned-table.ts';
import { compareText, wholeText } from './compare-text.ts';
import { compareTurnedTable, isTurnedTable } from './compare-turned-table.ts';
import { compareWords } from './compare-words.ts';
import { eventOf, report, type Scope } from './findings.ts';
import type { RedlineTable } from './redline.ts';
import { movedColumns } from './moved-columns.ts';
import { pairColumns } from './pair-columns.ts';
import { pairReplacedRows } from './pair-replaced-rows.ts';
import { noWords, wholeCell, type ColumnPair } from './table-parts.ts';
import { joinWords } from './word.ts';

/** Whether the cells of the first column below the head are whole numbers that rise. */
const isRising = ({ rows }: TableBlock): boolean => {
  const numbers = rows.flatMap(({ cells: [first], isHead }) => (isHead ? [] : [/^\d+[.)]?$/u.test(cellText(first)) ? Number.parseInt(cellText(first), 10) : Number.NaN]));
  return numbers.every((number, index) => index === 0 ? number > 0 : number > (numbers[index - 1] ?? Number.NaN));
};

const cellText = (cell: Cell | undefined): string => cell?.words.map(({ text }) => text).join('') ?? '';

/** A column that counts the rows of one table counts those of the other as well, even where a row was taken out and the rest kept their numbers. */
const countedAlike = (table: TableBlock, other: TableBlock): TableBlock =>
  other.counted.has(0) && !table.counted.has(0) && table.rows[0]?.cells[0]?.measure.key === other.rows[0]?.cells[0]?.measure.key && isRising(table) ? { ...table, counted: other.counted } : table;

/** Compares two tables: columns first, then rows, then cells. */
export const compareTable = ({ older: oldTable, newer: newTable, scope }: { readonly older: TableBlock; readonly newer: TableBlock; readonly scope: Scope }): RedlineTable => {
  const [older, newer] = [countedAlike(oldTable, newTable), countedAlike(newTable, oldTable)];
  const caption = older.caption && newer.caption ? compareText({ older: [older.caption], newer: [newer.caption], scope }) : captionOf(older, newer);
  if (isUneven(older, newer)) {
    const spanned = compareSpannedTable({ older, newer, scope });
    return { kind: 'table', mark: spanned.rows.every(({ mark }) => mark === 'same') && (caption === undefined || caption.mark === 'same') ? 'same' : 'changed', caption, ...spanned };
  }
  if (isTurnedTable(older, newer)) return { kind: 'table', mark: 'changed', caption, ...compareTurnedTable({ older, newer, scope }) };
  const pairs = pairColumns(older, newer);
  const shared = pairs.filter((pair) => pair.older !== undefined && pair.newer !== undefined);
  const aligned = alignRows(
    rowMeasures({ table: older, columns: shared.map((pair) => pair.older) }),
    rowMeasures({ table: newer, columns: shared.map((pair) => pair.newer) }),
  );
  const slots = pairReplacedRows(aligned, { pairs: shared, older, newer });
  const moved = movedColumns({ pairs, slots, older, newer });
  const columns = pairs.map((pair) => columnOf({ pair, older, newer, scope, moved }));
  const anchors = new Map<number, string>();
  for (const { newer: [place], move } of slots) if (move === 'here' && place !== undefined) anchors.set(place, scope.findings.newAnchor());
  const rows = slots.map((slot) => compareRow({ slot, slots, pairs, moved, older, newer, scope, anchors }));
  const isSame = columns.every(({ mark }) => mark === 'same') && rows.every(({ mark }) => mark === 'same') && (caption === undefined || caption.mark === 'same');
  return { kind: 'table', mark: isSame ? 'same' : 'changed', caption, columns, rows };
};

const captionOf = (older: TableBlock, newer: TableBlock): RedlineTable['caption'] =>
  newer.caption ? wholeText(newer.caption, 'added') : older.caption && wholeText(older.caption, 'removed');

interface ColumnInput {
  readonly moved: ReadonlyMap<number, number>;
  readonly pair: ColumnPair;
  readonly older: TableBlock;
  readonly newer: TableBlock;
  readonly scope: Scope;
}

const columnOf = ({ pair, older, newer, scope, moved }: ColumnInput): RedlineTable['columns'][number] => {
  if (pair.older !== undefined && pair.newer !== undefined) return { mark: 'same' };
  // A moved column shows at both places and is told at the new one.
  if (pair.newer === undefined && [...moved.values()].includes(pair.older ?? -1)) return { mark: 'removed' };
  const from = moved.get(pair.newer ?? -1);
  if (from !== undefined && pair.newer !== undefined) {
    const head = newer.rows[0]?.cells[pair.newer]?.words ?? noWords;
    const numbers = { older: from + 1, newer: pair.newer + 1 };
    const reported = report(scope, { part: 'column', event: { kind: 'moved', words: head, direction: numbers.newer > numbers.older ? 'down' : 'up', from: undefined, after: undefined, numbers } });
    const headBefore = older.rows[0]?.isHead ? (older.rows[0].cells[from]?.words ?? noWords) : head;
    const renaming = eventOf(compareWords(headBefore, head), headBefore, head);
    if (renaming) report(scope, { part: 'column', event: renaming, ...reported });
    return { mark: 'added', ...reported };
  }
  const kind = pair.older === undefined ? 'added' : 'removed';
  const [rows, place] = pair.older === undefined ? [newer.rows, pair.newer ?? 0] : [older.rows, pair.older];
  const words = rows[0]?.cells[place]?.words ?? noWords;
  const own = joinWords(rows.map(({ cells, isHead }) => (isHead ? noWords : (cells[place]?.words ?? noWords))), '|');
  return { mark: kind, ...report(scope, { part: 'column', event: { kind, words, own } }) };
};

/** A table that was added or removed as a whole. */
export const wholeTable = (table: TableBlock, mark: 'added' | 'removed'): RedlineTable => ({
  kind: 'table',
  mark,
  caption: table.caption && wholeText(table.caption, mark),
  columns: Array.from({ length: table.columns }, () => ({ mark: 'same' as const })),
  rows: table.rows.map(({ cells, isHead }) => ({ mark, isHead, cells: cells.map((cell) => wholeCell({ cell, mark })) })),
});
