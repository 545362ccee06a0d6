import { expect, test } from 'vitest';
import { editorSnippets, newDocumentSnippet } from '#core/schema/editor-snippets.ts';
import { authoredNames } from '#core/schema/editor-files.ts';
import { authoredKeysOf } from '#core/schema/json-schema.ts';
import { registries } from '#core/schema/registries.ts';
import { expectations } from '#core/schema/scalars.ts';
import { keyHelp } from '#strings/vi/key-help.ts';

const keys = authoredNames.flatMap(authoredKeysOf);

const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].toSorted();

test('every file has a text, and no text is left over', () => {
  expect(sorted(Object.keys(keyHelp.files))).toEqual(sorted(authoredNames));
});

test('every key of every schema has a text, and no text is left over', () => {
  expect(sorted(Object.keys(keyHelp.keys))).toEqual(sorted(keys.map(({ helpKey }) => helpKey)));
});

test('every word of a choice has a name, and no name is left over', () => {
  const named = Object.entries(keyHelp.choices).map(([helpKey, names]) => `${helpKey}: ${sorted(Object.keys(names)).join(' ')}`);
  const asked = keys.filter(({ words }) => words.length > 0).map(({ helpKey, words }) => `${helpKey}: ${sorted(words).join(' ')}`);
  expect(sorted(named)).toEqual(sorted(asked));
});

test('every list of maps has a name for its items, and no name is left over', () => {
  const lists = keys.filter(({ listsMaps }) => listsMaps).map(({ helpKey }) => helpKey);
  const registryLists = registries.filter(({ schema }) => schema.def.type === 'array').map(({ registry }) => registry);
  expect(sorted(Object.keys(keyHelp.items))).toEqual(sorted([...lists, ...registryLists]));
});

test('every ready-made block has a label that the editor shows whole, and stands at a key', () => {
  const blocks = Object.values(editorSnippets).flat();
  expect(sorted(Object.keys(keyHelp.snippets))).toEqual(sorted([newDocumentSnippet, ...blocks].map(({ id }) => id)));
  expect(Object.values(keyHelp.snippets).filter((label) => label.length > 60)).toEqual([]);
  expect(Object.keys(editorSnippets).filter((helpKey) => !keys.some((key) => key.helpKey === helpKey))).toEqual([]);
});

test('every kind of wrong value has a sentence; files and maps need none', () => {
  const said = new Set<string>(Object.keys(keyHelp.problems));
  expect(expectations.filter((expectation) => !said.has(expectation))).toEqual(['file-path', 'map', 'choice']);
});

test('every text begins with the name of the key and ends as a sentence', () => {
  const texts = [...Object.entries(keyHelp.files), ...Object.entries(keyHelp.keys)];
  expect(texts.filter(([, text]) => !/^\*\*[^*]+\.\*\* [^*]+\.$/u.test(text)).map(([helpKey]) => helpKey)).toEqual([]);
});
