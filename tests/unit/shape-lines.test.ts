import { expect, test } from 'vitest';
import { schemaAt } from '#core/schema/known-keys.ts';
import { shapeLines } from '#core/schema/shape-lines.ts';

const linesBelow = (...[name, key]: Parameters<typeof schemaAt>): readonly string[] => {
  const schema = schemaAt(name, key);
  return (schema ? shapeLines(schema) : []).map(({ start, expects }) => `${start} ${expects}`.trimEnd());
};

test('a list of groups shows the lines of one', () => {
  expect(linesBelow('instruction', 'changes')).toEqual(['  - issue: positive-number', '    revision: whole-number', '    date: date', '    request: text', '    place: text', '    summary: text']);
});

test('a list inside a group is indented below it', () => {
  expect(linesBelow('process', 'steps')).toEqual(['  - content: text', '    responsible:', '      - role: text']);
});

test('one group has no dash', () => {
  expect(linesBelow('process', 'online')).toEqual(['  level: full']);
});

test('a list of plain values has no lines', () => {
  expect(linesBelow('process', 'results')).toEqual([]);
});
