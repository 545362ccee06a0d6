/** Rows of cells under their headings; an empty cell is an empty text. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * A table as a file that a double click opens rightly in Excel with Vietnamese settings: a byte-order mark, without which Excel
 * does not take it for UTF-8; semicolons, because there the comma parts the decimals and the list separator of the system is `;`;
 * CRLF. A cell that Excel would take for a formula begins with an apostrophe.
 */
export const writeCsv = ({ columns, rows }: Table): string => `\uFEFF${[columns, ...rows].map((cells) => `${cells.map(writeCell).join(';')}\r\n`).join('')}`;

/** Signs at which a cell is taken for a formula, also behind blanks that Excel drops and in the full width of East Asian letters. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;

const writeCell = (cell: string | number): string => {
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
