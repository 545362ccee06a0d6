import { expect, test } from 'vitest';
import { makePublicSite } from '#core/public/public-site.ts';
import { procedureViews } from '#core/views/public/procedures.ts';
import { procedureText } from '#site/public/procedure-text.ts';
import { makeTestLibrary, testDocument } from '#tests/support/make-test-library.ts';

test('search knows the laws and the decision that stand on the page of a procedure', () => {
  const document = testDocument({
    kind: 'process',
    code: 'QT.01',
    data: { audience: 'public', legalBasis: [{ text: 'nd-118-2025-nd-cp', provision: 'Điều 9' }], procedures: [{ code: '1.000001', name: 'Thủ tục một', announcedBy: { number: '1207/QĐ-UBND', date: '2025-07-08', issuer: 'Chủ tịch UBND tỉnh' } }] },
  });
  const { registries, asOf } = makeTestLibrary([document]);
  const [view] = procedureViews(makePublicSite({ documents: [document], registries, asOf, histories: new Map() }));
  expect(view && ['Nghị định số 118/2025/NĐ-CP', '1207/QĐ-UBND', 'Giấy chứng sinh'].filter((words) => !procedureText(view).includes(words))).toEqual([]);
});
