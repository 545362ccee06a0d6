import { expect, test } from 'vitest';
import { citesEnded, provisionsIn } from '#core/citations/provisions-in.ts';

test('parts are read from words', () => {
  expect(provisionsIn('Khoản 2 Điều 5, từ Điều 9 đến Điều 11, Chương II và Phụ lục I')).toEqual([
    { kind: 'article', article: '5', clause: '2' },
    { kind: 'article', article: '9', clause: undefined },
    { kind: 'article', article: '10', clause: undefined },
    { kind: 'article', article: '11', clause: undefined },
    { kind: 'chapter', number: 'ii' },
    { kind: 'annex', number: 'i' },
  ]);
});

test.each([
  ['Điều 9', 'Điều 9', true],
  ['Khoản 1 Điều 9', 'Điều 9', true],
  ['Điều 9', 'khoản 2 Điều 9', false],
  ['khoản 2 Điều 9', 'Khoản 2 Điều 9', true],
  ['khoản 3 Điều 9', 'khoản 2 Điều 9', false],
  ['Điều 5 đến Điều 12', 'Điều 9', true],
  ['Điều 19', 'Điều 9', false],
  ['Phụ lục I', 'Phụ lục I và Phụ lục III', true],
  ['Phụ lục II', 'Phụ lục I', false],
  ['Toàn văn', 'Điều 9', false],
])('«%s» rests on what ended by «%s»: %s', (cited, ended, expected) => {
  expect(citesEnded(cited, ended)).toBe(expected);
});
