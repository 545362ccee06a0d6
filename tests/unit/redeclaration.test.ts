import { expect, test } from 'vitest';
import { checklistOf } from '#core/declaration/checklist.ts';
import { redeclarationOf } from '#core/declaration/redeclaration.ts';
import type { AnyDocument, LibraryDocument } from '#core/library/library-document.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { declarationsView, shownScopeChange } from '#core/views/declarations-view.ts';
import { historiesOf } from '#tests/support/histories-of.ts';
import { issueAct } from '#tests/support/ledger-acts.ts';
import { makeTestLibrary, testDocument } from '#tests/support/make-test-library.ts';

const process = (code: string, data: object = {}) => testDocument({ kind: 'process', code, data });

const scope = { fields: ['ho-tich'], processes: ['QT.01'], procedures: ['1.001193'], units: ['van-phong'] };

const declaration = (data: object = {}, code = 'BCB.01') =>
  testDocument({ kind: 'declaration', code, data: { scope, agency: 'Ủy ban nhân dân phường Mẫu', headquarters: 'Số 1 đường Mẫu', ...data } }) as LibraryDocument<'declaration'>;

const found = (documents: readonly AnyDocument[]) => {
  const redeclaration = redeclarationOf(makeTestLibrary(documents));
  return redeclaration && { code: redeclaration.declaration.code, now: redeclaration.now, since: redeclaration.since, later: redeclaration.later };
};

test('a scope that is applied as it was declared needs nothing', () => {
  expect(found([process('QT.01'), declaration()])).toEqual({ code: 'BCB.01', now: [], since: undefined, later: [] });
});

test('without a declaration in force there is nothing to compare', () => {
  expect(found([process('QT.01'), declaration({ effectiveFrom: '2026-09-01' })])).toBeUndefined();
});

test('a process added and one withdrawn are told with the first day of the difference', () => {
  const added = process('QT.02', { field: 'ho-tich', effectiveFrom: '2026-05-01', procedures: [{ code: '1.000894', name: 'Đăng ký kết hôn' }] });
  expect(found([process('QT.01'), added, declaration()])).toEqual({
    code: 'BCB.01',
    now: [{ kind: 'added', what: 'processes', ids: ['QT.02'] }, { kind: 'added', what: 'procedures', ids: ['1.000894'] }],
    since: '2026-05-01',
    later: [],
  });
});

test('a change that was issued for a later day is told with that day', () => {
  const coming = process('QT.02', { effectiveFrom: '2026-08-01' });
  expect(found([process('QT.01'), coming, declaration()])).toEqual({ code: 'BCB.01', now: [], since: undefined, later: [{ on: '2026-08-01', changes: [{ kind: 'added', what: 'processes', ids: ['QT.02'] }] }] });
});

test('a change for which a new declaration is signed already needs nothing', () => {
  const coming = process('QT.02', { effectiveFrom: '2026-08-01' });
  const next = declaration({ scope: { ...scope, processes: ['QT.01', 'QT.02'] }, effectiveFrom: '2026-08-01' }, 'BCB.02');
  expect(found([process('QT.01'), coming, declaration(), next])).toEqual({ code: 'BCB.01', now: [], since: undefined, later: [] });
});

test('a procedure that a process drops is told, and so is one it takes on', () => {
  expect(found([process('QT.01', { procedures: [{ code: '2.000001', name: 'Thủ tục mới' }] }), declaration()])?.now).toEqual([
    { kind: 'added', what: 'procedures', ids: ['2.000001'] },
    { kind: 'removed', what: 'procedures', ids: ['1.001193'] },
  ]);
});

test('a new edition of the standard, name or address of the agency is told without a day', () => {
  expect(found([process('QT.01'), declaration({ standard: 'iso-9001-2008', agency: 'Ủy ban nhân dân xã Mẫu', headquarters: 'Số 9 đường Cũ' })])).toEqual({
    code: 'BCB.01',
    now: [
      { kind: 'changed', what: 'standard', declared: 'iso-9001-2008', applied: 'iso-9001-2015' },
      { kind: 'changed', what: 'agency', declared: 'Ủy ban nhân dân xã Mẫu', applied: 'Ủy ban nhân dân phường Mẫu' },
      { kind: 'changed', what: 'headquarters', declared: 'Số 9 đường Cũ', applied: 'Số 1 đường Mẫu' },
    ],
    since: undefined,
    later: [],
  });
});

test('a unit that only receives documents stays where it was declared and widens nothing where it was not', () => {
  const sent = process('QT.01', { distribution: ['phong-a', 'phong-b'] });
  expect(found([sent, declaration({ scope: { ...scope, units: ['van-phong', 'phong-a'] } })])?.now).toEqual([]);
});

