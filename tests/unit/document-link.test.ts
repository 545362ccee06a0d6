import { expect, test } from 'vitest';
import { documentLink, groupedByKind } from '#core/views/document-link.ts';
import { testDay, testDocument } from '#tests/support/make-test-library.ts';

test('links are grouped by kind, kinds in their order, links in theirs', () => {
  const links = [
    testDocument({ kind: 'form', code: 'BM.02' }),
    testDocument({ kind: 'policy', code: 'CS.01' }),
    testDocument({ kind: 'form', code: 'BM.01' }),
  ].map((document) => documentLink(document, testDay));
  expect(groupedByKind(links).map(({ kind, links: ofKind }) => [kind, ofKind.map(({ code }) => code)])).toEqual([
    ['policy', ['CS.01']],
    ['form', ['BM.02', 'BM.01']],
  ]);
});
