import type { Table } from '../history/write-csv.ts';
import type { Difference } from '../procedure-list/compare-procedure.ts';
import type { CoverageRow, CoverageState, CoverageView } from './coverage-view.ts';

/** Columns of the comparison as a file. */
export const coverageColumns = ['field', 'code', 'name', 'state', 'process', 'title', 'differences', 'note', 'by', 'noteDate'] as const;
export type CoverageColumn = (typeof coverageColumns)[number];

/** Words of the file. */
export interface CoverageTableWords {
  readonly columns: Readonly<Record<CoverageColumn, string>>;
  readonly states: Readonly<Record<CoverageState, string>>;
  readonly difference: (difference: Difference) => string;
  readonly note: (note: NonNullable<CoverageRow['note']>) => string;
}

/** The comparison as rows of cells. */
export const coverageTable = ({ groups }: CoverageView, words: CoverageTableWords): Table => ({
  columns: coverageColumns.map((column) => words.columns[column]),
  rows: groups.flatMap(({ field, rows }) =>
    rows.map(({ code, name, state, processes, differences, note }) => [
      field,
      code,
      name,
      words.states[state],
      processes.map((process) => process.code).join('; '),
      processes.map(({ title }) => title).join('; '),
      differences.map((difference) => words.difference(difference)).join('; '),
      note ? words.note(note) : '',
      note?.by ?? '',
      note?.date ?? '',
    ]),
  ),
});
