import type { Table } from '../history/write-csv.ts';
import type { LawRow } from './law-watch-view.ts';

/** Columns of the work list as a file. */
export const lawColumns = ['state', 'deadline', 'code', 'title', 'unit', 'legalText', 'legalTitle', 'from', 'reasons', 'provisions', 'settledOn', 'note', 'by', 'noteDate'] as const;
export type LawColumn = (typeof lawColumns)[number];

/** Words of the file. */
export interface LawTableWords {
  readonly columns: Readonly<Record<LawColumn, string>>;
  readonly states: Readonly<Record<LawRow['state'], string>>;
  readonly reason: (reason: LawRow['reasons'][number]) => string;
  readonly note: (note: NonNullable<LawRow['note']>) => string;
}

/** The work list as rows of cells; days as `YYYY-MM-DD`, so that Excel knows them. */
export const lawTable = (rows: readonly LawRow[], words: LawTableWords): Table => ({
  columns: lawColumns.map((column) => words.columns[column]),
  rows: rows.map(({ state, deadline, document, unit, legalText, from, reasons, provisions, settledOn = '', note }) => [
    words.states[state],
    deadline,
    document.code,
    document.title,
    unit.name,
    legalText.number,
    legalText.title,
    from,
    reasons.map((reason) => words.reason(reason)).join('; '),
    provisions.join('; '),
    settledOn,
    note ? words.note(note) : '',
    note?.by ?? '',
    note?.date ?? '',
  ]),
});
