import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTexts } from '#adapters/filesystem/write-texts.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let temporary: TemporaryFolder;
beforeEach(async () => {
  temporary = await makeTemporaryFolder();
});
afterEach(() => temporary.remove());

test('makes the folder and tells what it wrote, in order', async () => {
  const folder = join(temporary.path, 'a/b');
  const files = [{ path: 'two.json', text: '2\n' }, { path: 'one.json', text: '1\n' }];
  expect(await writeTexts({ folder, files })).toEqual([join(folder, 'two.json'), join(folder, 'one.json')]);
  expect(await readFile(join(folder, 'one.json'), 'utf8')).toBe('1\n');
});

test('writes over another text and leaves the same text alone', async () => {
  const long = new Date(0);
  for (const name of ['same', 'other']) {
    await writeFile(join(temporary.path, name), 'kept');
    await utimes(join(temporary.path, name), long, long);
  }
  await writeTexts({ folder: temporary.path, files: [{ path: 'same', text: 'kept' }, { path: 'other', text: 'new' }] });
  expect((await stat(join(temporary.path, 'same'))).mtimeMs).toBe(0);
  expect(await readFile(join(temporary.path, 'other'), 'utf8')).toBe('new');
});

test('a place that cannot be written is named', async () => {
  await mkdir(join(temporary.path, 'taken'));
  const writing = writeTexts({ folder: temporary.path, files: [{ path: 'taken', text: '' }] });
  await expect(writing).rejects.toMatchObject({ name: 'CannotRunError', reason: 'no-permission', params: { folder: temporary.path, path: temporary.path } });
});
