import { describe, expect, test } from 'vitest';
import { documentsInForce, makeLibrary } from '#core/library/make-library.ts';
import { historiesOf } from '#tests/support/histories-of.ts';
import { instructionText } from '#tests/support/instruction-text.ts';
import { issueAct, recordedAs } from '#tests/support/ledger-acts.ts';
import { makeTestLibrary, testDay, testDocument, testRegistries } from '#tests/support/make-test-library.ts';

const codesOf = (documents: readonly { readonly code: string }[]): readonly string[] => documents.map(({ code }) => code);

describe('who sees what', () => {
  const documents = [
    testDocument({ kind: 'form', code: 'A', data: { audience: 'public' } }),
    testDocument({ kind: 'form', code: 'B' }),
    testDocument({ kind: 'form', code: 'C', data: { audience: 'public', status: 'draft' } }),
    testDocument({ kind: 'form', code: 'D', data: { status: 'awaiting-approval' } }),
    testDocument({ kind: 'form', code: 'E', data: { audience: 'public', status: 'withdrawn' } }),
  ];

  test.each([
    ['readers inside', { audience: 'internal', drafts: false }, ['A', 'B', 'E']],
    ['authors inside', { audience: 'internal', drafts: true }, ['A', 'B', 'C', 'D', 'E']],
    ['the public', { audience: 'public', drafts: false }, ['A', 'E']],
    ['authors of the public site', { audience: 'public', drafts: true }, ['A', 'C', 'E']],
  ] as const)('%s', (_, scope, codes) => {
    const library = makeTestLibrary(documents, scope);
    expect(codesOf(library.documents)).toEqual(codes);
    expect([...library.byCode.keys()]).toEqual(codes);
  });

  test('a hidden document leaves no citation behind', () => {
    const citing = testDocument({ kind: 'form', code: 'X', data: { related: ['A'] }, facts: { citedLaws: [{ id: 'nd-118-2025-nd-cp' }] } });
    const library = makeTestLibrary([...documents, citing], { audience: 'public', drafts: false });
    expect(codesOf(library.citedBy.get('A') ?? [])).toEqual([]);
    expect(library.lawCitedBy.size).toBe(0);
  });
});

test('documents stand by kind, then by code', () => {
  const library = makeTestLibrary([
    testDocument({ kind: 'form', code: 'BM.02' }),
    testDocument({ kind: 'process', code: 'QT.ĐK.01' }),
    testDocument({ kind: 'process', code: 'QT.CT.01' }),
    testDocument({ kind: 'form', code: 'BM.01' }),
    testDocument({ kind: 'policy', code: 'CS.01' }),
  ]);
  expect(codesOf(library.documents)).toEqual(['CS.01', 'QT.CT.01', 'QT.ĐK.01', 'BM.01', 'BM.02']);
});

test('a citation is known at both ends, once, and not of a document by itself', () => {
  const cited = testDocument({ kind: 'process', code: 'QT.01' });
  const citing = testDocument({ kind: 'form', code: 'BM.01', data: { related: ['QT.01', 'BM.01'] }, facts: { citedCodes: ['QT.01', 'BM.01', 'NOWHERE'] } });
  const { citedBy } = makeTestLibrary([cited, citing]);
  expect(Object.fromEntries([...citedBy].map(([code, documents]) => [code, codesOf(documents)]))).toEqual({
    'QT.01': ['BM.01'],
    'BM.01': ['QT.01'],
    'BM.99': ['QT.01'],
    NOWHERE: ['BM.01'],
  });
});

test('a legal text knows who cites it and by which provisions', () => {
  const document = testDocument({
    kind: 'policy',
    code: 'CS.01',
    data: { legalBasis: [{ text: 'a', provision: 'Điều 1' }, { text: 'b' }] },
    facts: { citedLaws: [{ id: 'a', provision: 'Điều 2' }, { id: 'a', provision: 'Điều 1' }, { id: 'a' }] },
  });
  const { lawCitedBy } = makeTestLibrary([document]);
  expect([...lawCitedBy]).toEqual([['a', [{ document, provisions: ['Điều 1', 'Điều 2'] }]], ['b', [{ document, provisions: [] }]]]);
});

test('registries are found by id, and the edition of the standard is the agency’s', () => {
  const library = makeTestLibrary([]);
  expect([library.units.get('van-phong')?.name, library.people.get('nguyen-van-a')?.name, library.fields.get('ho-tich')?.name, library.legalTexts.get('nd-61-2018-nd-cp')?.number, library.standard?.id]).toEqual([
    'Văn phòng',
    'Nguyễn Văn A',
    'Hộ tịch',
    '61/2018/NĐ-CP',
    'iso-9001-2015',
  ]);
});

test('documents in force are the issued ones whose day has come', () => {
  const library = makeTestLibrary([
    testDocument({ kind: 'form', code: 'A' }),
    testDocument({ kind: 'form', code: 'B', data: { effectiveFrom: '2027-01-01' } }),
    testDocument({ kind: 'form', code: 'C', data: { status: 'withdrawn' } }),
  ]);
  expect(codesOf(documentsInForce(library))).toEqual(['A']);
});

describe('versions by the ledger', () => {
  const fileOf = (code: string, more: string) => {
    const text = instructionText({ code, title: 'Hướng dẫn', status: 'issued', effectiveFrom: '2026-01-26', body: 'Nhận hồ sơ.' }).replace('\nrevision: 0\n', `\nrevision: 0\n${more}`);
    return { kind: 'text' as const, path: `instructions/${code}.mdx`, text };
  };
  const [open, inner] = [fileOf('HD.01', 'audience: public\n'), fileOf('HD.02', '')];
  const drafted = { ...fileOf('HD.03', ''), text: inner.text.replace('revision: 0', 'revision: 1').replace('HD.02', 'HD.03') };
  const acts = [issueAct({ code: 'HD.01', ...recordedAs(open.text) }), issueAct({ code: 'HD.02', ...recordedAs(inner.text) }), issueAct({ code: 'HD.03' })];
  const historiesFor = (audience: 'internal' | 'public', drafts: boolean) =>
    [...makeLibrary({ documents: [], registries: testRegistries, asOf: testDay, scope: { audience, drafts }, histories: historiesOf(acts, [open, inner, drafted]) }).histories.values()].map(({ code, draft }) => [code, draft?.path]);

  test('the public gets those of public texts alone', () => {
    expect(historiesFor('public', false)).toEqual([['HD.01', undefined]]);
  });

  test('readers inside get all of them without what is drafted', () => {
    expect(historiesFor('internal', false)).toEqual([['HD.01', undefined], ['HD.02', undefined], ['HD.03', undefined]]);
  });

  test('authors get what is drafted as well', () => {
    expect(historiesFor('internal', true)).toEqual([['HD.01', undefined], ['HD.02', undefined], ['HD.03', drafted.path]]);
  });
});
