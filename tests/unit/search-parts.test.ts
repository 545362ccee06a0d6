import { expect, test } from 'vitest';
import { matchCode, readAskedCode, readCode } from '#core/search/code-match.ts';
import { isOneEditApart } from '#core/search/one-edit-apart.ts';
import { passageOf } from '#core/search/passage.ts';
import { countIn, noRows, packRows, rowsIn, unpackPostings } from '#core/search/postings.ts';
import { cleanText, compareMarks, foldedWord, tokenOf, tokensOf, wordsOf } from '#core/search/search-token.ts';
import { decodeTelex, decodeVni } from '#core/vietnamese/typed-keys.ts';

test.each([
  ['ddawng', 'đăng'], ['kys', 'ký'], ['hooj', 'hộ'], ['tichj', 'tịch'], ['nguoiwf', 'ngườ'], ['truowngf', 'trường'], ['chuwngs', 'chứng'], ['thuwcj', 'thực'], ['ddoongj', 'động'], ['giaays', 'giấy'], ['tuyeenr', 'tuyển'],
  ['quyeetj', 'quyệt'], ['uwr', 'ử'], ['hoaf', 'hoà'], ['dangd', 'đang'], ['khai', undefined], ['logo', undefined], ['web', undefined], ['wifi', undefined], ['', undefined],
])('%j is typed for %j under Telex', (keys, word) => {
  const decoded = decodeTelex(keys);
  expect(decoded === undefined || word === undefined ? decoded : tokenOf(decoded).folded).toBe(word === undefined ? undefined : keys === 'nguoiwf' ? 'nguoi' : tokenOf(word).folded);
});

test.each([['d9a8ng', 'đăng'], ['ky1', 'ký'], ['ho65', 'hộ'], ['tich5', 'tịch'], ['duong7', 'dương'], ['so1', 'só'], ['a1b2', undefined], ['mp3', undefined]])('%j is typed for %j under VNI', (keys, word) => {
  expect(decodeVni(keys)?.normalize('NFC')).toBe(word);
});

test.each([
  ['QT.TP.01', 'qt tp 01', 'whole'], ['QT.TP.01', 'QTTP01', 'whole'], ['QT.TP.01', 'qt-tp-1', 'whole'], ['QT.ĐKKD.02', 'qt đkkd 02', 'whole'], ['QT.ĐKKD.02', 'qtdkkd02', 'whole'], ['1.001193', '1001193', 'whole'], ['1.001193', '001193', 'whole'],
  ['1.001193', '1.001193.000.00.00.H32', 'whole'], ['QT.TP.01', 'tp 01', 'tail'], ['BM.TP.01.02', 'bm tp 01', 'head'], ['QT.TP.01', 'quy trình QT-TP-01 khai sinh', 'within'], ['QT.TP.01', '2026', undefined], ['QT.TP.01', 'khai sinh', undefined], ['QT.TP.01', '1', undefined], ['1.001193.000.00.00.H32', '1.001193', 'whole'], ['1.001193.000.00.00.H32', '001193', 'whole'],
  ['148/QĐ-UBND', '148/QĐ-UBND', 'whole'], ['08/QĐ-UBND', '8/qđ-ubnd', 'whole'], ['148/QĐ-UBND', 'Quyết định số 148/QĐ-UBND ngày 15/6/2026', 'within'], ['148/QĐ-UBND', 'quyết định 148', 'within'], ['148/QĐ-UBND', 'qđ số 148', 'within'], ['148/QĐ-UBND', 'QĐ148', 'within'], ['148/QĐ-UBND', '148/QĐ', 'head'], ['08/QĐ-UBND', 'quyet dinh 8 ban chi dao iso', 'within'],
  ['148/QĐ-UBND', 'quyết định 1480', undefined], ['148/QĐ-UBND', 'quyết định 14', undefined], ['148/QĐ-UBND', 'quyết định 148/2025/QĐ-TTg', undefined], ['148/QĐ-UBND', 'QĐ.2026.97', undefined], ['148/QĐ-UBND', 'nghị định 148', undefined],
])('%s is named by %j: %s', (code, typed, kind) => {
  const asked = readAskedCode(typed);
  expect(asked && matchCode(asked, readCode(code))?.kind).toBe(kind);
});

test.each([
  ['dưỡng', 'đường', 'conflict'], ['duong', 'đường', 'none-typed'], ['dương', 'đường', 'compatible'], ['dường', 'đường', 'compatible'], ['đương', 'đường', 'compatible'], ['đường', 'đường', 'full'], ['hoà', 'hòa', 'full'], ['giây', 'giấy', 'compatible'], ['giầy', 'giấy', 'conflict'],
] as const)('marks of %s typed for %s: %s', (typed, found, agreement) => {
  const [left, right] = [tokensOf(cleanText(typed))[0], tokensOf(cleanText(found))[0]];
  expect(left && right && compareMarks(left, right)).toBe(agreement);
});

test.each([['khai', 'khia', true], ['khai', 'kha', true], ['khai', 'khaii', true], ['khai', 'khoi', true], ['khai', 'khai', false], ['khai', 'hkia', false], ['a', '', true]])('%s and %s are one slip apart: %s', (left, right, answer) => {
  expect(isOneEditApart(left, right)).toBe(answer);
});

test('postings come back as they were counted', () => {
  const rows = noRows();
  for (const row of [0, 0, 0, 0, 0, 1, 450, 450, 450, 70_000, 70_000]) countIn(rows, row);
  expect(rowsIn(rows)).toBe(4);
  expect(unpackPostings(packRows(rows))).toEqual([{ row: 0, level: 3 }, { row: 1, level: 0 }, { row: 450, level: 2 }, { row: 70_000, level: 1 }]);
});

test('words of one text in another letter order or form are one word', () => {
  const spellings = ['Đăng', 'ĐĂNG', 'đăng', 'Đăng'.normalize('NFD'), 'đ\u00ADăng'];
  expect(new Set(spellings.map((spelling) => tokensOf(cleanText(spelling))[0]?.word))).toEqual(new Set(['đăng']));
});

test('words read by themselves are those of the tokens', () => {
  const text = cleanText('Hoà giải ở xã Thuỷ Tân: «Đơn» 03 bản, qt-tp.01_b; ĐĂNG KÝ');
  expect(wordsOf(text).map((word) => ({ word, folded: foldedWord(word) }))).toEqual(tokensOf(text).map(({ word, folded }) => ({ word, folded })));
});

test('a passage is cut where most of the question stands, under the heading it stands below', () => {
  const text = [
    { anchor: '', heading: '', text: 'Quy trình này nói về giấy tờ và việc ký.' },
    { anchor: 'ho-so', heading: 'Hồ sơ', text: 'Người yêu cầu nộp giấy chứng sinh, hoặc giấy cam đoan.' },
  ];
  expect(passageOf(text, { terms: ['giay', 'chung', 'sinh'], length: 9 })).toEqual({
    anchor: 'ho-so',
    heading: 'Hồ sơ',
    parts: [{ text: 'Người yêu cầu nộp', isHit: false }, { text: 'giấy chứng sinh,', isHit: true }, { text: 'hoặc', isHit: false }, { text: 'giấy', isHit: true }, { text: '…', isHit: false }],
  });
});
