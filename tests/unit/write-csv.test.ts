import { describe, expect, it } from 'vitest';
import { writeCsv } from '#core/history/write-csv.ts';

it('a table is written for Excel with Vietnamese settings', () => {
  expect(writeCsv({ columns: ['Mã hiệu', 'Lần'], rows: [['HD.NB.01', 1], ['', 0]] })).toBe('\uFEFFMã hiệu;Lần\r\nHD.NB.01;1\r\n;0\r\n');
});

describe('a cell', () => {
  it.each([
    ['with quotes is quoted', 'Mẫu "A"', '"Mẫu ""A"""'],
    ['with a semicolon is quoted', 'a; b', '"a; b"'],
    ['with a line end is quoted', 'a\nb', '"a\nb"'],
    ['with a comma stays', '1,5 ngày', '1,5 ngày'],
    ['with = in front is made harmless', '=1+1', "'=1+1"],
    ['with + in front is made harmless', '+84', "'+84"],
    ['with - in front is made harmless', '-1', "'-1"],
    ['with @ in front is made harmless', '@SUM(A1)', "'@SUM(A1)"],
    ['with a formula behind a blank is made harmless', ' =1', "' =1"],
    ['with a tab in front is made harmless', '\t1', "'\t1"],
    ['with a wide = in front is made harmless', '＝1', "'＝1"],
    ['with a formula and quotes is made harmless and quoted', '=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
    ['with a hyphen inside stays', 'Tư pháp - Hộ tịch', 'Tư pháp - Hộ tịch'],
  ])('%s', (_, cell, written) => {
    expect(writeCsv({ columns: [], rows: [[cell]] })).toBe(`\uFEFF\r\n${written}\r\n`);
  });
});
