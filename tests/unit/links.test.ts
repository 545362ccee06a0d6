import { expect, test } from 'vitest';
import { clauseTitle, linkToDocument, linkToField, linkToForm, linkToLegalText, linkToUnit, titleOf, titleOfLegalText } from '#core/render/links.ts';
import { testDocument } from '#tests/support/make-test-library.ts';
import { html, testContext } from '#tests/support/render-test.ts';

const context = testContext(testDocument({ kind: 'policy', code: 'CS.01' }));

test('a document is named by code and title and linked', () => {
  expect(html([linkToDocument('QT.01', context)])).toBe('<a href="/goc/van-ban/qt-01/"><span class="code">QT.01</span> Quy trình "khai sinh" &#x26; hơn</a>');
});

test('a document that this site does not hold is named and not linked', () => {
  expect(html([linkToDocument('QT.99', context)])).toBe('<span class="reference reference--unknown">unknown QT.99</span>');
});

test('a form in a table is its code, with the title to hand', () => {
  expect(html([linkToForm('BM.01', context)])).toBe('<a class="code" href="/goc/van-ban/bm-01/" title="Tờ khai">BM.01</a>');
});

test('a form that this site does not hold is its code', () => {
  expect(html([linkToForm('BM.99', context)])).toBe('<span class="code">BM.99</span>');
});

test('units and fields are linked by name, unknown ones by id', () => {
  expect(html([linkToUnit('van-phong', context), linkToUnit('x', context), linkToField('ho-tich', context), linkToField('y', context)])).toBe(
    '<a href="/goc/don-vi/van-phong/">Văn phòng</a><a href="/goc/don-vi/x/">x</a><a href="/goc/linh-vuc/ho-tich/">Hộ tịch</a><a href="/goc/linh-vuc/y/">y</a>',
  );
});

test('a legal text in force is linked, with its provision', () => {
  expect(html(linkToLegalText({ text: 'nd-118-2025-nd-cp', provision: 'Điều 5' }, context))).toBe('<a href="/goc/phap-luat/nd-118-2025-nd-cp/">[decree] 118/2025/NĐ-CP</a>, Điều 5');
});

test('an expired legal text says so', () => {
  expect(html(linkToLegalText({ text: 'nd-61-2018-nd-cp' }, context))).toBe('<a href="/goc/phap-luat/nd-61-2018-nd-cp/">[decree] 61/2018/NĐ-CP</a> <em>(expired)</em>');
});

test('a legal text that the registry lacks is named and not linked', () => {
  expect(html(linkToLegalText({ text: 'nd-x', provision: 'Điều 1' }, context))).toBe('<span class="reference reference--unknown">nd-x</span>');
});

test('titles fall back to what is known', () => {
  expect([titleOf('BM.01', context), titleOf('BM.99', context), titleOfLegalText('nd-118-2025-nd-cp', context), titleOfLegalText('x', context), clauseTitle('8.3', context), clauseTitle('9.9', context)]).toEqual(['Tờ khai', 'BM.99', 'Một cửa', '', 'Thiết kế và phát triển', '']);
});
