import { isComponent, isElement, pointOf, textOf, walkTree, type ComponentNode, type ControlledNode, type ControlledTree } from '../parse/controlled-tree.ts';

/** A row of a table in tags that is narrower or wider than the table. */
export interface UnevenRow {
  readonly line: number;
  readonly column: number;
  readonly words: string;
  /** Columns that its cells fill, cells from rows above among them. */
  readonly cells: number;
  readonly columns: number;
}

const nameOf = (node: ControlledNode): string => (isComponent(node) ? (node.name ?? '') : isElement(node) ? node.tagName : '');

const spanOf = (node: ControlledNode, name: 'colspan' | 'rowspan'): number => {
  const typed = isComponent(node) ? node.attributes.find((attribute) => attribute.name.toLowerCase() === name)?.value : undefined;
  return Math.max(1, Number(typed ?? '1') || 1);
};

const below = (node: ControlledNode, isWanted: (name: string) => boolean): readonly ControlledNode[] => {
  const found: ControlledNode[] = [];
  walkTree(node as unknown as ControlledTree, (inner) => void (isWanted(nameOf(inner)) && found.push(inner)));
  return found;
};

/** Rows of a table written in tags whose cells, each as wide and as high as it says, do not fill as many columns as those of most rows. */
export const unevenRowsOf = (table: ComponentNode): readonly UnevenRow[] => {
  const rows = below(table, (name) => name === 'tr');
  // A table within a cell has rows of its own.
  if (below(table, (name) => name === 'table').length > 0) return [];
  let reaching: { readonly width: number; readonly rows: number }[] = [];
  const widths = rows.map((row) => {
    const cells = below(row, (name) => name === 'td' || name === 'th');
    const width = cells.reduce((all, cell) => all + spanOf(cell, 'colspan'), reaching.reduce((all, above) => all + above.width, 0));
    reaching = [
      ...reaching.map((above) => ({ ...above, rows: above.rows - 1 })),
      ...cells.map((cell) => ({ width: spanOf(cell, 'colspan'), rows: spanOf(cell, 'rowspan') - 1 })),
    ].filter((cell) => cell.rows > 0);
    return width;
  });
  // Where one row differs from all others it is that row, be it the head.
  const columns = widths.toSorted((one, other) => widths.filter((width) => width === other).length - widths.filter((width) => width === one).length)[0] ?? 0;
  return rows.flatMap((row, index): readonly UnevenRow[] => {
    const cells = widths[index] ?? columns;
    return cells === columns ? [] : [{ ...pointOf(row), words: below(row, (name) => name === 'td' || name === 'th').map((cell) => textOf(cell).trim()).filter((text) => text !== '').join(' | '), cells, columns }];
  });
};
