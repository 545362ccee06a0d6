import { expect, test } from 'vitest';
import { documentView } from '#core/views/document-view.ts';
import { holdsSignature } from '#core/views/holds-signature.ts';
import { paperWords } from '#strings/vi/paper.ts';
import { makeTestLibrary, testDocument } from '#tests/support/make-test-library.ts';

const signed = { approvedBy: { person: 'nguyen-van-a', position: 'Phó Chủ tịch UBND phường', date: '2026-01-05', capacity: 'KT' } };

test('a decision carries what stands around its text', () => {
  const decision = testDocument({ kind: 'decision', code: 'QĐ.01', data: { ...signed, title: 'Quyết định về việc công bố' } });
  expect(documentView(decision, makeTestLibrary([decision])).paper).toEqual({
    kind: 'decision',
    superior: 'Ủy ban nhân dân tỉnh Mẫu',
    agency: 'Ủy ban nhân dân phường Mẫu',
    place: 'Phường Mẫu',
    date: '2026-01-05',
    number: '15/QĐ-UBND',
    title: 'Quyết định về việc công bố',
    attachedTo: undefined,
    recipients: ['Như Điều 2'],
    signature: { name: 'Nguyễn Văn A', position: 'Phó Chủ tịch UBND phường', capacity: 'KT', inNameOf: 'Chủ tịch', isSigned: true },
  });
});

test('a declaration names the decision that carries it, and has no number of its own', () => {
  const decision = testDocument({ kind: 'decision', code: 'QĐ.01' });
  const declaration = testDocument({ kind: 'declaration', code: 'BCB.01', data: { decision: 'QĐ.01' } });
  const { paper } = documentView(declaration, makeTestLibrary([decision, declaration]));
  expect([paper?.number, paper?.attachedTo]).toEqual([undefined, { number: '15/QĐ-UBND', date: '2026-01-05' }]);
});

test('a draft is not signed', () => {
  const draft = testDocument({ kind: 'decision', code: 'QĐ.01', data: { ...signed, status: 'draft' } });
  expect(documentView(draft, makeTestLibrary([draft])).paper?.signature?.isSigned).toBe(false);
});

test('a draft that names no signer is laid before the head of that day', () => {
  const draft = testDocument({ kind: 'decision', code: 'QĐ.01', data: { status: 'draft', approvedBy: undefined } });
  expect(documentView(draft, makeTestLibrary([draft])).paper?.signature).toEqual({ name: 'Nguyễn Văn A', position: 'Chủ tịch', capacity: undefined, inNameOf: '', isSigned: false });
});

test('other documents are no administrative papers', () => {
  const policy = testDocument({ kind: 'policy', code: 'CS.01' });
  expect(documentView(policy, makeTestLibrary([policy])).paper).toBeUndefined();
});

test.each([
  ['the head', { capacity: undefined, inNameOf: '', position: 'Chủ tịch UBND phường' }, ['CHỦ TỊCH']],
  ['a deputy for the head', { capacity: 'KT', inNameOf: 'Chủ tịch UBND phường', position: 'Phó Chủ tịch UBND phường' }, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['the head for the committee', { capacity: 'TM', inNameOf: 'Ủy ban nhân dân phường Mẫu', position: 'Chủ tịch UBND phường' }, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ['an officer whom the head empowers', { capacity: 'TUQ', inNameOf: 'Chủ tịch Ủy ban nhân dân xã', position: 'Chánh Văn phòng' }, ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
] as const)('%s signs with the lines of NĐ 30/2020', (_, signature, lines) => {
  expect(paperWords.offices(signature)).toEqual(lines);
});

test.each([
  ['2026-03-05', 'Mẫu, ngày 05 tháng 3 năm 2026'],
  ['2026-02-15', 'Mẫu, ngày 15 tháng 02 năm 2026'],
  ['2026-12-31', 'Mẫu, ngày 31 tháng 12 năm 2026'],
])('the day %s is written as papers write it', (date, words) => {
  expect(paperWords.placeAndDate('Mẫu', date)).toBe(words);
});

test.each([
  ['decision', 'Quyết định về việc công bố', 'Về việc công bố'],
  ['decision', 'Về việc ban hành', 'Về việc ban hành'],
  ['declaration', 'Bản công bố hệ thống', 'Hệ thống'],
] as const)('a %s «%s» is about «%s»', (kind, title, subject) => {
  expect(paperWords.subject(kind, title)).toBe(subject);
});

test('recipients end with a semicolon, the last one with a full stop', () => {
  expect([paperWords.recipient('Như Điều 3', false), paperWords.recipient('Lưu: VT.', true)]).toEqual(['- Như Điều 3;', '- Lưu: VT.']);
});

test.each([
  ['<p>a</p><div class="form-sheet__sign"><p class="form-sheet__sign-label">CHỦ TỊCH</p></div>', true],
  ['<div class="form-sheet__sign"><p>A</p></div><h2>Phụ lục</h2>', true],
  ['<p>form-sheet__sign</p>', false],
])('a place to sign in the text counts, before an annex too: %s', (html, holds) => {
  expect(holdsSignature(html)).toBe(holds);
});
