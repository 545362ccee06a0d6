import { expect, test } from 'vitest';
import { nearestWord } from '#core/rules/nearest-word.ts';

const words = ['title', 'related', 'retention', 'audience'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['retentions', 'retention'],
  ['relatd', 'related'],
  ['audienc', 'audience'],
  ['xyz', undefined],
  ['', undefined],
  ['completely-different', undefined],
  ['constructor', undefined],
])('%j is meant as %j', (word, expected) => {
  expect(nearestWord(word, words)).toBe(expected);
});

test('the first of equally near words wins', () => {
  expect(nearestWord('b', ['a', 'c'])).toBe('a');
});

test('no word is near when there are none', () => {
  expect(nearestWord('a', [])).toBeUndefined();
});

test('a word of a million letters costs nothing', () => {
  expect(nearestWord('a'.repeat(1_000_000), words)).toBeUndefined();
});
