import { expect, test } from 'vitest';
import { citedCodesOf, codesInFrontMatter } from '#core/library/cited-codes.ts';
import { testDocument } from '#tests/support/make-test-library.ts';
import type { DocumentKind } from '#core/model/document-kinds.ts';

const mentionsOf = (kind: DocumentKind, data: object): readonly string[] =>
  codesInFrontMatter(testDocument({ kind, code: 'X.01', data }).frontMatter).map(({ code, path, wants }) => `${path.join('.')}: ${code} (${wants})`);

test('every document names related documents, forms, its decision and the forms of its records', () => {
  expect(mentionsOf('policy', { related: ['A', 'B'], forms: ['C'], decision: 'D', retention: [{ record: 'r', keptBy: 'u', years: '5' }, { record: 'r', form: 'E', keptBy: 'u', years: '5' }] })).toEqual([
    'related.0: A (any)',
    'related.1: B (any)',
    'forms.0: C (form)',
    'decision: D (decision)',
    'retention.1.form: E (form)',
  ]);
});

test.each([
  ['objectives', {}, []],
  ['manual', {}, ['coverage.0.documents.0: QT.01 (any)', 'coverage.0.documents.1: QT.99 (any)']],
  ['system-procedure', { steps: [{ content: 'c', responsible: [{ role: 'r' }], forms: ['F'] }] }, ['steps.0.forms.0: F (form)']],
  ['internal-procedure', { steps: [{ content: 'c', responsible: [{ role: 'r' }], forms: ['F'] }] }, ['steps.0.forms.0: F (form)']],
  ['process', {}, ['steps.0.forms.0: BM.01 (form)', 'steps.0.forms.1: BM.99 (form)', 'dossier.0.form: BM.01 (form)', 'dossier.1.form: BM.99 (form)']],
  ['instruction', {}, ['details.0: QT.01 (any)']],
  ['form', {}, ['belongsTo: QT.01 (any)']],
  ['decision', {}, ['issues.0: QT.01 (any)', 'issues.1: QT.99 (any)']],
  ['declaration', {}, ['scope.processes.0: QT.01 (any)', 'scope.processes.1: QT.99 (any)']],
] as const)('a document of kind %s names', (kind, data, mentions) => {
  expect(mentionsOf(kind, data)).toEqual(mentions);
});

test('half a front matter names what it has', () => {
  expect(codesInFrontMatter({ kind: 'process', related: ['A'] })).toEqual([{ code: 'A', path: ['related', 0], wants: 'any' }]);
});

test('codes of data and text come once each', () => {
  expect(citedCodesOf(testDocument({ kind: 'form', code: 'BM.01', data: { related: ['A', 'QT.01'] }, facts: { citedCodes: ['B', 'A'] } }))).toEqual(['A', 'QT.01', 'B']);
});
