import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMdx } from '#core/parse/read-mdx.ts';
import { normaliseLineEnds, splitFrontMatter } from '#core/parse/split-front-matter.ts';
import { comparableTree, nodePlaces } from '#tests/support/comparable-tree.ts';
import { readWithRemark } from '#tests/support/second-reader.ts';
import { repository, sourceFiles } from '#tests/support/source-files.ts';

const bodyOf = (text: string): string => {
  const split = splitFrontMatter(normaliseLineEnds(text));
  return split.kind === 'split' ? split.body : text;
};

const bodies = [
  ...sourceFiles('content', /\.mdx$/u).map(({ path, text }) => ({ name: path, body: bodyOf(text) })),
  ...sourceFiles('tests/fixtures/conformance', /\.mdx$/u).map(({ path, text }) => ({ name: basename(path), body: text })),
];

const read = (body: string) => {
  const { tree, problems } = readMdx(body);
  if (!tree) throw new Error(`unread: ${JSON.stringify(problems)}`);
  return tree;
};

describe('both readers see the same tree', () => {
  test.each(bodies)('$name', ({ body }) => {
    expect(comparableTree(read(body))).toEqual(comparableTree(readWithRemark(body)));
  });
});

test.each(bodies)('$name reads without a problem', ({ body }) => {
  expect(readMdx(body).problems).toEqual([]);
});

describe('both readers see each node at the same place', () => {
  test.each(bodies)('$name', ({ body }) => {
    expect(nodePlaces(read(body))).toEqual(nodePlaces(readWithRemark(body)));
  });
});

describe('a difference would be seen', () => {
  const body = readFileSync(join(repository, 'tests/fixtures/conformance/tables.mdx'), 'utf8');

  test.each([
    ['a word', body.replace('Tiếp nhận', 'Tiếp  nhận')],
    ['an attribute', body.replace('code="BM.01"', 'code="BM.02"')],
    ['an address', body.replace('https://a.vn/', 'https://b.vn/')],
    ['an alignment', body.replace(':---:', ':----')],
    ['emphasis', body.replace('~~bỏ~~', '**bỏ**')],
    ['a row', body.replace('| 3 | thiếu ô |\n', '')],
    ['a footnote', body.replace('a[^1]', 'a')],
  ])('in %s', (_, changed) => {
    expect(comparableTree(read(changed))).not.toEqual(comparableTree(readWithRemark(body)));
  });

  test('in the places alone', () => {
    const moved = `\n${body}`;
    expect(comparableTree(read(moved))).toEqual(comparableTree(readWithRemark(body)));
    expect(nodePlaces(read(moved))).not.toEqual(nodePlaces(readWithRemark(body)));
  });
});
