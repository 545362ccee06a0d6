import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptJson, type KeptJson } from '#adapters/kept-json/kept-json.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let temporary: TemporaryFolder;

beforeEach(async () => {
  temporary = await makeTemporaryFolder();
});

afterEach(() => temporary.remove());

const memoryOf = (about: string): KeptJson<readonly string[]> => keptJson({ cacheFolder: temporary.path, shelf: 'lists', about });
const fileNames = (): readonly string[] => readdirSync(join(temporary.path, 'lists'));

test('gives back what was written, to each folder its own', () => {
  memoryOf('/a').write(['một']);
  memoryOf('/b').write(['hai']);
  expect([memoryOf('/a').read(), memoryOf('/b').read(), memoryOf('/c').read()]).toEqual([['một'], ['hai'], undefined]);
});

test.each<readonly [string, (text: string) => string]>([
  ['changed', (text) => text.replace('một', 'mốt')],
  ['cut off', (text) => text.slice(0, -2)],
  ['emptied', () => ''],
])('gives nothing when the file was %s', (_, spoil) => {
  memoryOf('/a').write(['một']);
  const file = join(temporary.path, 'lists', fileNames()[0] ?? '');
  writeFileSync(file, spoil(readFileSync(file, 'utf8')));
  expect(memoryOf('/a').read()).toBeUndefined();
});

test('keeps no more than eight folders, the last ones', () => {
  for (let index = 0; index < 12; index += 1) memoryOf(`/${index}`).write([String(index)]);
  expect({ files: fileNames().length, last: memoryOf('/11').read() }).toEqual({ files: 8, last: ['11'] });
});

test('a folder that cannot be written to is no trouble', () => {
  writeFileSync(join(temporary.path, 'lists'), 'a file');
  memoryOf('/a').write(['một']);
  expect(memoryOf('/a').read()).toBeUndefined();
});
