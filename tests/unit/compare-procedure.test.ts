import { describe, expect, test } from 'vitest';
import { differencesOf, ownProcedure, type OwnProcedure } from '#core/procedure-list/compare-procedure.ts';
import type { ListedProcedure } from '#core/procedure-list/procedure-list.ts';
import { testDocument } from '#tests/support/make-test-library.ts';

const listed = (more: Partial<ListedProcedure>): ListedProcedure => ({ line: 2, column: 1, code: '1.001193', shortCode: '1.001193', name: '', field: '', online: '', time: '', fee: '', decision: '', authority: '', note: '', ...more });

const own: OwnProcedure = {
  name: 'Hòa giải tranh chấp đất đai – cấp xã',
  announcedBy: '985/QĐ-UBND',
  times: ['3 ngày làm việc kể từ ngày nhận đủ hồ sơ', '2 ngày làm việc'],
  fees: [
    { name: 'Lệ phí', amount: 8000 },
    { name: 'Bản sao', amount: 2000 },
  ],
  online: 'partial',
};

const kindsOf = (cells: Partial<ListedProcedure>, mine: OwnProcedure = own) => differencesOf(listed(cells), mine).map(({ kind }) => kind);

describe('names', () => {
  test.each([
    ['Hoà giải tranh chấp đất đai - cấp xã', []],
    ['HÒA GIẢI  TRANH CHẤP ĐẤT ĐAI — CẤP XÃ.', []],
    ['Hòa giải tranh chấp đất đai–cấp xã', []],
    ['Thủ tục hoà giải tranh chấp đất đai - cấp xã', []],
    ['Hòa giải tranh chấp về đất đai - cấp xã', ['name']],
    ['', []],
  ])('«%s»: %j', (name, expected) => {
    expect(kindsOf({ name })).toEqual(expected);
  });
});

describe('times', () => {
  test.each([
    ['03 ngày làm việc', []],
    ['02 (hai) ngày làm việc', []],
    ['3 ngày', []],
    ['24 giờ làm việc', []],
    ['01 ngày làm việc', ['time']],
    ['3 ngày theo lịch', ['time']],
    ['1 tháng', ['time']],
    ['- Trường hợp thường: 03 ngày làm việc; - Trường hợp phải xác minh: 08 ngày làm việc', []],
    ['Theo quy định', []],
    ['Trong ngày làm việc', ['time']],
  ])('«%s»: %j', (time, expected) => {
    expect(kindsOf({ time })).toEqual(expected);
  });

  test('15 days without a word on which are 15 calendar days', () => {
    expect(kindsOf({ time: '15 ngày' }, { ...own, times: ['15 ngày theo lịch'] })).toEqual([]);
  });
});

describe('fees', () => {
  test.each([
    ['8.000 đồng/trường hợp', []],
    ['8000đ', []],
    ['8.000', []],
    ['10.000 đồng', ['fee']],
    ['Không', ['fee']],
    ['0', ['fee']],
    ['Theo Nghị quyết số 12/2025/NQ-HĐND', []],
  ])('«%s»: %j', (fee, expected) => {
    expect(kindsOf({ fee })).toEqual(expected);
  });

  test('«Không» agrees with a process that takes nothing', () => {
    expect(kindsOf({ fee: 'Không' }, { ...own, fees: [{ name: 'Lệ phí', amount: 0 }] })).toEqual([]);
  });
});

describe('online levels', () => {
  test.each([
    ['Một phần', []],
    ['DVC trực tuyến một phần', []],
    ['Mức độ 3', []],
    ['Toàn trình', ['online']],
    ['Mức độ 4', ['online']],
    ['Chưa cung cấp', ['online']],
    ['x', []],
  ])('«%s»: %j', (online, expected) => {
    expect(kindsOf({ online })).toEqual(expected);
  });
});

describe('announcing decisions', () => {
  test.each([
    ['0985/QĐ-UBND ngày 01/7/2026', []],
    ['Quyết định số 985/QĐ - UBND', []],
    ['1985/QĐ-UBND', ['decision']],
    ['chưa rõ', []],
  ])('«%s»: %j', (decision, expected) => {
    expect(kindsOf({ decision })).toEqual(expected);
  });
});

test('what differs is told in both words', () => {
  expect(differencesOf(listed({ time: '01 ngày làm việc', fee: 'Không', online: 'Toàn trình' }), own)).toEqual([
    { kind: 'time', listed: '01 ngày làm việc', own: ['3 ngày làm việc kể từ ngày nhận đủ hồ sơ', '2 ngày làm việc'] },
    { kind: 'fee', listed: 'Không', own: [2000, 8000] },
    { kind: 'online', listed: 'Toàn trình', own: 'partial' },
  ]);
});

test('a procedure says for itself what differs from the rest of its process', () => {
  const process = testDocument({
    kind: 'process',
    code: 'QT.TP.01',
    data: {
      statutoryTime: '5 ngày',
      committedTime: '3 ngày',
      variants: [
        { id: 'xac-minh', name: 'Phải xác minh', statutoryTime: '8 ngày' },
        { id: 'khac', name: 'Việc khác', procedures: ['1.000002'], statutoryTime: '30 ngày' },
      ],
      procedures: [
        { code: '1.000001', name: 'Thủ tục một', committedTime: '2 ngày', fees: [], online: { level: 'full' } },
        { code: '1.000002', name: 'Thủ tục hai' },
      ],
    },
  });
  const said = process.kind === 'process' ? process.frontMatter.procedures.map((procedure) => ownProcedure(process.frontMatter, procedure)) : [];
  expect(said.map(({ times, online, fees }) => [times, online, fees.length > 0])).toEqual([
    [['5 ngày', '2 ngày', '8 ngày'], 'full', false],
    [['5 ngày', '3 ngày', '8 ngày', '30 ngày'], 'partial', true],
  ]);
});
