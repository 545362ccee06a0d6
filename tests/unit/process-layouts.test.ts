import type { Element, ElementContent, Root } from 'hast';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { arrangedText } from '#core/layout/arranged-text.ts';
import { renumbered } from '#core/layout/own-references.ts';
import { processLayouts, type ProcessLayout } from '#core/layout/process-layouts.ts';
import type { LibraryDocument } from '#core/library/library-document.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import { registriesOfContent } from '#core/library/registries-of-content.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import type { ControlledTree } from '#core/parse/controlled-tree.ts';
import { readContent } from '#core/parse/read-content.ts';
import { readMdx } from '#core/parse/read-mdx.ts';
import { headingsOf } from '#core/parse/text-facts.ts';
import { renderBody } from '#core/render/render-body.ts';
import { renderLabels } from '#strings/vi.ts';
import { makeTestLibrary, testDocument } from '#tests/support/make-test-library.ts';
import { html } from '#tests/support/render-test.ts';
import { repository } from '#tests/support/source-files.ts';
import { testLabels } from '#tests/support/test-labels.ts';

const newLayouts = processLayouts.filter((layout) => layout !== 'seven-sections');

const reading = readContent(await contentFolder(join(repository, 'content')).readAll());
const registries = registriesOfContent(reading);
if (!registries) throw new Error('content');
const samples = reading.documents.flatMap(({ document, body }) => (document?.kind === 'process' && body.tree ? [{ document, tree: body.tree }] : []));

const libraryWith = (processLayout: ProcessLayout) =>
  makeLibrary({
    documents: reading.documents.flatMap(({ document }) => document ?? []),
    registries: { ...registries, agency: { ...registries.agency, processLayout } },
    asOf: '2026-11-01' as CalendarDate,
    scope: { audience: 'internal', drafts: true },
  });
const libraries = Object.fromEntries(processLayouts.map((layout) => [layout, libraryWith(layout)])) as Readonly<Record<ProcessLayout, ReturnType<typeof makeLibrary>>>;

interface Sample {
  readonly document: LibraryDocument<'process'>;
  readonly tree: ControlledTree;
}

const bodyIn = (layout: ProcessLayout, { document, tree }: Sample): Root => renderBody({ tree, context: { document, library: libraries[layout], labels: renderLabels, href: (address) => address } });

const blockTags = ['p', 'li', 'td', 'th', 'dt', 'dd', 'caption', 'figcaption', 'summary', 'pre', 'img'];

const isBlock = ({ tagName, properties }: Element): boolean => blockTags.includes(tagName) || properties['role'] === 'img';

/** Which section is named, left open: a number is another in another layout, and breaks the lines of a drawing elsewhere. */
const withoutNumbers = (words: string): string => words.replaceAll(/(?<=[Mm]ục )\d+(?:\.\d+)*|\b\d+(?:\.\d+)+\b/gu, '#').replaceAll(/\s+/gu, ' ').trim();

/** Words of every block that holds no other. */
const blocksOf = (node: Root | ElementContent): readonly string[] => {
  if (!('children' in node)) return [];
  const inner = node.children.flatMap((child) => blocksOf(child as ElementContent));
  if (node.type !== 'element' || !isBlock(node) || inner.length > 0) return inner;
  return [`${node.tagName}: ${withoutNumbers(wordsOf(node))}`];
};

const wordsOf = (node: ElementContent): string => (node.type === 'text' ? node.value : 'children' in node ? `${node.children.map((child) => wordsOf(child as ElementContent)).join('')}${node.type === 'element' && node.tagName === 'text' ? ' ' : ''}` : '');

const headingsIn = (node: Root | ElementContent): readonly string[] =>
  !('children' in node) ? [] : node.type === 'element' && /^h[2-6]$/u.test(node.tagName) ? [wordsOf(node)] : node.children.flatMap((child) => headingsIn(child as ElementContent));

describe.each(samples.map((sample) => [sample.document.code, sample] as const))('%s', (_, sample) => {
  test.each(newLayouts)('says everything once in %s', (layout) => {
    const conditions = sample.document.frontMatter.conditions.map((condition) => `li: ${withoutNumbers(condition)}`);
    const nothing = blocksOf(bodyIn(layout, sample)).filter((block) => block === 'p: Không có.');
    // In seven sections the conditions are prose, and no heading is left empty.
    expect(blocksOf(bodyIn(layout, sample)).toSorted()).toEqual([...blocksOf(bodyIn('seven-sections', sample)), ...conditions, ...nothing].toSorted());
  });

  test.each(newLayouts)('leads to sections that are there in %s', (layout) => {
    const headings = headingsIn(bodyIn(layout, sample)).map((heading) => /^(\d+(?:\.\d+)*)\./u.exec(heading)?.[1]);
    const cited = Array.from(JSON.stringify(bodyIn(layout, sample)).matchAll(/[Mm]ục (\d+\.\d+(?:\.\d+)*)(?! của)/gu), ([, number]) => number);
    expect(cited.filter((number) => !headings.includes(number))).toEqual([]);
  });
});

