import { expect, test } from 'vitest';
import type { SearchAnswer } from '#core/search/search-answer.ts';
import { makeSearchIndex } from '#core/search/search-index.ts';
import { indexOf, openIndex, readSearchDocuments } from '#tests/support/search-corpus.ts';

const search = openIndex(indexOf(readSearchDocuments('tests/fixtures/search/documents.tsv')));
const kindOf = async (typed: string): Promise<SearchAnswer['kind']> => (await search.search(typed, { isTyping: false, limit: 10 })).kind;

test.each(['', ' ', '\u00A0\u200B', '…', '"', "'", '???', '🙂', '👩‍👩‍👧', '\u0301', '\u0000', '***', '(', '[-', '\\'])('%j asks for nothing', async (typed) => {
  expect(await kindOf(typed)).toBe('empty');
});

test.each([
  'a', 'đ', '1', '0', 'đ'.repeat(5_000), 'dang ky '.repeat(700), 'khai'.repeat(1_300), '1.0'.repeat(1_700), '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'khai sinh" OR "1"="1', 'a+b*c?(d|e)[f]{2}^$',
  '(?<a>x)', '\\d+\\w*', 'регистрация', '出生登録', 'تسجيل', 'ทะเบียน', '😀 khai sinh 😀', 'İSTANBUL', 'ﬁle', '\uD800', 'constructor', '__proto__', 'toString hasOwnProperty', 'a'.repeat(240), '%E0%A4%A', 'null', 'undefined', 'NaN', '-1', '1e999',
])('%j is answered', async (typed) => {
  await expect(search.search(typed, { isTyping: false, limit: 10 })).resolves.toBeDefined();
  await expect(search.search(typed, { isTyping: true, limit: 10 })).resolves.toBeDefined();
});

test.each(['«khai sinh»', '😀 khai sinh', 'khai\u00ADsinh', 'khai\u00A0sinh', 'KHAI SINH', 'khai\tsinh\n', 'khai sinh'.normalize('NFD')])('%j finds what it names', async (typed) => {
  expect((await search.search(typed, { isTyping: false, limit: 1 })).hits[0]?.code).toBe('QT.HT.01');
});

test('an index of no documents answers that there is nothing', async () => {
  const empty = openIndex(makeSearchIndex({ entries: [], words: [], abbreviations: [] }));
  expect(await empty.search('khai sinh', { isTyping: false, limit: 10 })).toEqual({ kind: 'nothing', hits: [], total: 0, filters: { kind: [], field: [], unit: [], level: [] }, terms: ['khai', 'sinh'], outside: 0 });
});
