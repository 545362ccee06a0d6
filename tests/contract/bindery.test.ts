import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { world } from '#cli/wiring.ts';
import type { BindingJob } from '#core/print/bindery.ts';
import type { KeptPage } from '#core/print/page-cache.ts';
import { printMarks } from '#core/print/print-source.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let temporary: TemporaryFolder;
let folder: string;

beforeEach(async () => {
  temporary = await makeTemporaryFolder();
  folder = join(temporary.path, 'site');
});

afterEach(() => temporary.remove());

const pages = () => ({ cacheFolder: join(temporary.path, 'cache'), content: '/content', base: '/' });
const open = () => world.openBindery({ folder, pages: pages(), marks: { commit: 'abc', asOf: '22/11/2026', builtOn: '2026-11-22' } });
const kept = (name: string): KeptPage | undefined => {
  const cache = world.pageCache(pages());
  const page = cache.read(name);
  cache.close();
  return page;
};
const fileOf = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const claim = '<meta name="sotay-ma-hieu" content="QT.01"><meta name="sotay-lan-ban-hanh" content="1/0"><meta name="sotay-van-ban" content="0">';
const printed = `<html><head>${claim}</head><body> <p>Bản ghi ${printMarks.commit}</p> <article class="document-body"><p>Nhận hồ sơ</p></article></body></html>`;
const bound = `<html><head>${claim}</head><body><p>Bản ghi abc</p><article class="document-body"><p>Nhận hồ sơ</p></article></body></html>`;
const freshPage: BindingJob = { kind: 'fresh', path: 'van-ban/qt-01/index.html', bytes: bytesOf(printed), keep: { name: 'qt-01.page', facts: { press: '1', reads: [], entry: undefined, chart: '<svg/>' } } };

test('makes files of what it is given, in the order given, and tells their digests and the words of documents', async () => {
  await temporary.write('assets/_astro/a.css', 'p{}');
  const bindery = open();
  await bindery.take({ kind: 'folder', from: join(temporary.path, 'assets') });
  await bindery.take({ kind: 'file', path: 'a.json', bytes: bytesOf('{}') });
  await bindery.take({ ...freshPage, bytes: bytesOf(printed) });
  await bindery.take({ kind: 'fresh', path: 'index.html', bytes: bytesOf(`<p>${printMarks.asOf}</p> <p>Trang chủ</p>`) });
  const { digests, articles } = await bindery.finish(['qt-01.page']);
  const files = { '_astro/a.css': 'p{}', 'a.json': '{}', 'van-ban/qt-01/index.html': bound, 'van-ban/qt-01/luu-do.svg': '<svg/>', 'index.html': '<p>22/11/2026</p><p>Trang chủ</p>' };
  expect([...digests]).toEqual(Object.entries(files).map(([path, text]) => [path, digest(text)]));
  expect(Object.fromEntries(await Promise.all(Object.keys(files).map(async (path) => [path, await fileOf(path)])))).toEqual(files);
  expect(articles).toEqual([{ digest: digest('Nhận hồ sơ'), version: 'van-ban/qt-01/1.0/' }]);
});

test('keeps a fresh page for a later build, which writes the same bytes', async () => {
  const bindery = open();
  await bindery.take({ ...freshPage, bytes: bytesOf(printed) });
  const first = await bindery.finish(['qt-01.page']);
  const page = kept('qt-01.page');
  if (!page) throw new Error('not kept');
  const later = open();
  await later.take({ kind: 'again', path: 'van-ban/qt-01/index.html', page });
  expect(await later.finish(['qt-01.page'])).toEqual(first);
  expect(await fileOf('van-ban/qt-01/index.html')).toBe(bound);
});

test('lets pages of other names go', async () => {
  const bindery = open();
  await bindery.take({ ...freshPage, bytes: bytesOf(printed) });
  await bindery.finish([]);
  expect(kept('qt-01.page')).toBeUndefined();
});

test('takes many more pages than may wait at a time', async () => {
  const bindery = open();
  for (let number = 0; number < 1000; number += 1) await bindery.take({ kind: 'file', path: `${number}.txt`, bytes: bytesOf(String(number)) });
  expect((await bindery.finish([])).digests.size).toBe(1000);
});

test('tells at the end why a job failed, by the code of the system, and keeps the pages before it', async () => {
  const bindery = open();
  await bindery.take({ ...freshPage, bytes: bytesOf(printed) });
  await bindery.take({ kind: 'folder', from: join(temporary.path, 'none') });
  await bindery.take({ kind: 'file', path: 'after.txt', bytes: bytesOf('') }).catch(() => {});
  await expect(bindery.finish(['qt-01.page'])).rejects.toMatchObject({ code: 'ENOENT' });
  expect(kept('qt-01.page')?.chart).toBe('<svg/>');
  await expect(fileOf('after.txt')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('takes no more jobs after one failed', async () => {
  const bindery = open();
  await bindery.take({ kind: 'folder', from: join(temporary.path, 'none') });
  const takeForever = async (): Promise<void> => {
    for (;;) await bindery.take({ kind: 'file', path: 'a.txt', bytes: bytesOf('') });
  };
  await expect(takeForever()).rejects.toThrow('bindery');
  await expect(bindery.finish([])).rejects.toMatchObject({ code: 'ENOENT' });
});
