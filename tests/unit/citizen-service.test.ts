import { expect, test } from 'vitest';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { makePublicSite } from '#core/public/public-site.ts';
import { procedureRows, procedureViews } from '#core/views/public/procedures.ts';
import { publicWords } from '#strings/vi.ts';
import { makeTestLibrary, testDocument } from '#tests/support/make-test-library.ts';

/** What a citizen reads of each procedure of a public process. */
const offered = (data: object) => {
  const document = testDocument({ kind: 'process', code: 'QT.01', data: { audience: 'public', ...data } });
  const { registries, asOf } = makeTestLibrary([document]);
  const views = procedureViews(makePublicSite({ documents: [document], registries, asOf, histories: new Map() }));
  return {
    pages: views.flatMap(({ code, now }) => now.map(({ cases, fees, online }) => [code, cases.map((one) => publicWords.service.caseTime(one)), fees.map(({ name }) => name), online.level])),
    rows: procedureRows(views).map(({ code, cases }) => [code, publicWords.service.times(cases)]),
  };
};

test('a procedure with times, fees and online level of its own is told with these', () => {
  const procedures = [
    { code: '1.000001', name: 'Thủ tục một' },
    { code: '1.000002', name: 'Thủ tục hai', committedTime: '07 ngày', statutoryTime: '10 ngày', fees: [{ name: 'Lệ phí riêng', amount: '50000' }], online: { level: 'full' } },
  ];
  expect(offered({ procedures })).toEqual({
    pages: [
      ['1.000001', ['03 ngày'], ['Lệ phí', 'Bản sao'], 'partial'],
      ['1.000002', ['07 ngày'], ['Lệ phí riêng'], 'full'],
    ],
    rows: [['1.000001', '03 ngày'], ['1.000002', '07 ngày']],
  });
});

test('every case of a procedure is told with its time, and cases that take as long as each other are one', () => {
  const procedures = [{ code: '1.000001', name: 'Thủ tục một' }, { code: '1.000002', name: 'Thủ tục hai' }];
  const variants = [
    { id: 'a', name: 'Không xác minh' },
    { id: 'b', name: 'Phải xác minh', committedTime: '08 ngày', statutoryTime: '10 ngày', procedures: ['1.000001'] },
    { id: 'c', name: 'Nộp trực tuyến' },
  ];
  expect(offered({ procedures, variants }).pages.map(([code, cases]) => [code, cases])).toEqual([
    ['1.000001', ['Không xác minh: 03 ngày', 'Phải xác minh: 08 ngày', 'Nộp trực tuyến: 03 ngày']],
    ['1.000002', ['03 ngày']],
  ]);
});

test('a form that was withdrawn is offered with the day since when it may not be used', () => {
  const process = testDocument({ kind: 'process', code: 'QT.01', data: { audience: 'public' } });
  const form = { ...testDocument({ kind: 'form', code: 'BM.01', data: { audience: 'public' } }), end: { kind: 'withdrawn', from: '2026-05-01' as CalendarDate } as const };
  const { registries, asOf } = makeTestLibrary([]);
  const [view] = procedureViews(makePublicSite({ documents: [process, form], registries, asOf, histories: new Map() }));
  expect(view?.now.flatMap(({ forms }) => forms.map(({ code, endsOn }) => [code, endsOn]))).toEqual([['BM.01', '2026-05-01']]);
});
