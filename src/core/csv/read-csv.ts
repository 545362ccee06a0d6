/** Signs that part the cells of a file, in the order in which they are tried. */
export const csvSeparators = [';', ',', '\t'] as const;
export type CsvSeparator = (typeof csvSeparators)[number];

/** One cell with the place where it begins. */
export interface CsvCell {
  /** Without the quotation marks around it, composed (NFC), blanks at both ends taken away. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** One record; `line` is that of its first letter. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly CsvCell[];
}

/** A table of cells as it stands in a file. */
export interface CsvReading {
  /** Rows in which some cell holds a letter. */
  readonly rows: readonly CsvRow[];
  /** Place of a quotation mark that nothing closes. */
  readonly unclosed: { readonly line: number; readonly column: number } | undefined;
}

/**
 * Reads a table (RFC 4180) with the given separator: cells in quotation marks may hold separators, line ends and doubled quotation
 * marks. LF, CRLF and CR end a record; a byte-order mark and a first line `sep=;`, which Excel writes and reads, are no data. A
 * quotation mark inside a bare cell is a letter, for people type them so.
 */
export const readCsv = (text: string, separator: CsvSeparator): CsvReading => {
  const source = text.normalize('NFC');
  const rows: CsvRow[] = [];
  let unclosed: CsvReading['unclosed'];
  let at = startOf(source);
  let line = source.slice(0, at).split('\n').length;
  let lineStart = at === 0 ? 0 : line > 1 ? at : 0;
  const hasMark = source.startsWith('\uFEFF');

  const place = (offset: number) => ({ line, column: offset - lineStart + 1 - (line === 1 && hasMark ? 1 : 0) });
  const endsLine = (offset: number): number => (source.startsWith('\r\n', offset) ? 2 : source[offset] === '\n' || source[offset] === '\r' ? 1 : 0);
  const breakLine = (offset: number): void => {
    line += 1;
    lineStart = offset;
  };

  /** Reads the quoted cell that begins at an offset. @returns its text and the offset behind its last quotation mark. */
  const readQuoted = (start: number): { readonly text: string; readonly end: number } => {
    const opening = place(start);
    let cell = '';
    let offset = start + 1;
    while (offset < source.length) {
      if (source.startsWith('""', offset)) {
        cell += '"';
        offset += 2;
      } else if (source[offset] === '"') {
        return { text: cell, end: offset + 1 };
      } else {
        const length = endsLine(offset);
        if (length > 0) {
          cell += '\n';
          offset += length;
          breakLine(offset);
        } else {
          cell += source[offset];
          offset += 1;
        }
      }
    }
    unclosed ??= opening;
    return { text: cell, end: offset };
  };

  while (at < source.length) {
    const cells: CsvCell[] = [];
    const firstLine = line;
    for (;;) {
      while (source[at] === ' ') at += 1;
      const begin = place(at);
      let cell = '';
      if (source[at] === '"') {
        const quoted = readQuoted(at);
        cell = quoted.text;
        at = quoted.end;
      }
      const rest = at;
      while (at < source.length && source[at] !== separator && endsLine(at) === 0) at += 1;
      cell += source.slice(rest, at);
      cells.push({ text: cell.trim(), ...begin });
      if (source[at] !== separator) break;
      at += 1;
    }
    const length = endsLine(at);
    at += length;
    if (length > 0) breakLine(at);
    if (cells.some((cell) => cell.text !== '')) rows.push({ line: firstLine, cells });
  }
  return { rows, unclosed };
};

/** Where the data begin: behind the byte-order mark and Excel's line on the separator. */
const startOf = (source: string): number => /^\uFEFF?(?:sep=.(?:\r\n|\r|\n))?/iu.exec(source)?.[0].length ?? 0;
