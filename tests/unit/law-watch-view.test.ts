import { expect, test } from 'vitest';
import { makeLibrary } from '#core/library/make-library.ts';
import { lawNotesSchema } from '#core/schema/law-notes.ts';
import { legalTextSchema } from '#core/schema/legal-text.ts';
import { lawTable } from '#core/views/law-table.ts';
import { lawImpactOf, lawWatchView } from '#core/views/law-watch-view.ts';
import { lawWords } from '#strings/vi.ts';
import { testDay, testDocument, testRegistries } from '#tests/support/make-test-library.ts';

const legalText = (id: string, more: object) =>
  legalTextSchema.parse({ id, number: `${id.slice(-1)}/2020/NĐ-CP`, type: 'decree', title: `Quy định ${id}`, issuer: 'Chính phủ', issuedOn: '2020-01-01', effectiveFrom: '2020-07-01', followedBy: 'van-phong', reviewedOn: '2026-06-01', ...more });

const texts = [
  legalText('nd-1', { amendedBy: ['nd-2', 'nd-3'] }),
  legalText('nd-2', { number: '2/2026/NĐ-CP', issuedOn: '2026-02-01', effectiveFrom: '2026-03-01' }),
  legalText('nd-3', { number: '3/2026/NĐ-CP', issuedOn: '2026-05-01', effectiveFrom: '2026-06-01' }),
];

const document = (code: string, title: string) => testDocument({ kind: 'instruction', code, data: { title, legalBasis: [{ text: 'nd-1', provision: 'Điều 5' }] } });

const library = makeLibrary({
  documents: [document('HD.NB.02', 'Hướng dẫn hai'), document('HD.NB.01', 'Hướng dẫn một')],
  registries: { ...testRegistries, legalTexts: texts, lawNotes: lawNotesSchema.parse([{ document: 'HD.NB.02', text: 'nd-2', effect: 'none', person: 'nguyen-van-an', date: '2026-06-10', reason: 'Không đổi trình tự' }]) },
  asOf: testDay,
  scope: { audience: 'internal', drafts: false },
});

test('the work list puts what is late first, and what is settled last', () => {
  const { groups, counts } = lawWatchView(library);
  expect(groups.map(({ state, rows }) => [state, rows.map((row) => [row.document.code, row.legalText.id, row.deadline, row.isLate])])).toEqual([
    ['overdue', [['HD.NB.01', 'nd-2', '2026-06-01', false]]],
    ['open', [['HD.NB.01', 'nd-3', '2026-09-01', false], ['HD.NB.02', 'nd-3', '2026-09-01', false]]],
    ['no-effect', [['HD.NB.02', 'nd-2', '2026-06-01', true]]],
  ]);
  expect(counts).toEqual({ overdue: 1, soon: 0, open: 2, 'no-effect': 1, done: 0 });
});

test('the page of a legal text tells what it asks of which document', () => {
  const [, text] = texts;
  expect(text && lawImpactOf(text, library).map((row) => [row.document.code, row.state, row.provisions, row.reasons.map(({ kind, cited }) => [kind, cited?.id])])).toEqual([
    ['HD.NB.01', 'overdue', ['Điều 5'], [['amends', 'nd-1']]],
    ['HD.NB.02', 'no-effect', ['Điều 5'], [['amends', 'nd-1']]],
  ]);
});

test('the table for Excel has days that Excel knows', () => {
  const [first] = lawTable(lawWatchView(library).groups.flatMap(({ rows }) => rows), { ...lawWords, note: lawWords.noteText }).rows.slice(-1);
  expect(first).toEqual(['Không phải sửa', '2026-06-01', 'HD.NB.02', 'Hướng dẫn hai', first?.[4], '2/2026/NĐ-CP', 'Quy định nd-2', '2026-03-01', 'Sửa đổi, bổ sung Nghị định số 1/2020/NĐ-CP', 'Điều 5', '2026-06-10', 'Không phải sửa tài liệu: Không đổi trình tự', first?.[12], '2026-06-10']);
});

test('words of a row stay right on any day', () => {
  expect([lawWords.settled({ state: 'no-effect', deadline: '2026-06-01', settledOn: '2026-06-10', isLate: true }), lawWords.settled({ state: 'done', deadline: '2026-06-01', settledOn: '2026-05-10', isLate: false })]).toEqual([
    'Đã xem xét ngày 10/6/2026, sau hạn',
    'Đã vào tài liệu ban hành ngày 10/5/2026',
  ]);
});
