import { alignSequence, weave, type Slot } from './align-sequence.ts';
import type { Cell, Row, TableBlock } from './block.ts';
import { compareReshapedTable, isReshapedTable } from './compare-reshaped-table.ts';
import { compareText, wholeText } from './compare-text.ts';
import { compareTurnedTable, isTurnedTable } from './compare-turned-table.ts';
import { compareWords } from './compare-words.ts';
import { directionOfMove } from './direction-of-move.ts';
import { eventOf, report, type Scope } from './findings.ts';
import { joinMeasures, measureAs, measureWords, type Measure } from './measure.ts';
import type { ChangePlace, RedlineCell, RedlineRow, RedlineTable } from './redline.ts';
import { movedColumns } from './moved-columns.ts';
import { pairReplacedRows } from './pair-replaced-rows.ts';
import { nameOfRow, noSpan, noWords, ownWordsOfRow, wholeCell, wordsOfRow, type ColumnPair } from './table-parts.ts';
import { joinWords } from './word.ts';

/** Likeness from which two columns, two rows are the same one, changed. */
const LEAST_COLUMN = 0.5;
const LEAST_ROW = 0.4;

const emptyCell = measureWords('cell', noWords);

const columnMeasures = ({ rows, columns }: TableBlock): readonly Measure[] =>
  Array.from({ length: columns }, (_, column) => {
    const cells = rows.map(({ cells: own }) => own[column]?.measure ?? emptyCell);
    return measureAs(joinMeasures({ sort: 'column', parts: cells }), { sort: 'column', key: (cells[0] ?? emptyCell).key });
  });

const haveSameHeads = (older: TableBlock, newer: TableBlock): boolean =>
  older.columns === newer.columns && Array.from({ length: older.columns }, (_, column) => column).every((column) => older.rows[0]?.cells[column]?.measure.key === newer.rows[0]?.cells[column]?.measure.key);

const pairColumns = (older: TableBlock, newer: TableBlock): readonly ColumnPair[] => {
  const isPlain = !older.hasSpans && !newer.hasSpans && !haveSameHeads(older, newer);
  const slots = isPlain
    ? alignSequence({ older: columnMeasures(older), newer: columnMeasures(newer), least: LEAST_COLUMN, movableFrom: 0 })
    : weave({ older: older.columns, newer: newer.columns, moves: [], matches: Array.from({ length: Math.min(older.columns, newer.columns) }, (_, index) => ({ older: [index], newer: [index] })) });
  return slots.map((slot) => ({ older: slot.older[0], newer: slot.newer[0] }));
};

interface Measuring {
  readonly table: TableBlock;
  readonly columns: readonly (number | undefined)[];
}

const rowMeasures = ({ table, columns }: Measuring): readonly Measure[] => {
  const counting = columns.filter((column) => column !== undefined && !table.counted.has(column)) as readonly number[];
  return table.rows.map(({ cells, isHead }) => {
    const parts = counting.map((column) => cells[column]?.measure ?? emptyCell);
    return joinMeasures({ sort: isHead ? 'head' : 'row', parts, lead: parts[0]?.key ?? '' });
  });
};

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
  if (isReshapedTable(older, newer)) return { kind: 'table', mark: 'changed', caption, ...compareReshapedTable({ older, newer, scope }) };
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
  const rows = slots.map((slot) => rowOf({ slot, slots, pairs, moved, older, newer, scope, anchors }));
  const isSame = columns.every(({ mark }) => mark === 'same') && rows.every(({ mark }) => mark === 'same') && (caption === undefined || caption.mark === 'same');
  return { kind: 'table', mark: isSame ? 'same' : 'changed', caption, columns, rows };
};

