import type { Cell, Row, TableBlock } from './block.ts';
import type { RedlineCell } from './redline.ts';
import { joinWords, type Word } from './word.ts';

/** A column of the shown table: where it stands on each side. */
export interface ColumnPair {
  readonly older: number | undefined;
  readonly newer: number | undefined;
}

/** Two tables with the columns that belong together. */
export interface TableColumns {
  readonly older: TableBlock;
  readonly newer: TableBlock;
  readonly pairs: readonly ColumnPair[];
}

export const noWords: readonly Word[] = [];
export const noSpan = { columns: 1, rows: 1 };

const HAS_LETTER = /\p{L}/u;

/** Whether a cell counts its row; a title over several columns does not. */
export const isCount = ({ counted }: TableBlock, cell: Cell | undefined, column: number): boolean => counted.has(column) && (cell === undefined || (cell.span.columns === 1 && cell.covered !== 'across'));

const hasLetter = ({ words }: Cell): boolean => words.some(({ text, atom }) => atom !== undefined || HAS_LETTER.test(text));

/** Words that name a row: its first cell with letters, for many rows may bear one number; rather one that holds for this row alone. */
export const nameOfRow = (row: Row | undefined, table: TableBlock): readonly Word[] => {
  const lettered = row?.cells.filter((cell, index) => !isCount(table, cell, index) && hasLetter(cell)) ?? [];
  const named = lettered.find(({ covered, span }) => covered === undefined && span.rows === 1) ?? lettered[0] ?? row?.cells.find(({ words }) => words.length > 0);
  return named?.words ?? noWords;
};

/** Words of a row without the cell that only counts it. */
export const wordsOfRow = (row: Row | undefined, table: TableBlock): readonly Word[] =>
  joinWords(row?.cells.map((cell, index) => (isCount(table, cell, index) || cell.covered === 'across' ? noWords : cell.words)) ?? [], '|');

/** Words of the row at a place without the cells that the row above or below says as well. */
export const ownWordsOfRow = (table: TableBlock, place: number): readonly Word[] => {
  const neighbours = [table.rows[place - 1], table.rows[place + 1]];
  const own = table.rows[place]?.cells.filter((cell, column) => cell.words.length > 0 && cell.covered !== 'across' && !isCount(table, cell, column) && !neighbours.some((row) => row?.cells[column]?.measure.key === cell.measure.key));
  return joinWords(own?.map(({ words }) => words) ?? [], '|');
};

/** A cell that came or went. */
export const wholeCell = ({ cell, mark }: { readonly cell: Cell | undefined; readonly mark: 'added' | 'removed' }): RedlineCell => ({
  mark,
  label: labelOn(mark, cell?.label ?? ''),
  pieces: cell && cell.covered === undefined && cell.words.length > 0 ? [{ kind: mark, words: cell.words }] : [],
  isHeader: cell?.isHeader ?? false,
  span: cell?.span ?? noSpan,
});

const labelOn = (mark: 'added' | 'removed', label: string): RedlineCell['label'] => (mark === 'added' ? { older: '', newer: label } : { older: label, newer: '' });
