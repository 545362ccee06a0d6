import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

export type Cell = readonly (ElementContent | string)[];

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
  readonly rows: readonly { readonly group?: string; readonly cells: readonly Cell[] }[];
}

/*
 * Rows turn into cards on a phone by `display: block`, which strips a table of its meaning for screen readers;
 * the explicit roles keep it.
 */
/**
 * Makes a captioned table inside a scrollable region. The first cell of a row is its header; every other cell carries its
 * column's name.
 */
export const dataTable = ({ className, caption, columns, rows }: DataTable): Element =>
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
          h('tr', { role: 'row' }, cells.map((cell, index) => dataCell({ cell, column: columns[index], isHeader: index === 0 }))),
        ]),
      ),
    ]),
  ]);

interface DataCell {
  readonly cell: Cell;
  readonly column: Column | undefined;
  readonly isHeader: boolean;
}

const dataCell = ({ cell, column, isHeader }: DataCell): Element => {
  if (isHeader) return h('th', { scope: 'row', role: 'rowheader' }, [...cell]);
  const className = [...(column?.className === undefined ? [] : [column.className]), ...(column?.lead ? ['stack__lead'] : []), ...(cell.length === 0 ? ['is-empty'] : [])];
  return h('td', { role: 'cell', dataLabel: column?.label, ...(className.length === 0 ? {} : { className }) }, [...cell]);
};
