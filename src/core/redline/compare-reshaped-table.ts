import { alignSequence } from './align-sequence.ts';
import type { Cell, Row, TableBlock } from './block.ts';
import { compareWords } from './compare-words.ts';
import { eventOf, report, type Scope } from './findings.ts';
import { measureWords } from './measure.ts';
import type { RedlineCell, RedlineRow, RedlineTable } from './redline.ts';
import { nameOfRow, wholeCell, wordsOfRow } from './table-parts.ts';
import type { Word } from './word.ts';

/** Likeness from which two heads, two rows are the same one, changed. */
const LEAST_HEAD = 0.5;
const LEAST_ROW = 0.4;

const headRows = ({ rows }: TableBlock): readonly Row[] => rows.filter(({ isHead }) => isHead);

const shapeOf = ({ cells }: Row): string => cells.map(({ span }) => `${span.columns}x${span.rows}`).join(' ');

/** Whether cells over several columns or rows stand in other places now, so that the number of a cell no longer tells its column. */
export const isReshapedTable = (older: TableBlock, newer: TableBlock): boolean => {
  if (!older.hasSpans && !newer.hasSpans) return false;
  const [before, after] = [headRows(older), headRows(newer)];
  return older.columns !== newer.columns || before.length !== after.length || before.some((row, index) => shapeOf(row) !== shapeOf(after[index] ?? row));
};

interface Heads {
  /** The lowest head with words of each column, from left to right. */
  readonly lowest: readonly (readonly Word[])[];
  /** Heads above them, which name several columns. */
  readonly upper: readonly (readonly Word[])[];
}

const headsOf = (table: TableBlock): Heads => {
  const heads: Cell[] = [];
  /** Row from which a column is free again. */
  const freeFrom: number[] = [];
  for (const [row, { cells }] of headRows(table).entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      for (let offset = 0; offset < cell.span.columns; offset += 1) {
        heads[column + offset] = cell.words.length > 0 ? cell : (heads[column + offset] ?? cell);
        freeFrom[column + offset] = row + cell.span.rows;
      }
      column += cell.span.columns;
    }
  }
  const upper = headRows(table).flatMap(({ cells }) => cells.filter((cell) => cell.words.length > 0 && !heads.includes(cell)));
  return { lowest: heads.map((cell) => cell?.words ?? []), upper: upper.map(({ words }) => words) };
};

interface TablePair {
  readonly older: TableBlock;
  readonly newer: TableBlock;
  readonly scope: Scope;
}

/** Compares two tables whose heads are built differently: the columns by their heads, the rows by their words; the old head and each changed row stand before the new one. */
export const compareReshapedTable = ({ older, newer, scope }: TablePair): Pick<RedlineTable, 'columns' | 'rows'> => {
  const columns = Array.from({ length: Math.max(older.columns, newer.columns) }, () => ({ mark: 'same' as const }));
  const heads = compareHeads({ older, newer, scope });
  return { columns, rows: [...heads, ...compareRows({ older, newer, scope })] };
};

const compareHeads = ({ older, newer, scope }: TablePair): readonly RedlineRow[] => {
  const [before, after] = [headsOf(older), headsOf(newer)];
  const measureAll = (heads: readonly (readonly Word[])[]) => heads.map((words) => measureWords('head', words));
  let anchor: string | undefined;
  const tell = (was: readonly Word[], is: readonly Word[]): void => {
    const event = eventOf(compareWords(was, is), was, is);
    if (event) anchor = report(scope, { part: 'column', event, ...(anchor === undefined ? {} : { anchor }) }).anchor;
  };
  const slots = alignSequence({ older: measureAll(before.lowest), newer: measureAll(after.lowest), least: LEAST_HEAD, movableFrom: 0 });
  // Over the same columns another head is the old one renamed.
  const isRenamed = before.upper.length === after.upper.length && slots.every((slot) => slot.older.length === slot.newer.length);
  if (isRenamed) for (const [index, words] of before.upper.entries()) tell(words, after.upper[index] ?? []);
  for (const { older: [left = -1], newer: [right = -1] } of slots) tell(before.lowest[left] ?? [], after.lowest[right] ?? []);
  const [first, ...rest] = headRows(newer).map((row) => wholeRow(row, 'added'));
  return [...headRows(older).map((row) => wholeRow(row, 'removed')), ...(first ? [{ ...first, ...(anchor === undefined ? {} : { anchor }) }, ...rest] : [])];
};

const compareRows = ({ older, newer, scope }: TablePair): readonly RedlineRow[] => {
  const bodyOf = ({ rows }: TableBlock): readonly Row[] => rows.filter(({ isHead }) => !isHead);
  const [before, after] = [bodyOf(older), bodyOf(newer)];
  const measureAll = (rows: readonly Row[], table: TableBlock) => rows.map((row) => measureWords('row', wordsOfRow(row, table)));
  return alignSequence({ older: measureAll(before, older), newer: measureAll(after, newer), least: LEAST_ROW, movableFrom: 0 }).flatMap(({ older: [left = -1], newer: [right = -1] }): readonly RedlineRow[] => {
    const [was, is] = [before[left], after[right]];
    const [olderWords, newerWords] = [wordsOfRow(was, older), wordsOfRow(is, newer)];
    const comparison = compareWords(olderWords, newerWords);
    if (was && is && comparison.kind === 'same') return [wholeRow(is, 'same')];
    if (was && is) {
      const event = eventOf(comparison, olderWords, newerWords) ?? { kind: 'added', words: newerWords };
      const place = { kind: 'body', section: scope.section, row: nameOfRow(is, newer) } as const;
      return [wholeRow(was, 'removed'), { ...wholeRow(is, 'added'), ...report(scope, { part: 'row', event, place }) }];
    }
    const row = is ?? was;
    const mark = is ? 'added' : 'removed';
    return row ? [{ ...wholeRow(row, mark), ...report(scope, { part: 'row', event: { kind: mark, words: is ? newerWords : olderWords } }) }] : [];
  });
};

const wholeRow = ({ cells, isHead }: Row, mark: 'added' | 'removed' | 'same'): RedlineRow => ({ mark, isHead, cells: cells.map((cell) => (mark === 'same' ? sameCell(cell) : wholeCell({ cell, mark }))) });

const sameCell = ({ label, words, isHeader, span }: Cell): RedlineCell => ({ mark: 'same', label: { older: label, newer: label }, pieces: words.length > 0 ? [{ kind: 'same', words }] : [], isHeader, span });