test('headings of four parts', () => {
  const [sample] = samples;
  expect(sample && headingsIn(bodyIn('four-parts', sample))).toMatchInlineSnapshot(`
    [
      "1. Ký hiệu, viết tắt",
      "2. Nội dung",
      "2.1. Tên thủ tục, cơ sở pháp lý",
      "2.2. Yêu cầu, điều kiện",
      "2.3. Thành phần hồ sơ",
      "2.4. Số lượng hồ sơ",
      "2.5. Thời hạn giải quyết",
      "2.6. Nơi tiếp nhận, trả kết quả và cách thức thực hiện",
      "2.7. Cơ quan thực hiện, đối tượng thực hiện",
      "2.8. Kết quả",
      "2.9. Phí, lệ phí",
      "2.10. Quy trình các bước",
      "2.11. Quy định khác",
      "2.11.1. Mục đích",
      "2.11.2. Phạm vi",
      "2.11.3. Xác minh tại nơi ở",
      "2.11.4. Tháng hưởng, điều chỉnh và thôi hưởng",
      "2.11.5. Chuyển nơi cư trú",
      "2.11.6. Giữ kín thông tin",
      "3. Biểu mẫu",
      "4. Hồ sơ lưu",
    ]
  `);
});

test('headings of seven headings', () => {
  const [sample] = samples;
  expect(sample && headingsIn(bodyIn('seven-headings', sample))).toMatchInlineSnapshot(`
    [
      "1. Cơ sở pháp lý",
      "2. Yêu cầu, điều kiện, đối tượng và cơ quan thực hiện",
      "3. Thành phần, số lượng hồ sơ, biểu mẫu",
      "4. Thời hạn giải quyết",
      "5. Phí, lệ phí",
      "6. Quy trình các bước",
      "7. Nơi tiếp nhận, trả kết quả và lưu hồ sơ",
      "8. Quy định khác",
      "8.1. Định nghĩa, từ viết tắt",
      "8.2. Mục đích",
      "8.3. Phạm vi",
      "8.4. Xác minh tại nơi ở",
      "8.5. Tháng hưởng, điều chỉnh và thôi hưởng",
      "8.6. Chuyển nơi cư trú",
      "8.7. Giữ kín thông tin",
    ]
  `);
});

test('the contents of a page name the headings of its layout', () => {
  const [sample] = samples;
  if (!sample) throw new Error('no sample');
  const { tree } = arrangedText({ ...sample, library: libraries['four-parts'], titles: renderLabels.layout.titles });
  expect(headingsOf(tree).map(({ text }) => text)).toEqual(headingsIn(bodyIn('four-parts', sample)));
});

const text = `
Lời đầu.

## I. Mục đích

Đúng hạn, theo mục 5.4 và mục 5.6 của <Ref code="QT.01" />.

## 5. Nội dung

### 5.3. Thành phần hồ sơ

<Dossier />

Nộp đủ.

### 5.4. Thời hạn

<Facts />

### 5.5. Các bước

<FlowChart />

<Steps />

### 5.6. Xác minh

#### 5.6.1. Ai làm

Công chức[^1].

## 6. Lưu hồ sơ

Giữ trong tủ.

[^1]: Như mục 5.5.
`;

describe('a process in each layout', () => {
  const document = testDocument({
    kind: 'process',
    code: 'QT.02',
    data: {
      conditions: ['Cư trú tại xã'],
      steps: [{ content: 'Nhận theo mục 5.3', responsible: [{ role: 'Một cửa' }] }, { content: 'Trả', responsible: [{ role: 'Văn thư' }] }],
    },
  });
  const { tree } = readMdx(text);

  test.each(processLayouts)('%s', async (layout) => {
    if (!tree) throw new Error('unread');
    const library = makeTestLibrary([document]);
    const context = { document, library: { ...library, registries: { ...library.registries, agency: { ...library.registries.agency, processLayout: layout } } }, labels: testLabels, href: (address: string) => address };
    await expect(`${html(renderBody({ tree, context }).children as ElementContent[])}\n`).toMatchFileSnapshot(`../fixtures/layouts/${layout}.html`);
  });
});

test.each([
  ['theo mục 5.3.', 'theo mục 2.3.'],
  ['Mục 5.3, 5.4 và 5.9', 'Mục 2.3, 2.5 và 5.9'],
  ['mục 6 và mục 5.4', 'mục 3 và mục 2.5'],
  ['mục 5.3 của Thông tư', 'mục 5.3 của Thông tư'],
  ['mục 5.3 của quy trình này', 'mục 2.3 của quy trình này'],
  ['mục 6 Điều 5', 'mục 6 Điều 5'],
  ['mục 5.3.1 và mục 5.30', 'mục 5.3.1 và mục 5.30'],
  ['danh mục 6/2026', 'danh mục 6/2026'],
])('references follow their section: %s', (typed, shown) => {
  expect(renumbered(typed, new Map([['5.3', '2.3'], ['5.4', '2.5'], ['6', '3']]))).toBe(shown);
});
