import { expect, test } from 'vitest';
import type { DocumentEnd } from '#core/library/library-document.ts';
import type { NextState } from '#core/library/document-state.ts';
import { withdrawnReferences } from '#core/views/withdrawn-references.ts';
import { makeTestLibrary, testDocument } from '#tests/support/make-test-library.ts';

const day = (value: string): DocumentEnd['from'] => value as DocumentEnd['from'];
const withdrawnOn = (value: string): DocumentEnd => ({ kind: 'withdrawn', from: day(value) });

interface Form {
  readonly data?: object;
  readonly end?: DocumentEnd;
  readonly later?: readonly NextState[];
}

/** What the page of a document tells of the form `BM.01`. */
const told = (form: Form, citing: Parameters<typeof testDocument>[0] = { kind: 'process', code: 'QT.01' }) => {
  const document = testDocument(citing);
  const named = { ...testDocument({ kind: 'form', code: 'BM.01', data: form.data ?? {} }), ...(form.end && { end: form.end }), ...(form.later && { later: form.later }) };
  return withdrawnReferences(document, makeTestLibrary([document, named])).map(({ document: { code }, from }) => `${code} ${from}`);
};

test.each<[string, Form, readonly string[]]>([
  ['in force', {}, []],
  ['withdrawn', { end: withdrawnOn('2026-05-01'), later: [] }, ['BM.01 2026-05-01']],
  ['withdrawn from a later day', { end: withdrawnOn('2026-12-01'), later: [{ on: day('2026-12-01'), state: 'withdrawn' }] }, ['BM.01 2026-12-01']],
  ['withdrawn until its next version applies', { end: withdrawnOn('2026-05-01'), later: [{ on: day('2026-12-01'), state: 'in-force' }] }, []],
  ['replaced by its next version', { end: { kind: 'superseded', from: day('2026-12-01') }, later: [] }, []],
  ['called withdrawn by its file, without a ledger', { data: { status: 'withdrawn' } }, ['BM.01 undefined']],
])('a form that is %s', (_, form, expected) => {
  expect(told(form)).toEqual(expected);
});

const gone: Form = { end: withdrawnOn('2026-05-01'), later: [] };

test('a document that a text names is told as well as one in its data', () => {
  expect(told(gone, { kind: 'policy', code: 'CS.01', facts: { citedCodes: ['BM.01'] } })).toEqual(['BM.01 2026-05-01']);
});

test('a decision speaks of its day, and a text that is withdrawn itself sends nobody anywhere', () => {
  expect(told(gone, { kind: 'decision', code: 'QĐ.01', data: { issues: ['BM.01'] } })).toEqual([]);
  expect(told(gone, { kind: 'process', code: 'QT.01', data: { status: 'withdrawn' } })).toEqual([]);
});

test('a form tells that what it belongs to is withdrawn', () => {
  const form = testDocument({ kind: 'form', code: 'BM.02', data: { belongsTo: 'QT.02' } });
  const owner = { ...testDocument({ kind: 'process', code: 'QT.02' }), end: withdrawnOn('2026-05-01'), later: [] };
  expect(withdrawnReferences(form, makeTestLibrary([form, owner])).map(({ document: { code }, isOwner }) => [code, isOwner])).toEqual([['QT.02', true]]);
});
