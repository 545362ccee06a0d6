import type { Slot } from './align-sequence.ts';
import type { Cell, Row, TableBlock } from './block.ts';
import { compareWords } from './compare-words.ts';
import { directionOfMove } from './direction-of-move.ts';
import { eventOf, report, type Scope } from './findings.ts';
import type { ChangePlace, RedlineCell, RedlineRow } from './redline.ts';
import type { SpanFindings } from './span-findings.ts';
import { isCount, nameOfRow, noSpan, noWords, ownWordsOfRow, wholeCell, wordsOfRow, type ColumnPair } from './table-parts.ts';

/** A row among the rows of two tables, with the columns that belong together. */
export interface RowInput {
  readonly slot: Slot;
  readonly slots: readonly Slot[];
  readonly pairs: readonly ColumnPair[];
  readonly moved: ReadonlyMap<number, number>;
  readonly older: TableBlock;
  readonly newer: TableBlock;
  readonly scope: Scope;
  readonly anchors: ReadonlyMap<number, string>;
  /** Of tables with cells over several columns or rows: what became of these. */
  readonly spans?: SpanFindings;
}

/** Compares two rows cell by cell, or shows the lone one. */
export const compareRow = ({ slot, slots, pairs, moved, older, newer, scope, anchors, spans }: RowInput): RedlineRow => {
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
  const cells = shownPairs(pairs, { before, after, older, newer }).map((pair) => cellOf({ pair, moved, before, after, older, newer, scope, ...(spans === undefined ? {} : { spans }) }));
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
  pieces: [{ kind: 'same', words: cell?.covered === undefined ? (cell?.words ?? noWords) : noWords }],
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
  readonly spans?: SpanFindings;
}

const cellOf = ({ pair, moved, before, after, older, newer, scope, spans }: CellInput): RedlineCell => {
  const left = before.cells[pair.older ?? -1];
  const right = after.cells[pair.newer ?? -1];
  if (pair.older === undefined || pair.newer === undefined) {
    const whole = wholeCell({ cell: left ?? right, mark: pair.newer === undefined ? 'removed' : 'added' });
    const from = moved.get(pair.newer ?? -1);
    return from === undefined ? whole : { ...whole, ...reportMovedCell({ from, to: pair.newer ?? -1, before, after, newer, scope }) };
  }
  const cell = { isHeader: (right ?? left)?.isHeader ?? false, span: (right ?? left)?.span ?? noSpan };
  if (isCount(older, left, pair.older) && isCount(newer, right, pair.newer) && !after.isHead && !before.isHead) return countCell({ left, right, scope });
  if (left && right && (left.covered !== undefined || right.covered !== undefined)) return coveredCell({ left, right, column: pair.newer, after, newer, scope, spans });
  const label = { older: left?.label ?? '', newer: right?.label ?? '' };
  if (label.older !== label.newer) scope.findings.note(['numbering']);
  const [olderWords, newerWords] = [left?.words ?? noWords, right?.words ?? noWords];
  const comparison = compareWords(olderWords, newerWords);
  scope.findings.note(comparison.noise);
  const event = eventOf(comparison, olderWords, newerWords);
  if (!event) return { ...cell, mark: 'same', label, pieces: comparison.pieces };
  if (left && right) spans?.tell(left, right);
  const place = placeOfCell({ after, newer, column: pair.newer, scope });
  return { ...cell, mark: 'changed', ...report(scope, { part: after.isHead ? 'column' : 'cell', event, place }), label, pieces: comparison.pieces };
};

interface CoveredInput {
  readonly left: Cell;
  readonly right: Cell;
  readonly column: number;
  readonly after: Row;
  readonly newer: TableBlock;
  readonly scope: Scope;
  readonly spans: SpanFindings | undefined;
}

/** A place that a cell over several rows or columns covers, or covered: that cell's words hold here as well, but are written there. */
const coveredCell = ({ left, right, column, after, newer, scope, spans }: CoveredInput): RedlineCell => {
  const pieces: RedlineCell['pieces'] = [
    ...(left.covered === undefined && left.words.length > 0 ? [{ kind: 'removed', words: left.words } as const] : []),
    ...(right.covered === undefined && right.words.length > 0 ? [{ kind: 'added', words: right.words } as const] : []),
  ];
  const label = { older: left.covered === undefined ? left.label : '', newer: right.covered === undefined ? right.label : '' };
  const cell = { isHeader: right.isHeader, span: noSpan, label, pieces };
  if (left.measure.key === right.measure.key) {
    const isMerged = left.covered === undefined;
    const anchor = pieces.length === 0 || isMerged === (right.covered === undefined) ? undefined : spans?.note(isMerged ? 'merged' : 'parted', right);
    return { ...cell, mark: pieces.length === 0 ? 'same' : isMerged ? 'removed' : 'added', ...(anchor === undefined ? {} : { anchor }) };
  }
  const event = spans?.tell(left, right) === false ? undefined : eventOf(compareWords(left.words, right.words), left.words, right.words);
  if (!event) return { ...cell, mark: pieces.length === 0 ? 'same' : 'changed' };
  return { ...cell, mark: 'changed', ...report(scope, { part: 'cell', event, place: placeOfCell({ after, newer, column, scope }) }) };
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
  const written = (cell: Cell | undefined): string => cell?.covered !== undefined ? '' : `${cell?.label ?? ''}${cell?.words.map(({ text }) => text).join('') ?? ''}`;
  const label = { older: written(left), newer: written(right) };
  if (label.older !== label.newer) scope.findings.note(['numbering']);
  return { mark: 'same', label, pieces: [], isHeader: right?.isHeader ?? false, span: right?.span ?? noSpan };
};