/** Rows of both tables side by side; the heads of two tables are one row, whatever they say. */
const alignRows = (older: readonly Measure[], newer: readonly Measure[]): readonly Slot[] => {
  const rowsOf = (left: readonly Measure[], right: readonly Measure[]): readonly Slot[] => alignSequence({ older: left, newer: right, least: LEAST_ROW, movableFrom: 1 });
  if (older[0]?.sort !== 'head' || newer[0]?.sort !== 'head') return rowsOf(older, newer);
  const below = (place: number): number => place + 1;
  return [{ older: [0], newer: [0] }, ...rowsOf(older.slice(1), newer.slice(1)).map((slot) => ({ ...slot, older: slot.older.map(below), newer: slot.newer.map(below) }))];
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

interface RowInput {
  readonly slot: Slot;
  readonly slots: readonly Slot[];
  readonly pairs: readonly ColumnPair[];
  readonly moved: ReadonlyMap<number, number>;
  readonly older: TableBlock;
  readonly newer: TableBlock;
  readonly scope: Scope;
  readonly anchors: ReadonlyMap<number, string>;
}

const rowOf = ({ slot, slots, pairs, moved, older, newer, scope, anchors }: RowInput): RedlineRow => {
  const before = older.rows[slot.older[0] ?? -1];
  const after = newer.rows[slot.newer[0] ?? -1];
  const isHead = (after ?? before)?.isHead ?? false;
  const anchor = anchors.get(slot.newer[0] ?? -1);
  if (slot.move === 'gone') return { mark: 'gone', isHead, to: anchor ?? '', cells: pairs.map(({ older: column }) => goneCell(before?.cells[column ?? -1])) };
  if (!before || !after) {
    const mark = before ? 'removed' : 'added';
    const [table, place] = before ? [older, slot.older[0] ?? -1] : [newer, slot.newer[0] ?? -1];
    const event = { kind: mark, words: wordsOfRow(table.rows[place], table), own: ownWordsOfRow(table, place) } as const;
    const cells = shownPairs(pairs, { before, after, older, newer }).map((pair) => wholeCell({ cell: before ? before.cells[pair.older ?? -1] : after?.cells[pair.newer ?? -1], mark }));
    return { mark, isHead, ...report(scope, { part: 'row', event }), cells };
  }
  if (slot.move === 'here' && anchor !== undefined) {
    const { direction } = directionOfMove(slot, slots);
    report(scope, { part: 'row', anchor, event: { kind: 'moved', words: wordsOfRow(after, newer), direction, from: undefined, after: undefined } });
  }
  const cells = shownPairs(pairs, { before, after, older, newer }).map((pair) => cellOf({ pair, moved, before, after, older, newer, scope }));
  const isSame = cells.every(({ mark }) => mark === 'same');
  return { mark: slot.move === 'here' ? 'moved' : isSame ? 'same' : 'changed', isHead, ...(anchor === undefined ? {} : { anchor }), cells };
};

interface RowPair {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
  readonly older: TableBlock;
  readonly newer: TableBlock;
}

/** Columns of which a row has a cell: below one that spans others it has fewer, which none must be made up for. */
const shownPairs = (pairs: readonly ColumnPair[], { before, after, older, newer }: RowPair): readonly ColumnPair[] =>
  older.hasSpans || newer.hasSpans ? pairs.filter((pair) => before?.cells[pair.older ?? -1] !== undefined || after?.cells[pair.newer ?? -1] !== undefined) : pairs;

const goneCell = (cell: Cell | undefined): RedlineCell => ({
  mark: 'same',
  label: { older: '', newer: '' },
  pieces: [{ kind: 'same', words: cell?.words ?? noWords }],
  isHeader: cell?.isHeader ?? false,
  span: cell?.span ?? noSpan,
});

interface CellInput {
  readonly pair: ColumnPair;
  readonly moved: ReadonlyMap<number, number>;
  readonly before: Row;
  readonly after: Row;
  readonly older: TableBlock;
  readonly newer: TableBlock;
  readonly scope: Scope;
}

const cellOf = ({ pair, moved, before, after, older, newer, scope }: CellInput): RedlineCell => {
  const left = before.cells[pair.older ?? -1];
  const right = after.cells[pair.newer ?? -1];
  if (pair.older === undefined || pair.newer === undefined) {
    const whole = wholeCell({ cell: left ?? right, mark: pair.newer === undefined ? 'removed' : 'added' });
    const from = moved.get(pair.newer ?? -1);
    return from === undefined ? whole : { ...whole, ...reportMovedCell({ from, to: pair.newer ?? -1, before, after, newer, scope }) };
  }
  const cell = { isHeader: (right ?? left)?.isHeader ?? false, span: (right ?? left)?.span ?? noSpan };
  if (older.counted.has(pair.older) && newer.counted.has(pair.newer) && !after.isHead && !before.isHead) return countCell({ left, right, scope });
  const label = { older: left?.label ?? '', newer: right?.label ?? '' };
  if (label.older !== label.newer) scope.findings.note(['numbering']);
  const [olderWords, newerWords] = [left?.words ?? noWords, right?.words ?? noWords];
  const comparison = compareWords(olderWords, newerWords);
  scope.findings.note(comparison.noise);
  const event = eventOf(comparison, olderWords, newerWords);
  if (!event) return { ...cell, mark: 'same', label, pieces: comparison.pieces };
  const place = placeOfCell({ after, newer, column: pair.newer, scope });
  return { ...cell, mark: 'changed', ...report(scope, { part: after.isHead ? 'column' : 'cell', event, place }), label, pieces: comparison.pieces };
};

interface CellPlace {
  readonly after: Row;
  readonly newer: TableBlock;
  readonly column: number;
  readonly scope: Scope;
}

const placeOfCell = ({ after, newer, column, scope }: CellPlace): ChangePlace => {
  const head = newer.rows[0]?.isHead && !after.isHead ? newer.rows[0].cells[column]?.words : undefined;
  const row = after.isHead ? undefined : nameOfRow(after, newer);
  const isName = row === (after.cells[column]?.words ?? noWords);
  return { kind: 'body', section: scope.section, ...(row === undefined || isName ? {} : { row }), ...(head === undefined ? {} : { column: head }) };
};

interface MovedCell {
  readonly from: number;
  readonly to: number;
  readonly before: Row;
  readonly after: Row;
  readonly newer: TableBlock;
  readonly scope: Scope;
}

/** Tells what changed in a cell of a column that moved; its words show whole at both places. */
const reportMovedCell = ({ from, to, before, after, newer, scope }: MovedCell): { readonly anchor?: string } => {
  if (after.isHead) return {};
  const [older, now] = [before.cells[from]?.words ?? noWords, after.cells[to]?.words ?? noWords];
  const event = eventOf(compareWords(older, now), older, now);
  return event ? report(scope, { part: 'cell', event, place: placeOfCell({ after, newer, column: to, scope }) }) : {};
};

interface CountInput {
  readonly left: Cell | undefined;
  readonly right: Cell | undefined;
  readonly scope: Scope;
}

/** A cell that only counts its row is a label: another count is no change. */
const countCell = ({ left, right, scope }: CountInput): RedlineCell => {
  const written = (cell: Cell | undefined): string => `${cell?.label ?? ''}${cell?.words.map(({ text }) => text).join('') ?? ''}`;
  const label = { older: written(left), newer: written(right) };
  if (label.older !== label.newer) scope.findings.note(['numbering']);
  return { mark: 'same', label, pieces: [], isHeader: right?.isHeader ?? false, span: right?.span ?? noSpan };
};

/** A table that was added or removed as a whole. */
export const wholeTable = (table: TableBlock, mark: 'added' | 'removed'): RedlineTable => ({
  kind: 'table',
  mark,
  caption: table.caption && wholeText(table.caption, mark),
  columns: Array.from({ length: table.columns }, () => ({ mark: 'same' as const })),
  rows: table.rows.map(({ cells, isHead }) => ({ mark, isHead, cells: cells.map((cell) => wholeCell({ cell, mark })) })),
});
