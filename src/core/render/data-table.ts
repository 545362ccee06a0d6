import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

export type Cell = readonly (ElementContent | string)[];

/** A cell that runs over several rows. */
export interface TallCell {
  readonly cell: Cell;
  readonly rowSpan: number;
}

export interface Column {
  readonly label: string;
  /** Class of the column's cells. */
  readonly className?: string;
  /** The cell that names the row: it heads the card that a row becomes on a phone. */
  readonly lead?: true;
}

export interface DataTable {
  readonly className: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Rows with a cell a column; none where a cell above runs over the row. */
  readonly rows: readonly { readonly group?: string; readonly cells: readonly (Cell | TallCell | undefined)[] }[];
  /** A row below that sums up the others: its head, and what it says. */
  readonly foot?: { readonly head: string; readonly cell: Cell };
}

/*
 * Rows turn into cards on a phone by `display: block`, which strips a table of its meaning for screen readers;
 * the explicit roles keep it.
 */
/**
 * Makes a captioned table inside a scrollable region. The first cell of a row is its header; every other cell but the
 * one that heads the card carries its column's name.
 */
export const dataTable = ({ className, caption, columns, rows, foot }: DataTable): Element =>
  h('div', { className: ['table-wrap'], role: 'region', ariaLabel: caption, tabIndex: 0 }, [
    h('table', { className: ['stack', 'ledger-table', className], role: 'table' }, [
      h('caption', caption),
      h('thead', { role: 'rowgroup' }, [h('tr', { role: 'row' }, columns.map(({ label }) => h('th', { scope: 'col', role: 'columnheader' }, label)))]),
      h(
        'tbody',
        { role: 'rowgroup' },
        rows.flatMap(({ group, cells }) => [
          ...(group === undefined
            ? []
            : [h('tr', { role: 'row', className: ['ledger-table__group'] }, [h('th', { colSpan: columns.length, scope: 'rowgroup', role: 'rowheader' }, group)])]),
          h('tr', { role: 'row' }, cells.flatMap((cell, index) => (cell === undefined ? [] : [dataCell({ cell, column: columns[index], isHeader: index === 0 })]))),
        ]),
      ),
      ...(foot === undefined
        ? []
        : [
            h('tfoot', { role: 'rowgroup' }, [
              h('tr', { role: 'row' }, [h('th', { scope: 'row', role: 'rowheader', colSpan: 2 }, foot.head), h('td', { role: 'cell', colSpan: columns.length - 2 }, [...foot.cell])]),
            ]),
          ]),
    ]),
  ]);

interface DataCell {
  readonly cell: Cell | TallCell;
  readonly column: Column | undefined;
  readonly isHeader: boolean;
}

const isTall = (cell: Cell | TallCell): cell is TallCell => 'rowSpan' in cell;

const dataCell = ({ cell: given, column, isHeader }: DataCell): Element => {
  const [cell, span] = isTall(given) ? [given.cell, given.rowSpan] : [given, 1];
  if (isHeader) return h('th', { scope: 'row', role: 'rowheader' }, [...cell]);
  const { label, className, lead } = column ?? {};
  return h('td', { role: 'cell', ...(lead ? {} : { dataLabel: label }), ...(span === 1 ? {} : { rowSpan: span }), ...(className === undefined ? {} : { className: [className] }) }, [...cell]);
};
