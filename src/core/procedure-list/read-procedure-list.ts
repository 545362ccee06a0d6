import { csvSeparators, readCsv, type CsvReading, type CsvRow } from '../csv/read-csv.ts';
import { procedureCode } from '../schema/scalars.ts';
import { shortProcedureCode } from '../model/procedure-code.ts';
import { legacyTextIn } from '../vietnamese/legacy-encodings.ts';
import { columnOfHeading } from './column-of-heading.ts';
import type { ListColumn, ListedProcedure, ListFailure, ListProblem, ProcedureListReading, RowProblem } from './procedure-list.ts';

/** Rows in which the heading is looked for: titles and names of agencies may stand above it. */
const HEADING_WITHIN = 30;

/** UTF-8 read as Latin letters, and letters that could not be read at all. */
const BROKEN = /\u00E1[\u00BA\u00BB][\u0080-\u00BF\u2018-\u203A\u20AC]|\u00C3[\u0080-\u00BF]|\u00C4[\u0090\u2018]|\u00C6[\u00B0\u00A1]|\uFFFD/u;

interface Header {
  readonly index: number;
  readonly row: CsvRow;
  readonly columns: ReadonlyMap<ListColumn, readonly number[]>;
}

interface Table {
  readonly reading: CsvReading;
  readonly header: Header | undefined;
}

const columnsOf = ({ cells }: CsvRow): ReadonlyMap<ListColumn, readonly number[]> => {
  const columns = new Map<ListColumn, readonly number[]>();
  for (const [index, { text }] of cells.entries()) {
    const column = columnOfHeading(text);
    if (column !== undefined) columns.set(column, [...(columns.get(column) ?? []), index]);
  }
  return columns;
};

/** The row that names the columns: the first of those near the top in which most headings are known, and two at least. */
const headerOf = ({ rows }: CsvReading): Header | undefined =>
  rows
    .slice(0, HEADING_WITHIN)
    .map((row, index) => ({ index, row, columns: columnsOf(row) }))
    .filter(({ columns }) => columns.size >= 2)
    .toSorted((left, right) => right.columns.size - left.columns.size || left.index - right.index)[0];

/** The file read with the separator under which its headings are known best. */
const readTable = (text: string): Table =>
  csvSeparators
    .map((separator) => readCsv(text, separator))
    .map((reading) => ({ reading, header: headerOf(reading) }))
    .toSorted((left, right) => (right.header?.columns.size ?? 0) - (left.header?.columns.size ?? 0))[0] ?? { reading: { rows: [], unclosed: undefined }, header: undefined };

const placeIn = (text: string, index: number) => {
  const before = text.slice(0, index).split(/\r\n|\r|\n/u);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

const failure = (kind: ListFailure, place: { readonly line: number; readonly column: number }, words = '', hint = ''): ListProblem<ListFailure> => ({ kind, line: place.line, column: place.column, words, hint });

const brokenEncoding = (text: string): ListProblem<ListFailure> | undefined => {
  const broken = BROKEN.exec(text);
  if (broken) return failure('old-encoding', placeIn(text, broken.index), broken[0]);
  const legacy = legacyTextIn(text);
  const [word] = legacy?.words ?? [];
  return legacy && word ? failure('old-encoding', placeIn(text, word.at), word.word, legacy.encoding === 'UTF-8' ? '' : legacy.encoding) : undefined;
};

/** The code that a table program made of another: `1.00119` lost a zero, `1,001193` was a number. */
const codeMeant = (written: string): string => {
  const [, first, digits = ''] = /^(\d)[.,\s]?(\d{3,6})$/u.exec(written) ?? [];
  return first === undefined ? '' : `${first}.${digits.padEnd(6, '0')}`;
};

/** `I. Lĩnh vực Hộ tịch (05 thủ tục)` → `Hộ tịch`: a heading of rows without its number. */
const fieldOfGroup = (words: string): string =>
  words
    .replace(/^(?:[IVXLC]+|[A-Z]|\d{1,2})(?:[.)]\s*|\s*[-\u2013]\s+)/u, '')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/^l\p{L}nh\s+v\p{L}c\s*:?\s*/iu, '')
    .trim();

