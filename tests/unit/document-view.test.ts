import { describe, expect, test } from 'vitest';
import { documentView } from '#core/views/document-view.ts';
import { shownFees } from '#core/views/shown-fees.ts';
import { makeTestLibrary, testDocument } from '#tests/support/make-test-library.ts';

describe('the summary of a process', () => {
  test('says when, where, how, who decides, what to bring, to pay and to get', () => {
    const process = testDocument({ kind: 'process', code: 'QT.01', data: { results: ['Giấy khai sinh', 'Số định danh cá nhân'] } });
    expect(documentView(process, makeTestLibrary([process])).summary).toEqual({
      field: { name: 'Hộ tịch', address: '/linh-vuc/ho-tich/' },
      committedTime: '03 ngày',
      statutoryTime: '05 ngày',
      cases: [{ procedure: undefined, variant: undefined, committedTime: '03 ngày', statutoryTime: '05 ngày', total: undefined, cut: 400 }],
      channels: ['in-person', 'online'],
      onlineLevel: 'partial',
      receivedAt: { name: 'Văn phòng', address: '/don-vi/van-phong/' },
      authority: 'Ủy ban nhân dân phường',
      dossier: [
        { name: 'Tờ khai', originals: 1, copies: 0, hasNote: false },
        { name: 'Giấy chứng sinh', originals: 0, copies: 2, hasNote: true },
      ],
      dossierSets: 1,
      fees: [
        { name: 'Lệ phí', amount: 8000, note: 'Miễn cho người nghèo' },
        { name: 'Bản sao', amount: 0 },
      ],
      results: ['Giấy khai sinh', 'Số định danh cá nhân'],
    });
  });

  test('stands on no other document', () => {
    const form = testDocument({ kind: 'form', code: 'BM.01' });
    expect(documentView(form, makeTestLibrary([form])).summary).toBeUndefined();
  });
});

describe('fees are named', () => {
  const free = { name: 'Lệ phí đúng hạn', amount: 0 };
  const late = { name: 'Lệ phí quá hạn', amount: 8000 };
  const conditional = { name: 'Lệ phí', amount: 0, note: 'Miễn cho công dân cư trú ở trong nước' };

  test.each([
    ['none when there is none', [], []],
    ['none when each is 0', [free, free], []],
    ['all when one is charged', [free, late], [free, late]],
    ['all when one of 0 has a condition', [free, conditional], [free, conditional]],
  ])('%s', (_, fees, shown) => {
    expect(shownFees(fees)).toEqual(shown);
  });
});

test('a declaration tells its days in the order of the work, those that are known', () => {
  const declaration = testDocument({ kind: 'declaration', code: 'BCB.01', data: { publishedOn: '2026-03-09', confirmedOn: '2026-03-01', postedOn: '2026-03-08' } });
  expect(documentView(declaration, makeTestLibrary([declaration])).declarationDays).toEqual([
    { what: 'confirmedOn', date: '2026-03-01' },
    { what: 'postedOn', date: '2026-03-08' },
    { what: 'publishedOn', date: '2026-03-09' },
  ]);
});

test('a row of the revision table names the decision of its day that issues the document', () => {
  const row = (revision: string, date: string) => ({ issue: '1', revision, date, request: 'Đề nghị', place: 'Mục 5', summary: 'Sửa' });
  const policy = testDocument({ kind: 'policy', code: 'CS.01', data: { changes: [row('0', '2026-01-05'), row('1', '2026-02-05'), row('2', '2026-03-05')] } });
  const library = makeTestLibrary([
    policy,
    testDocument({ kind: 'decision', code: 'QĐ.01', data: { number: '1/QĐ-UBND', issuedOn: '2026-01-05', issues: ['CS.01'] } }),
    testDocument({ kind: 'decision', code: 'QĐ.02', data: { number: '2/QĐ-UBND', issuedOn: '2026-02-05', issues: ['QT.01'] } }),
    testDocument({ kind: 'decision', code: 'QĐ.03', data: { number: '3/QĐ-UBND', issuedOn: '2026-03-05', issues: ['QT.01', 'CS.01'] } }),
  ]);
  expect(documentView(policy, library).changes.map(({ revision, decision }) => [revision, decision])).toEqual([
    [0, { number: '1/QĐ-UBND', date: '2026-01-05', address: '/van-ban/qd-01/' }],
    [1, undefined],
    [2, { number: '3/QĐ-UBND', date: '2026-03-05', address: '/van-ban/qd-03/' }],
  ]);
});
