import { describe, expect, test } from 'vitest';
import { readDocument } from '#core/parse/read-document.ts';

const frontMatter = `code: CS.01
title: Chính sách
unit: van-phong
issue: 1
revision: 0
status: draft
changes:
  - issue: 1
    revision: 0
    date: 2026-01-05
    request: Ban hành
    place: Toàn văn
    summary: Mới`;

const read = (text: string) => readDocument({ path: 'policy/cs-01.mdx', kind: 'policy', text });
const whole = (yaml: string, body: string): string => `---\n${yaml}\n---\n${body}`;

test('a whole document gives its front matter, facts and tree', () => {
  const reading = read(whole(frontMatter, '\n## Mục\n\n<Ref code="QT.01" />\n'));
  expect(reading.document).toEqual({
    kind: 'policy',
    code: 'CS.01',
    slug: 'cs-01',
    path: 'policy/cs-01.mdx',
    frontMatter: {
      kind: 'policy',
      code: 'CS.01',
      title: 'Chính sách',
      unit: 'van-phong',
      issue: 1,
      revision: 0,
      status: 'draft',
      changes: [{ issue: 1, revision: 0, date: '2026-01-05', request: 'Ban hành', place: 'Toàn văn', summary: 'Mới' }],
      audience: 'internal',
      distribution: [],
      clauses: [],
      legalBasis: [],
      related: [],
      forms: [],
      retention: [],
    },
    facts: { headings: [{ depth: 2, text: 'Mục', anchor: 'muc' }], citedCodes: ['QT.01'], citedLaws: [], figures: [] },
  });
  expect(reading).toMatchObject({ layout: 'split', shapeProblems: [], yaml: { problems: [] }, body: { problems: [] }, known: { kind: 'policy', code: 'CS.01' } });
});

describe('line ends and a byte-order mark do not matter', () => {
  const text = whole(frontMatter, '\n## Mục\n\nđ {x}\n');

  test.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['a byte-order mark', `\uFEFF${text}`],
  ])('%s', (_, variant) => {
    expect(JSON.stringify({ ...read(variant), source: '' })).toBe(JSON.stringify({ ...read(text), source: '' }));
    expect(read(variant).body.problems).toEqual([{ kind: 'expression', point: { line: 19, column: 3 }, words: '{x}' }]);
  });
});

test.each([
  ['no front matter', '## Mục', 'no-front-matter'],
  ['an open front matter', '---\ncode: A', 'unclosed-front-matter'],
])('%s leaves nothing to read', (_, text, layout) => {
  expect(read(text)).toMatchObject({ layout, document: undefined, known: { kind: 'policy' }, shapeProblems: [], yaml: { problems: [] }, body: { tree: undefined, problems: [] } });
});

test('broken YAML does not hide what is wrong in the text', () => {
  const reading = read(whole('code: [', 'a {b}'));
  expect(reading.yaml.problems).not.toEqual([]);
  expect(reading.body.problems).toEqual([{ kind: 'expression', point: { line: 4, column: 3 }, words: '{b}' }]);
  expect(reading.document).toBeUndefined();
});

test('a wrong value leaves the right ones known, and no document', () => {
  const reading = read(whole(frontMatter.replace('issue: 1', 'issue: 0').replace('unit: van-phong', 'unit: Văn Phòng'), '\nx'));
  expect(reading.shapeProblems.map(({ kind, key, point }) => `${kind} ${key} ${point.line}:${point.column}`)).toEqual(['value-invalid unit 4:7', 'value-invalid issue 5:8']);
  expect(reading.known).toMatchObject({ kind: 'policy', code: 'CS.01', title: 'Chính sách', revision: 0 });
  expect(Object.keys(reading.known)).not.toContain('issue');
  expect(reading.document).toBeUndefined();
});

test('an unknown key is a finding, and what is known stays', () => {
  const reading = read(whole(`${frontMatter}\nkind: form\n__proto__: x`, '\nx'));
  expect(reading.shapeProblems.map(({ key }) => key)).toEqual(['kind', '__proto__']);
  expect(reading.known).toMatchObject({ kind: 'policy', code: 'CS.01' });
});

test('a front matter that is no map leaves nothing known', () => {
  expect(read(whole('- a', '\nx'))).toMatchObject({ known: { kind: 'policy' }, shapeProblems: [{ kind: 'root-invalid' }], document: undefined });
});

test('a text beyond reading makes no document', () => {
  const reading = read(whole(frontMatter, `\n${'x'.repeat(20_001)}`));
  expect(reading).toMatchObject({ document: undefined, known: { code: 'CS.01' }, body: { tree: undefined } });
});

test('numbers that look alike stay what was typed', () => {
  expect(read(whole(frontMatter.replace('CS.01', '1.10').replace('title: Chính sách', 'title: 007'), '\nx')).document).toMatchObject({ code: '1.10', slug: '1-10', frontMatter: { title: '007' } });
});
