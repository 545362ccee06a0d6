import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkShape, showPath } from '#core/parse/check-shape.ts';
import { readYaml } from '#core/parse/read-yaml.ts';
import { calendarDate, choice, id, text, wholeNumber } from '#core/schema/scalars.ts';

const schema = z.strictObject({
  id: id(),
  title: text(),
  level: choice(['one', 'two']),
  on: calendarDate().optional(),
  rows: z.array(z.strictObject({ count: wholeNumber() })).min(1).optional(),
});

const check = (yaml: string) => checkShape({ schema, reading: readYaml({ text: yaml, firstLine: 2 }) });

test('data that fits comes back in its types', () => {
  expect(check('id: a-1\ntitle: 4.10\nlevel: one\non: 2026-01-05\nrows:\n  - count: 3')).toEqual({
    kind: 'valid',
    data: { id: 'a-1', title: '4.10', level: 'one', on: '2026-01-05', rows: [{ count: 3 }] },
  });
});

const problemOf = (yaml: string) => {
  const result = check(yaml);
  return result.kind === 'invalid' ? result.problems : [];
};

test.each([
  ['a missing key stands at its parent', 'id: a\nlevel: one', { kind: 'key-missing', point: { line: 1, column: 1 }, key: 'title', words: '', expects: 'text', choices: [] }],
  ['a missing choice says what may be chosen', 'id: a\ntitle: b', { kind: 'key-missing', point: { line: 1, column: 1 }, key: 'level', words: '', expects: 'choice', choices: ['one', 'two'] }],
  ['a blank value is told from a wrong one', 'id: a\ntitle:\nlevel: one', { kind: 'value-blank', point: { line: 3, column: 1 }, key: 'title', words: '', expects: 'text', choices: [] }],
  ['a wrong value says what it should be', 'id: A B\ntitle: b\nlevel: one', { kind: 'value-invalid', point: { line: 2, column: 5 }, key: 'id', words: 'A B', expects: 'id', choices: [] }],
  ['a wrong choice lists the right ones', 'id: a\ntitle: b\nlevel: three', { kind: 'value-invalid', point: { line: 4, column: 8 }, key: 'level', words: 'three', expects: 'choice', choices: ['one', 'two'] }],
  ['an impossible day is a problem of its own', 'id: a\ntitle: b\nlevel: one\non: 2026-06-31', { kind: 'date-invalid', point: { line: 5, column: 5 }, key: 'on', words: '2026-06-31', expects: 'date', choices: [] }],
  ['an unknown key stands at the key', 'id: a\ntitle: b\nlevel: one\ntitel: c', { kind: 'key-unknown', point: { line: 5, column: 1 }, key: 'titel', words: 'titel', expects: 'map', choices: [] }],
  ['a list where a text is wanted', 'id: a\ntitle: [b]\nlevel: one', { kind: 'value-invalid', point: { line: 3, column: 8 }, key: 'title', words: '[b]', expects: 'text', choices: [] }],
  ['a text where a list is wanted', 'id: a\ntitle: b\nlevel: one\nrows: c', { kind: 'value-invalid', point: { line: 5, column: 7 }, key: 'rows', words: 'c', expects: 'list', choices: [] }],
  ['an empty list where one item is wanted', 'id: a\ntitle: b\nlevel: one\nrows: []', { kind: 'value-invalid', point: { line: 5, column: 7 }, key: 'rows', words: '[]', expects: 'list', choices: [] }],
  ['a text where a map is wanted', 'id: a\ntitle: b\nlevel: one\nrows:\n  - c', { kind: 'value-invalid', point: { line: 6, column: 5 }, key: 'rows[1]', words: 'c', expects: 'map', choices: [] }],
  ['a value deep inside', 'id: a\ntitle: b\nlevel: one\nrows:\n  - count: 1\n  - count: -1', { kind: 'value-invalid', point: { line: 7, column: 12 }, key: 'rows[2].count', words: '-1', expects: 'whole-number', choices: [] }],
  ['a root that is no map', '- a', { kind: 'root-invalid', point: { line: 1, column: 1 }, key: '', words: '[a]', expects: 'map', choices: [] }],
])('%s', (_, yaml, problem) => {
  expect(problemOf(yaml)).toEqual([problem]);
});

test('every problem is found in one run', () => {
  expect(problemOf('titel: b\nlevel: x').map(({ kind, key }) => `${kind} ${key}`)).toEqual(['key-missing id', 'key-missing title', 'value-invalid level', 'key-unknown titel']);
});

test('keys that every object has are unknown keys', () => {
  expect(problemOf('id: a\ntitle: b\nlevel: one\nconstructor: c\n__proto__: d').map(({ kind, key }) => `${kind} ${key}`)).toEqual(['key-unknown constructor', 'key-unknown __proto__']);
});

test('long values are cut', () => {
  expect(problemOf(`id: ${'A'.repeat(200)}\ntitle: b\nlevel: one`)[0]?.words).toHaveLength(80);
});

test('a flood of problems is cut', () => {
  const rows = Array.from({ length: 500 }, (_, row) => `k${row}: x`).join('\n');
  expect(problemOf(`id: a\ntitle: b\nlevel: one\n${rows}`)).toHaveLength(200);
});

test('paths are shown as an author counts', () => {
  expect([showPath([]), showPath(['a']), showPath(['a', 0, 'b']), showPath([1, 'b'])]).toEqual(['', 'a', 'a[1].b', '[2].b']);
});
