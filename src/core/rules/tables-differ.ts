import type { ProseBlock } from '../parse/prose.ts';
import { numbersRows } from '../vietnamese/row-columns.ts';
import { plainFigures, tellsCases, withoutFigures } from '../vietnamese/table-twins.ts';
import { eachDocumentProse, type PlacedHit } from './each-prose.ts';
import { comparableName } from './folded-words.ts';
import type { Rule } from './rule.ts';
import { isStanding } from './settled-documents.ts';
import { tableSignsOf, typedTablesOf, type TypedTable } from './typed-tables.ts';

/** Fewer rows that agree do not tell that two tables speak of the same. */
const FEWEST_ALIKE = 2;

interface KeyedTable {
  readonly head: string;
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, ProseBlock>>;
  readonly columns: readonly string[];
  /** Headings above it. */
  readonly section: string;
}

const keyed = ({ headers, rows }: TypedTable): KeyedTable | undefined => {
  const column = numbersRows(headers.get(0) ?? '') ? 1 : 0;
  const head = comparableName(headers.get(column) ?? '');
  const keys = rows.map(({ cells }) => comparableName(cells.get(column)?.text ?? ''));
  const [first] = rows[0]?.cells.values() ?? [];
  // A name in several rows tells of several cases.
  if (head === '' || !first || keys.length < FEWEST_ALIKE + 1 || new Set(keys).size < keys.length || keys.includes('')) return undefined;
  const columns = [...headers].filter(([other]) => other !== column).map(([, header]) => comparableName(header));
  return {
    head,
    columns,
    section: first.section,
    rows: new Map(rows.map(({ cells }, place) => [keys[place] ?? '', new Map([...headers].flatMap(([other, header]) => {
      const cell = cells.get(other);
      return cell && other !== column ? [[comparableName(header), cell] as const] : [];
    }))])),
  };
};

/** What one column says in both tables: where all rows but one agree, that one was changed in one table only. */
const columnHit = (column: string, { earlier, later }: { readonly earlier: KeyedTable; readonly later: KeyedTable }): readonly PlacedHit[] => {
  const pairs = [...later.rows].flatMap(([key, cells]) => {
    const [own, other] = [cells.get(column), earlier.rows.get(key)?.get(column)];
    return own && other ? [{ own, other }] : [];
  });
  const differing = pairs.filter(({ own, other }) => comparableName(plainFigures(own.text)) !== comparableName(plainFigures(other.text)));
  const [only] = differing;
  const isFigure = only !== undefined && /\d/.test(only.own.text) && /\d/.test(only.other.text) && withoutFigures(only.own.text) === withoutFigures(only.other.text);
  if (!only || !isFigure || differing.length > 1 || pairs.length - 1 < FEWEST_ALIKE || pairs.every(({ own }) => own === only.own || !/\d/.test(own.text))) return [];
  return [{ block: only.own, at: 0, params: { words: only.own.text.trim(), other: only.other.text.trim() } }];
};

/** Two tables of one text that list the same say the same of it. */
export const tablesDiffer: Rule = {
  id: 'tables-differ',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachDocumentProse((blocks, reading) => {
    if (!isStanding(reading) || reading.kind === 'form') return [];
    // A head that stands over two tables is the first sign that both speak of one thing.
    const heads = tableSignsOf(blocks).heads.map((head) => head.trim().toLowerCase());
    if (new Set(heads).size === heads.length) return [];
    const tables = typedTablesOf(blocks).flatMap((table) => keyed(table) ?? []);
    return tables.flatMap((later, place) =>
      tables.slice(0, place).flatMap((earlier): readonly PlacedHit[] =>
        earlier.head !== later.head || tellsCases(earlier.section) || tellsCases(later.section) ? [] : later.columns.filter((column) => column !== '' && earlier.columns.includes(column)).flatMap((column) => columnHit(column, { earlier, later }))));
  }),
};
