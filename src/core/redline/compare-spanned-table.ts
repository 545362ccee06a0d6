import type { Slot } from './align-sequence.ts';
import { alignRows, rowMeasures } from './align-rows.ts';
import type { Cell, Row, TableBlock } from './block.ts';
import { compareRow } from './compare-row.ts';
import { compareWords } from './compare-words.ts';
import { eventOf, report, type Scope } from './findings.ts';
import { flatTable, type FlatTable } from './flat-table.ts';
import { pairColumns } from './pair-columns.ts';
import { pairReplacedRows } from './pair-replaced-rows.ts';
import type { RedlineCell, RedlineRow, RedlineTable } from './redline.ts';
import { makeSpanFindings } from './span-findings.ts';
import { noSpan, noWords, wholeCell, type ColumnPair } from './table-parts.ts';
import type { Word } from './word.ts';

const headRows = ({ rows }: TableBlock): readonly Row[] => rows.filter(({ isHead }) => isHead);

const shapeOf = ({ cells }: Row): string => cells.map(({ span }) => `${span.columns}x${span.rows}`).join(' ');

const haveSameShapes = (older: readonly Row[], newer: readonly Row[]): boolean => older.length === newer.length && older.every((row, index) => shapeOf(row) === shapeOf(newer[index] ?? row));

const hasTallCells = (rows: readonly Row[]): boolean => rows.some(({ cells }) => cells.some(({ span }) => span.rows > 1));

/** Whether cells over several columns or rows stand so that the number of a cell does not tell its column, or tells another than it did. */
export const isUneven = (older: TableBlock, newer: TableBlock): boolean => {
  if (!older.hasSpans && !newer.hasSpans) return false;
  return older.columns !== newer.columns || !haveSameShapes(headRows(older), headRows(newer)) || [older, newer].some(({ rows }) => hasTallCells(rows));
};

interface TablePair {
  readonly older: TableBlock;
  readonly newer: TableBlock;
  readonly scope: Scope;
}

/** Compares two tables with cells over several places, which may be other ones now: the columns by their lowest heads, then rows and cells, each place for itself. A head built otherwise stands whole before the new one. */
export const compareSpannedTable = ({ older, newer, scope }: TablePair): Pick<RedlineTable, 'columns' | 'rows'> => {
  const [before, after] = [flatTable(older), flatTable(newer)];
  const isSameHead = haveSameShapes(headRows(older), headRows(newer));
  const pairs = pairColumns(before, after);
  const heads = isSameHead && pairs.length === before.columns ? compareSameHeads({ older, newer, scope }) : compareHeads({ older: before, newer: after, pairs, scope });
  const shared = pairs.filter((pair) => pair.older !== undefined && pair.newer !== undefined);
  const aligned = alignRows(
    rowMeasures({ table: before, columns: shared.map((pair) => pair.older) }),
    rowMeasures({ table: after, columns: shared.map((pair) => pair.newer) }),
  );
  const slots = pairReplacedRows(aligned, { pairs: shared, older: before, newer: after });
  const anchors = new Map<number, string>();
  for (const { newer: [place], move } of slots) if (move === 'here' && place !== undefined) anchors.set(place, scope.findings.newAnchor());
  const spans = makeSpanFindings(scope, lostSpans({ slots, older: before, newer: after }));
  const isKept = haveSameShapes(older.rows, newer.rows) && slots.every(({ older: [left], newer: [right], move }) => left === right && move === undefined);
  const body = slots.flatMap((slot): readonly RedlineRow[] => {
    const [was, is] = [before.rows[slot.older[0] ?? -1], after.rows[slot.newer[0] ?? -1]];
    if ((is ?? was)?.isHead) return [];
    const row = compareRow({ slot, slots, pairs, moved: new Map(), older: before, newer: after, scope, anchors, spans });
    if (isKept) return [{ ...row, cells: row.cells.flatMap((cell, column) => (is?.cells[column]?.covered === undefined ? [cell] : [])) }];
    return [slot.move === 'gone' ? row : { ...row, cells: joinAcross(row.cells, { was: slot.newer.length > 0 && slot.older.length > 0 ? was : undefined, is: is ?? was, pairs, side: is ? 'newer' : 'older' }) }];
  });
  spans.report();
  return { columns: pairs.map(() => ({ mark: 'same' as const })), rows: [...heads, ...body] };
};

/** Keys of the cells over several rows of which the first came or went. */
const lostSpans = ({ slots, older, newer }: { readonly slots: readonly Slot[]; readonly older: TableBlock; readonly newer: TableBlock }): ReadonlySet<string> => {
  const lone = slots.flatMap(({ older: [left], newer: [right], move }) => (move === undefined && left !== undefined && right !== undefined ? [] : [older.rows[right === undefined ? (left ?? -1) : -1], newer.rows[right ?? -1]]));
  return new Set(lone.flatMap((row) => row?.cells.flatMap(({ covered, span, measure }) => (covered === undefined && span.rows > 1 ? [measure.key] : [])) ?? []));
};

