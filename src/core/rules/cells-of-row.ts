const SEPARATOR = /(?<!\\)\|/u;

/** A row without what stands before a table in a quotation or a list. */
export const bareRow = (line: string): string => line.replace(/^[>\s]+/u, '').trimEnd();

/** Cells of a line of the file that is a row of a table, empty ones included. */
export const cellsOfRow = (line: string): readonly string[] => bareRow(line).replace(/^\|/u, '').replace(/(?<!\\)\|$/u, '').split(SEPARATOR);