/**
 * Reads the list of administrative procedures that a province gives its communes, saved as CSV. Any order of columns, headings in
 * their usual spellings, a title above them, rows that name a field alone. Nothing is guessed: a code that is not one is told with
 * its place and left out.
 */
export const readProcedureList = ({ path, text }: { readonly path: string; readonly text: string }): ProcedureListReading => {
  const unusable = (...failures: readonly ListProblem<ListFailure>[]): ProcedureListReading => ({ path, failures, rowProblems: [], list: undefined });
  const encoding = brokenEncoding(text);
  if (encoding) return unusable(encoding);
  const { reading, header } = readTable(text);
  if (reading.rows.length === 0) return unusable(failure('empty', { line: 1, column: 1 }));
  if (!header) return unusable(failure('no-header', { line: reading.rows[0]?.line ?? 1, column: 1 }, reading.rows[0]?.cells.map((cell) => cell.text).join(' ').slice(0, 80)));
  if (reading.unclosed) return unusable(failure('quote-unclosed', reading.unclosed, '"'));
  const missing = (['code', 'name'] as const).filter((column) => !header.columns.has(column));
  if (missing.length > 0) return unusable(...missing.map((column) => failure('column-missing', { line: header.row.line, column: 1 }, column, header.row.cells.map((cell) => cell.text).filter(Boolean).join(', '))));

  const { procedures, problems } = readRows(reading.rows.slice(header.index + 1), header);
  if (procedures.length === 0 && problems.length === 0) return unusable(failure('empty', { line: header.row.line, column: 1 }));
  return { path, failures: [], rowProblems: problems, list: { columns: [...header.columns.keys()], procedures } };
};

const readRows = (rows: readonly CsvRow[], { columns }: Header): { readonly procedures: readonly ListedProcedure[]; readonly problems: readonly ListProblem<RowProblem>[] } => {
  const procedures: ListedProcedure[] = [];
  const problems: ListProblem<RowProblem>[] = [];
  const firstLines = new Map<string, number>();
  let field = '';
  const [codeColumn = 0] = columns.get('code') ?? [];

  for (const row of rows) {
    const cellOf = (column: ListColumn): string => (columns.get(column) ?? []).flatMap((index) => row.cells[index]?.text || []).join('; ').replaceAll(/\s+/gu, ' ');
    const place = row.cells[codeColumn] ?? { line: row.line, column: 1 };
    const report = (kind: RowProblem, words: string, hint = ''): void => void problems.push({ kind, line: place.line, column: place.column, words, hint });
    // Excel marks a number kept as text with an apostrophe.
    const code = cellOf('code').replace(/^['\u2019]/u, '');
    const filled = row.cells.filter((cell) => cell.text !== '');
    if (columnOfHeading(code) === 'code' || filled.every((cell) => /^\(?\d{1,2}\)?$/u.test(cell.text))) continue;
    if (code === '') {
      const words = filled.filter((cell) => cell !== row.cells[(columns.get('number') ?? [])[0] ?? -1]);
      if (/^\d+\.?$/u.test(cellOf('number')) || words.length > 1) report('code-missing', cellOf('name'));
      else field = fieldOfGroup((words[0] ?? filled[0])?.text ?? '') || field;
      continue;
    }
    if (columns.has('field')) field = cellOf('field') || field;
    if (!procedureCode().safeParse(code).success) {
      // A heading of rows that begins in the first column, which may be that of the codes.
      if (filled.length === 1 && /\p{L}{2}/u.test(code) && !/\d\.\d{3}/u.test(code)) field = fieldOfGroup(code);
      else report('code-malformed', code, codeMeant(code));
      continue;
    }
    const name = cellOf('name');
    if (name === '') report('name-missing', code);
    const shortCode = shortProcedureCode(code);
    const first = firstLines.get(shortCode);
    if (first !== undefined) {
      report('code-repeated', code, String(first));
      continue;
    }
    firstLines.set(shortCode, row.line);
    procedures.push({
      line: place.line,
      column: place.column,
      code,
      shortCode,
      name,
      field,
      online: cellOf('online'),
      time: cellOf('time'),
      fee: cellOf('fee'),
      decision: cellOf('decision'),
      authority: cellOf('authority'),
      note: cellOf('note'),
    });
  }
  return { procedures, problems };
};