/** Heads of one shape, cell by cell. */
const compareSameHeads = ({ older, newer, scope }: TablePair): readonly RedlineRow[] => {
  const slots = headRows(newer).map((_, index) => ({ older: [index], newer: [index] }));
  const pairs = Array.from({ length: newer.columns }, (_, column) => ({ older: column, newer: column }));
  const [before, after] = [{ ...older, rows: headRows(older) }, { ...newer, rows: headRows(newer) }];
  return slots.map((slot) => compareRow({ slot, slots, pairs, moved: new Map(), older: before, newer: after, scope, anchors: new Map() }));
};

interface HeadPair {
  readonly older: FlatTable;
  readonly newer: FlatTable;
  readonly pairs: readonly ColumnPair[];
  readonly scope: Scope;
}

/** Heads above the lowest ones, which name several columns. */
const upperHeads = ({ heads, rows: [lowest] }: FlatTable): readonly (readonly Word[])[] =>
  heads.flatMap(({ cells }) => cells.flatMap(({ words, covered }, column) => (covered !== undefined || words.length === 0 || words === lowest?.cells[column]?.words ? [] : [words])));

const compareHeads = ({ older, newer, pairs, scope }: HeadPair): readonly RedlineRow[] => {
  let anchor: string | undefined;
  const tell = (was: readonly Word[], is: readonly Word[]): void => {
    const event = eventOf(compareWords(was, is), was, is);
    if (event) anchor = report(scope, { part: 'column', event, ...(anchor === undefined ? {} : { anchor }) }).anchor;
  };
  const [before, after] = [upperHeads(older), upperHeads(newer)];
  // Over the same columns another head is the old one renamed.
  const isRenamed = before.length === after.length && pairs.every((pair) => pair.older !== undefined && pair.newer !== undefined);
  if (isRenamed) for (const [index, words] of before.entries()) tell(words, after[index] ?? noWords);
  const headAt = ({ rows: [head] }: FlatTable, column: number | undefined): readonly Word[] => (head?.isHead ? (head.cells[column ?? -1]?.words ?? noWords) : noWords);
  for (const pair of pairs) tell(headAt(older, pair.older), headAt(newer, pair.newer));
  const [first, ...rest] = wholeHeads(newer, { pairs, side: 'newer' });
  return [...wholeHeads(older, { pairs, side: 'older' }), ...(first ? [{ ...first, ...(anchor === undefined ? {} : { anchor }) }, ...rest] : [])];
};

type Side = 'older' | 'newer';

/** The rows of a head over the columns of both tables: a cell covers the columns between its own ones as well. */
const wholeHeads = ({ heads }: FlatTable, { pairs, side }: { readonly pairs: readonly ColumnPair[]; readonly side: Side }): readonly RedlineRow[] => {
  const mark = side === 'older' ? 'removed' : 'added';
  return heads.map(({ cells, isHead }) => {
    const shown: RedlineCell[] = [];
    let isOpen = false;
    for (const [index, pair] of pairs.entries()) {
      const cell = cells[pair[side] ?? -1];
      const last = shown.at(-1);
      const next = pairs.slice(index + 1).find((other) => other[side] !== undefined);
      const isInside = cell === undefined && isOpen && last !== undefined && cells[next?.[side] ?? -1]?.covered === 'across';
      if (last && (isInside || (cell?.covered === 'across' && isOpen))) shown[shown.length - 1] = { ...last, span: { ...last.span, columns: last.span.columns + 1 } };
      else if (cell === undefined) {
        shown.push(emptyHead);
        isOpen = false;
      } else if (cell.covered === undefined) {
        shown.push({ ...wholeCell({ cell, mark }), span: { columns: 1, rows: cell.span.rows } });
        isOpen = true;
      } else isOpen = false;
    }
    return { mark, isHead, cells: shown };
  });
};

const emptyHead: RedlineCell = { mark: 'same', label: { older: '', newer: '' }, pieces: [], isHeader: false, span: noSpan };

interface AcrossInput {
  /** The older row, when it has a newer one. */
  readonly was: Row | undefined;
  readonly is: Row | undefined;
  readonly pairs: readonly ColumnPair[];
  readonly side: Side;
}

/** A cell over several columns of both rows stays one; rows stand each for itself, so that rows between can come and go. */
const joinAcross = (cells: readonly RedlineCell[], { was, is, pairs, side }: AcrossInput): readonly RedlineCell[] => {
  const shown: RedlineCell[] = [];
  const isAcross = (cell: Cell | undefined): boolean => cell === undefined || cell.covered === 'across';
  for (const [index, cell] of cells.entries()) {
    const pair = pairs[index];
    const last = shown.at(-1);
    const [left, right] = [was?.cells[pair?.older ?? -1], is?.cells[pair?.[side] ?? -1]];
    if (last && (left ?? right) !== undefined && isAcross(right) && (was === undefined || isAcross(left)) && cell.pieces.length === 0 && cell.anchor === undefined) shown[shown.length - 1] = { ...last, span: { columns: last.span.columns + 1, rows: 1 } };
    else shown.push({ ...cell, span: noSpan });
  }
  return shown;
};
