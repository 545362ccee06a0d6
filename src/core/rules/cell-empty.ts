import { isNoAnswer, mustBeAnswered } from '../vietnamese/asked-columns.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { cellsOfRow } from './cells-of-row.ts';
import { eachDocumentProse, fileTextOf, placeInProse, type PlacedHit } from './each-prose.ts';
import type { Rule } from './rule.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { isSettled } from './settled-documents.ts';
import { tableSignsOf, typedTablesOf, type TypedTable } from './typed-tables.ts';

/** Fewer rows with an answer do not tell that every row is to have one. */
const FEWEST_ANSWERS = 2;

const hitsIn = ({ headers, rows }: TypedTable): readonly PlacedHit[] =>
  [...headers].flatMap(([column, header]): readonly PlacedHit[] => {
    // A first cell left empty goes on with the row above.
    if (column === 0 || !mustBeAnswered(header)) return [];
    const isMissing = (row: TypedTable['rows'][number]): boolean => isNoAnswer(row.cells.get(column)?.text ?? '');
    // A row with one cell parts groups of rows.
    const asking = rows.filter(({ cells }) => cells.size > 1 || headers.size === 2);
    const missing = asking.filter(isMissing);
    const [only] = missing;
    // Several empty cells stand for cells that were merged, or for a table to be filled in.
    if (!only || missing.length > 1 || asking.length - 1 < FEWEST_ANSWERS) return [];
    const block = only.cells.get(column) ?? [...only.cells.values()][0];
    return block ? [{ block, at: 0, params: { words: header.trim(), row: [...only.cells.values()][0]?.text.trim().slice(0, 60) ?? '' } }] : [];
  });

/** A row with fewer cells than its head lost a sign, not an answer: `table-broken` reports it. */
const isShort = (block: ProseBlock, { content, path, columns }: { readonly content: ContentReading; readonly path: string; readonly columns: number }): boolean => {
  const line = fileTextOf(content, path).places.lines[(placeInProse(content, { path, block, at: 0 }).line ?? 1) - 1] ?? '';
  return line.includes('|') && cellsOfRow(line).length < columns;
};

/** In a table that tells who, how and when, one empty cell among filled ones was forgotten. */
export const cellEmpty: Rule = {
  id: 'cell-empty',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading, content) => {
    if (!isSettled(reading) || reading.kind === 'form' || reading.kind === 'decision') return [];
    return tableSignsOf(blocks).heads.some(mustBeAnswered) ? typedTablesOf(blocks).flatMap((table) => hitsIn(table).filter(({ block }) => !isShort(block, { content, path: reading.path, columns: table.headers.size }))) : [];
  }),
};
