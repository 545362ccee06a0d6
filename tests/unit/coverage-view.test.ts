import { expect, test } from 'vitest';
import type { AnyDocument } from '#core/library/library-document.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { readProcedureList } from '#core/procedure-list/read-procedure-list.ts';
import { coverageNotesSchema } from '#core/schema/coverage-notes.ts';
import { coverageView } from '#core/views/coverage-view.ts';
import { testDay, testDocument, testRegistries } from '#tests/support/make-test-library.ts';

const process = (code: string, procedures: readonly string[], more: object = {}): AnyDocument =>
  testDocument({ kind: 'process', code, data: { procedures: procedures.map((procedure) => ({ code: procedure, name: `Thủ tục ${procedure}` })), ...more } });

const documents = [
  process('QT.TP.01', ['1.000001', '1.000002']),
  process('QT.TP.02', ['1.000003'], { effectiveFrom: '2026-07-01' }),
  process('QT.TP.03', ['1.000004'], { status: 'withdrawn' }),
  process('QT.TP.04', ['1.000009']),
];

const list = (rows: readonly string[]) => readProcedureList({ path: 'tthc-list.csv', text: ['Mã TTHC;Tên TTHC;Lĩnh vực', ...rows].join('\n') }).list;

const listed = list([
  '1.000001.000.00.00.H32;THỦ TỤC 1.000001;Hộ tịch',
  '1.000002;Thủ tục khác;Hộ tịch',
  '1.000003;Thủ tục 1.000003;Hộ tịch',
  '1.000004;Thủ tục 1.000004;Chứng thực',
  '1.000005;Thủ tục 1.000005;Chứng thực',
  '1.000006;Thủ tục 1.000006;Chứng thực',
]);

const notes = coverageNotesSchema.parse([
  { procedure: '1.000005', effect: 'not-here', person: 'nguyen-van-an', date: '2026-06-01', reason: 'Không thuộc khu vực biên giới' },
  { procedure: '1.000006', effect: 'planned', person: 'nguyen-van-an', date: '2026-06-01', reason: 'Đang soạn' },
  { procedure: '1.000004', effect: 'planned', person: 'nguyen-van-an', date: '2026-06-16', reason: 'Ghi sau ngày đang xét' },
]);

const viewOf = (procedureList: typeof listed, on: string = testDay) =>
  coverageView(makeLibrary({ documents, registries: { ...testRegistries, procedureList, coverageNotes: notes }, asOf: on as CalendarDate, scope: { audience: 'internal', drafts: false } }));

test('tells of each procedure whether a process in force carries it out', () => {
  const rows = viewOf(listed).groups.flatMap(({ field, rows: ofField }) => ofField.map(({ code, state, processes, note }) => [field, code, state, processes.map((link) => link.code).join(), note?.effect]));
  expect(rows).toEqual([
    ['Hộ tịch', '1.000001.000.00.00.H32', 'covered', 'QT.TP.01', undefined],
    ['Hộ tịch', '1.000002', 'covered', 'QT.TP.01', undefined],
    ['Hộ tịch', '1.000003', 'coming', 'QT.TP.02', undefined],
    ['Hộ tịch', '1.000009', 'extra', 'QT.TP.04', undefined],
    ['Chứng thực', '1.000004', 'missing', '', undefined],
    ['Chứng thực', '1.000005', 'not-here', '', 'not-here'],
    ['Chứng thực', '1.000006', 'missing', '', 'planned'],
  ]);
});

test('counts what the agency carries out, without rounding up', () => {
  expect(viewOf(listed)).toMatchObject({ hasList: true, perMille: 400, counts: { covered: 2, coming: 1, missing: 2, 'not-here': 1, extra: 1, wanted: 5, different: 1 } });
});

test('follows the day', () => {
  expect(viewOf(listed, '2026-07-01').counts).toMatchObject({ covered: 3, coming: 0 });
});

test('compares with the process that carries the procedure out', () => {
  const rows = viewOf(listed).groups.flatMap(({ rows: ofField }) => ofField).filter(({ differences }) => differences.length > 0);
  expect(rows.map(({ code, differences }) => [code, differences])).toEqual([['1.000002', [{ kind: 'name', listed: 'Thủ tục khác', own: 'Thủ tục 1.000002' }]]]);
});

test('without a list there is nothing to compare', () => {
  expect(viewOf(undefined)).toEqual({ hasList: false, groups: [], counts: { missing: 0, coming: 0, covered: 0, 'not-here': 0, extra: 0, wanted: 0, different: 0 }, perMille: 0 });
});
