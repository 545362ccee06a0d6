import { describe, expect, test } from 'vitest';
import { normaliseLineEnds, splitFrontMatter } from '#core/parse/split-front-matter.ts';

describe('normaliseLineEnds', () => {
  test('removes one byte-order mark at the start and no other', () => {
    expect(normaliseLineEnds('\uFEFF\uFEFFa\uFEFFb')).toBe('\uFEFFa\uFEFFb');
  });

  test('turns CRLF and lone CR into LF', () => {
    expect(normaliseLineEnds('a\r\nb\rc\nd\r\r\ne')).toBe('a\nb\nc\nd\n\ne');
  });
});

describe('splitFrontMatter', () => {
  test('cuts at the two lines and keeps the line numbers of both parts', () => {
    expect(splitFrontMatter('---\ncode: A\n---\nBody\nEnd')).toEqual({ kind: 'split', yaml: 'code: A', yamlFirstLine: 2, body: '\n\n\nBody\nEnd', bodyFirstLine: 4 });
  });

  test('allows blanks after the dashes', () => {
    expect(splitFrontMatter('--- \ncode: A\n---\t\nBody')).toMatchObject({ kind: 'split', yaml: 'code: A', body: '\n\n\nBody' });
  });

  test('allows an empty front matter and an empty body', () => {
    expect(splitFrontMatter('---\n---')).toEqual({ kind: 'split', yaml: '', yamlFirstLine: 2, body: '\n\n', bodyFirstLine: 3 });
  });

  test('ends at the first closing line, so that later ones are rules of the body', () => {
    expect(splitFrontMatter('---\na: b\n---\n---\nc')).toMatchObject({ yaml: 'a: b', body: '\n\n\n---\nc' });
  });

  test.each([
    ['text', 'Body'],
    ['nothing', ''],
    ['a blank line first', '\n---\na: b\n---\n'],
    ['a blank before the dashes', ' ---\na: b\n---\n'],
    ['two dashes', '--\na: b\n--\n'],
    ['four dashes', '----\na: b\n----\n'],
    ['typographic dashes', '—\na: b\n—\n'],
    ['words after the dashes', '--- yaml\na: b\n---\n'],
    ['plus signs', '+++\na = 1\n+++\n'],
  ])('%s at the start is no front matter', (_, text) => {
    expect(splitFrontMatter(text)).toEqual({ kind: 'no-front-matter' });
  });

  test.each([
    ['no closing line', '---\na: b\n'],
    ['an indented closing line', '---\na: b\n ---\n'],
    ['dots', '---\na: b\n...\n'],
    ['a longer closing line', '---\na: b\n----\n'],
  ])('%s leaves the front matter open', (_, text) => {
    expect(splitFrontMatter(text)).toEqual({ kind: 'unclosed-front-matter' });
  });
});
