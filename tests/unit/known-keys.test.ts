import { expect, test } from 'vitest';
import { knownKeysAt } from '#core/schema/known-keys.ts';

test.each([
  ['a key of a registry', 'fields', '[1].nam', ['id', 'name', 'unit']],
  ['a key inside an optional map', 'process', 'approvedBy.dat', ['person', 'position', 'date', 'capacity']],
  ['a key inside a list with a default', 'process', 'retention[2].keptby', ['record', 'form', 'keptBy', 'years']],
  ['a key two lists down', 'process', 'steps[1].responsible[1].rol', ['role', 'unit', 'time']],
  ['a key below an unknown one', 'process', 'nothing.here', []],
  ['a key below a plain value', 'process', 'title.here', []],
  ['a key below one that every object has', 'process', 'constructor.here', []],
  ['a key below the prototype', 'process', '__proto__.here', []],
] as const)('knows what stands beside %s', (_, name, key, keys) => {
  expect(knownKeysAt(name, key)).toEqual(keys);
});

test('the keys of a document are the common ones and those of its kind', () => {
  expect(knownKeysAt('form', 'titel').at(-1)).toBe('belongsTo');
  expect(knownKeysAt('form', 'titel').slice(0, 3)).toEqual(['code', 'title', 'unit']);
});
