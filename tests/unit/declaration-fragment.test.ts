import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { declarationFile } from '#core/declaration/declaration-file.ts';
import { declarationLinkedData } from '#core/declaration/declaration-linked-data.ts';
import { declarationFragment } from '#core/declaration/fragment.ts';
import { publishedDeclaration } from '#core/declaration/published-declaration.ts';
import { declarationFragmentWords as words } from '#strings/vi.ts';
import { makeTestLibrary, testDocument } from '#tests/support/make-test-library.ts';
import { repository } from '#tests/support/source-files.ts';

const page = 'https://phuongmau.example/so-tay/van-ban/bcb-01/';

const scope = { fields: ['ho-tich', 'dat-dai'], processes: ['QT.01', 'QT.02'], procedures: ['1.001193', '1.000894'], units: ['van-phong'] };

const library = (data: object = {}) =>
  makeTestLibrary([
    testDocument({ kind: 'process', code: 'QT.01' }),
    testDocument({ kind: 'decision', code: 'QĐ.01' }),
    testDocument({ kind: 'declaration', code: 'BCB.01', data: { title: 'Bản công bố', decision: 'QĐ.01', auditedOn: '2025-12-20', scope, ...data } }),
  ]);

const declaration = publishedDeclaration(library());

test('the fragment is whole by itself', async () => {
  await expect(declarationFragment({ declaration, words, page })).toMatchFileSnapshot('../fixtures/declaration/fragment.html');
});

test('the file for other programs says the same as data', async () => {
  await expect(declarationFile({ declaration, page })).toMatchFileSnapshot('../fixtures/declaration/declaration.json');
});

test.each([
  ['a declaration', declarationFile({ declaration, page })],
  ['none', declarationFile({ declaration: undefined, page: undefined })],
  ['one of which little is known', declarationFile({ declaration: publishedDeclaration(makeTestLibrary([testDocument({ kind: 'declaration', code: 'BCB.01', data: { scope } })])), page: undefined })],
])('the file fits its schema: %s', async (_, file) => {
  const schema = JSON.parse(await readFile(join(repository, 'docs/declaration.schema.json'), 'utf8')) as z.core.JSONSchema.JSONSchema;
  expect(z.fromJSONSchema(schema).safeParse(JSON.parse(file))).toMatchObject({ success: true });
});

test('search engines are told of a certification that the agency issued itself', async () => {
  if (!declaration) throw new Error('no declaration');
  await expect(`${JSON.stringify(JSON.parse(declarationLinkedData({ declaration, page })), undefined, 2)}\n`).toMatchFileSnapshot('../fixtures/declaration/linked-data.json');
});

const hostile = publishedDeclaration(library({ title: '</script><img src=x onerror=alert(1)>', agency: 'A & "B" <i>' }));

test('words of the agency stay words in the fragment', () => {
  const html = declarationFragment({ declaration: hostile, words, page: 'https://x.example/?a="onclick=alert(1)' });
  expect([...html.matchAll(/<strong>.*?<\/strong>|<dt>Cơ quan<\/dt><dd>.*?<\/dd>|<a .*?>/gu)].map(([piece]) => piece)).toEqual([
    '<strong>&#x3C;/script>&#x3C;img src=x onerror=alert(1)></strong>',
    '<dt>Cơ quan</dt><dd>A &#x26; "B" &#x3C;i></dd>',
    '<a href="https://x.example/?a=&#x22;onclick=alert(1)" rel="noopener">',
  ]);
});

test('no word of the agency ends the element that linked data stand in', () => {
  if (!hostile) throw new Error('no declaration');
  expect(declarationLinkedData({ declaration: hostile, page })).not.toContain('<');
});

test('without a declaration in force the fragment says so', () => {
  expect(declarationFragment({ declaration: undefined, words, page })).toBe(
    '<section class="sotay-cong-bo" lang="vi" aria-label="Công bố hệ thống quản lý chất lượng phù hợp tiêu chuẩn"><h2 class="sotay-cong-bo__heading">Công bố hệ thống quản lý chất lượng phù hợp tiêu chuẩn</h2><p>Hiện không có bản công bố nào đang có hiệu lực.</p></section>\n',
  );
});

test('a declaration that names no procedures covers those of its processes', () => {
  const { procedures: _, ...older } = scope;
  expect(publishedDeclaration(library({ scope: older }))?.procedures).toEqual([{ code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch' }]);
});
