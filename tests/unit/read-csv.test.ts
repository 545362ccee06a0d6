import { describe, expect, test } from 'vitest';
import { readCsv, type CsvSeparator } from '#core/csv/read-csv.ts';

const cellsOf = (text: string, separator: CsvSeparator = ';') => readCsv(text, separator).rows.map(({ cells }) => cells.map((cell) => cell.text));
const placesOf = (text: string, separator: CsvSeparator = ';') => readCsv(text, separator).rows.map(({ cells }) => cells.map(({ line, column }) => `${line}:${column}`));

describe('cells', () => {
  test.each<readonly [string, string, CsvSeparator, readonly (readonly string[])[]]>([
    ['parted by semicolons', 'a;b\nc;d', ';', [['a', 'b'], ['c', 'd']]],
    ['parted by commas', 'a,b;c\n', ',', [['a', 'b;c']]],
    ['parted by tabs', 'a\tb c\td', '\t', [['a', 'b c', 'd']]],
    ['with CRLF', 'a;b\r\nc;d\r\n', ';', [['a', 'b'], ['c', 'd']]],
    ['with CR alone', 'a;b\rc;d', ';', [['a', 'b'], ['c', 'd']]],
    ['with a byte-order mark', '\uFEFFa;b', ';', [['a', 'b']]],
    ["with Excel's line on the separator", '\uFEFFsep=;\r\na;b', ';', [['a', 'b']]],
    ['in quotation marks', '"a;b";"c ""d"" e"', ';', [['a;b', 'c "d" e']]],
    ['with line breaks', '"a\r\nb";c\nd;e', ';', [['a\nb', 'c'], ['d', 'e']]],
    ['with blanks around', ' a ; "b" ;c', ';', [['a', 'b', 'c']]],
    ['with a quotation mark inside', 'ống 5";b', ';', [['ống 5"', 'b']]],
    ['that are empty', ';a;\n;;\n"";b;', ';', [['', 'a', ''], ['', 'b', '']]],
    ['in decomposed letters', 'Hộ tịch'.normalize('NFD'), ';', [['Hộ tịch']]],
  ])('%s', (_, text, separator, expected) => {
    expect(cellsOf(text, separator)).toEqual(expected);
  });

  test('of an empty file are none', () => {
    expect(readCsv('', ';')).toEqual({ rows: [], unclosed: undefined });
  });
});

describe('places', () => {
  test('count lines inside quotation marks', () => {
    expect(placesOf('a;"b\nc"\nd;e')).toEqual([['1:1', '1:3'], ['3:1', '3:3']]);
  });

  test('do not count the byte-order mark', () => {
    expect(placesOf('\uFEFFa;b\nc')).toEqual([['1:1', '1:3'], ['2:1']]);
  });

  test("count Excel's line on the separator", () => {
    expect(placesOf('sep=;\na;b')).toEqual([['2:1', '2:3']]);
  });
});

test('a quotation mark that nothing closes is told with its place', () => {
  expect(readCsv('a;b\nc;"d\ne', ';').unclosed).toEqual({ line: 2, column: 3 });
});