test('a process whose words cannot be had here is not taken for one that is gone', () => {
  const histories = historiesOf([issueAct({ code: 'QT.01', kind: 'process', path: 'processes/qt-01.mdx' })]);
  expect(redeclarationOf({ ...makeTestLibrary([declaration()]), histories })?.now).toEqual([]);
});

test('a pending version of a recorded process counts from its day', () => {
  const acts = [issueAct({ code: 'QT.01', kind: 'process', path: 'processes/qt-01.mdx' }), issueAct({ code: 'QT.02', kind: 'process', path: 'processes/qt-02.mdx', issuedOn: '2026-06-01', effectiveFrom: '2026-07-01' })];
  expect(redeclarationOf({ ...makeTestLibrary([declaration()]), histories: historiesOf(acts) })?.later).toEqual([{ on: '2026-07-01', changes: [{ kind: 'added', what: 'processes', ids: ['QT.02'] }] }]);
});

test('of two declarations in force the later one counts', () => {
  expect(found([process('QT.01'), declaration(), declaration({ effectiveFrom: '2026-03-01' }, 'BCB.00')])?.code).toBe('BCB.00');
});

const day = (text: string) => text as CalendarDate;

test('the checklist takes days from the text and, before it, from the log with its papers', () => {
  const library = makeTestLibrary([]);
  const log = [
    { declaration: 'BCB.01', step: 'notified', on: day('2026-01-08'), paper: 'Công văn số 5/UBND' },
    { declaration: 'BCB.01', step: 'published', on: day('2026-07-01'), paper: 'Bản in trang', document: 'BM.01' },
    { declaration: 'BCB.02', step: 'posted', on: day('2026-01-08'), paper: 'Biên bản của bản khác' },
  ] as const;
  const { asOf, registries } = library;
  expect(checklistOf(declaration({ auditedOn: '2025-12-20', confirmedOn: '2026-01-04', decision: 'QĐ.01' }), { asOf, registries: { ...registries, declarationLog: log } })).toEqual([
    { step: 'audited', state: 'done', on: '2025-12-20', evidence: [] },
    { step: 'reviewed', state: 'missing', on: undefined, evidence: [] },
    { step: 'confirmed', state: 'done', on: '2026-01-04', evidence: [] },
    { step: 'signed', state: 'done', on: '2026-01-05', evidence: [{ paper: '', document: 'QĐ.01' }] },
    { step: 'notified', state: 'done', on: '2026-01-08', evidence: [{ paper: 'Công văn số 5/UBND', document: undefined }] },
    { step: 'posted', state: 'missing', on: undefined, evidence: [] },
    { step: 'published', state: 'planned', on: '2026-07-01', evidence: [{ paper: 'Bản in trang', document: 'BM.01' }] },
  ]);
});

test('the history tells each declaration with what it declares otherwise than the one before', () => {
  const narrower = declaration({ scope: { ...scope, processes: ['QT.01', 'QT.09'], procedures: ['1.001193', '1.999999'] }, issuedOn: '2025-01-05', effectiveFrom: '2025-01-05' }, 'BCB.00');
  const view = declarationsView(makeTestLibrary([process('QT.01'), declaration(), narrower]));
  expect(view.history.map(({ code, state, counts, isFirst, changes }) => ({ code, state, counts, isFirst, changes }))).toEqual([
    {
      code: 'BCB.01',
      state: 'in-force',
      counts: { fields: 1, processes: 1, procedures: 1, units: 1 },
      isFirst: false,
      changes: [
        { kind: 'removed', what: 'processes', items: [{ code: 'QT.09', name: '', address: undefined }] },
        { kind: 'removed', what: 'procedures', items: [{ code: '1.999999', name: '', address: undefined }] },
      ],
    },
    { code: 'BCB.00', state: 'superseded', counts: { fields: 1, processes: 2, procedures: 2, units: 1 }, isFirst: true, changes: [] },
  ]);
});

test('a procedure that no text has any more is told by the name under which it stood', () => {
  const histories = historiesOf([issueAct({ code: 'QT.01', kind: 'process', path: 'processes/qt-01.mdx' })]);
  const readable = new Map(
    [...histories].map(([code, history]) => [code, { ...history, versions: history.versions.map((version) => ({ ...version, text: { kind: 'old', source: '', reading: { document: process('QT.01', { procedures: [{ code: '1.001193', name: 'Đăng ký khai sinh' }] }) } } as never })) }] as const),
  );
  const without = process('QT.02', { procedures: [{ code: '2.000001', name: 'Thủ tục mới' }] });
  const library = { ...makeTestLibrary([without, declaration()]), histories: readable };
  expect(shownScopeChange({ kind: 'removed', what: 'procedures', ids: ['1.001193'] }, library)).toEqual({ kind: 'removed', what: 'procedures', items: [{ code: '1.001193', name: 'Đăng ký khai sinh', address: undefined }] });
});
