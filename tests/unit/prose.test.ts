import { describe, expect, it, test } from 'vitest';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { readContent, type ContentReading } from '#core/parse/read-content.ts';
import type { SourceFile } from '#core/ports.ts';
import { placeInProse, proseOf } from '#core/rules/each-prose.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { fileURLToPath } from 'node:url';

const path = 'instructions/a.mdx';

const file = (body: string, frontMatter = 'code: HD.01'): SourceFile => ({ kind: 'text', path, text: `---\n${frontMatter}\n---\n\n${body}\n` });

const blocksOf = (content: ContentReading) => content.documents.flatMap((document) => proseOf(document));

const textsOf = (source: SourceFile): readonly string[] => blocksOf(readContent([source])).map(({ shape, key, text }) => `${[shape, key].filter(Boolean).join(' ')}: ${text}`);

/** Words of all blocks that the file does not show at the place given for them. */
const misplaced = (files: readonly SourceFile[]): readonly string[] => {
  const content = readContent(files);
  const lines = new Map(files.flatMap((source) => (source.kind === 'text' ? [[source.path, source.text.split('\n')] as const] : [])));
  return content.documents.flatMap((document) =>
    proseOf(document).flatMap((block) =>
      Array.from(block.text.matchAll(/\p{L}+/gu)).flatMap(({ 0: word, index }) => {
        const { line, column } = placeInProse(content, { path: document.path, block, at: index });
        return lines.get(document.path)?.[line - 1]?.slice(column - 1).startsWith(word) ? [] : [`${document.path}:${line}:${column} ${word}`];
      }),
    ),
  );
};

describe('prose of a document', () => {
  it('is paragraphs, headings, items, cells and the words of tags', () => {
    expect(textsOf(file('## Một\n\nHai *ba* `mã` <Ref code="A" /> <Term means="bốn">B</Term>\n\n- năm\n\n  sáu\n\n> bảy\n\n| tám | chín |\n| --- | --- |\n| mười | a<br/>b |\n\n<Note kind="info" title="c">\n\nd\n\n</Note>'))).toEqual([
      'heading: Một', 'paragraph: Hai ba \uFFFC \uFFFC B', 'attribute means: bốn', 'item: năm', 'item: sáu', 'paragraph: bảy', 'cell: tám', 'cell: chín', 'cell: mười', 'cell: a\nb', 'attribute title: c', 'paragraph: d',
    ]);
  });

  it('holds the free words of the front matter, without codes, ids and days', () => {
    expect(textsOf(file('x', 'code: HD.01\ntitle: Tên\nunit: van-phong\nchanges:\n  - date: 2026-01-01\n    summary: Soạn'))).toEqual(['value title: Tên', 'value summary: Soạn', 'paragraph: x']);
  });

  it('leaves out code blocks and what the reader adds to footnotes', () => {
    expect(textsOf(file('```\nmã\n```\n\nChú[^1]\n\n[^1]: lời'))).toEqual(['paragraph: Chú\uFFFC', 'item: lời \uFFFC']);
  });
});

describe('places in prose', () => {
  it.each([
    ['escapes and references', 'một \\<hai\\> &amp; ba \\_bốn'],
    ['lines and quotations', '> một\n> hai\n\n- ba\n  bốn\n    năm'],
    ['emphasis, tags and cells', '**một** *hai* <Term means="ba bốn">năm</Term>\n\n| sáu \\| bảy | tám |\n| --- | --- |\n| <b>chín</b> | mười |'],
  ])('%s', (_, body) => {
    expect(misplaced([file(body)])).toEqual([]);
  });

  it('follows marks typed apart', () => {
    const content = readContent([file('kiểm tra hồ sơ'.normalize('NFD'))]);
    const [block] = blocksOf(content).filter(({ shape }) => shape === 'paragraph');
    expect(block && placeInProse(content, { path, block, at: block.text.indexOf('hồ') })).toEqual({ file: path, line: 5, column: 'kiểm tra '.normalize('NFD').length + 1 });
  });

  it.each([
    ['plain', 'title: một hai'],
    ['single quotes', "title: 'một ''hai'' ba'"],
    ['double quotes', 'title: "một \\"hai\\" ba"'],
    ['folded', 'title: >-\n  một\n  hai ba'],
    ['literal', 'title: |\n  một\n  hai ba'],
    ['over two lines', 'title: một\n  hai ba'],
    ['in a list', 'applicants: [một hai, ba]\nresults:\n  - bốn năm'],
  ])('values: %s', (_, frontMatter) => {
    expect(misplaced([file('x', `code: HD.01\n${frontMatter}`)])).toEqual([]);
  });

  it('are right for every word of the sample', async () => {
    expect(misplaced(await contentFolder(fileURLToPath(new URL('../../content', import.meta.url))).readAll())).toEqual([]);
  });
});

test('the agency can choose one placement of tones', () => {
  const agency = ['name: A', 'shortName: A', 'parentName: A', 'place: A', 'address: A', 'standard: iso', 'reviewEveryMonths: 12', 'codes: {}', 'tonePlacement: new'].join('\n');
  const { diagnostics } = runRules(readContent([{ kind: 'text', path: 'agency.yml', text: agency }, file('Hòa giải, khóa sổ, hoà giải')]));
  expect(diagnostics.filter(({ ruleId }) => ruleId === 'tone-placement').map(({ params }) => [params['words'], params['suggestion'], params['basis']])).toEqual([
    ['Hòa', 'Hoà', 'agency'],
    ['khóa', 'khoá', 'agency'],
  ]);
});

test.each([
  ['blanks', `ngày${' '.repeat(50_000)}tháng`], ['dots', `Số ${'. '.repeat(25_000)}a1`], ['strokes', '/_'.repeat(25_000)], ['capitals', 'AB '.repeat(20_000)], ['brackets', 'a('.repeat(25_000)], ['leftovers', 'xx/xx '.repeat(10_000)], ['signs', `${'…"'.repeat(25_000)}a0b`], ['district', 'phòng a '.repeat(10_000)],
  ['digits', '0912 876 541 '.repeat(5000)], ['one word', 'quyÕ'.repeat(20_000)],
])('a hostile run of %s is checked in a moment', { timeout: 5000 }, (_, body) => {
  expect(runRules(readContent([file(body)])).diagnostics.length).toBeLessThan(200);
});
