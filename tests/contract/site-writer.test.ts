import { linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderContents } from '#adapters/site-folder/folder-contents.ts';
import { siteWriter } from '#adapters/site-folder/site-writer.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let temporary: TemporaryFolder;
let site: string;

beforeEach(async () => {
  temporary = await makeTemporaryFolder();
  site = join(temporary.path, 'site');
  await temporary.write('site/index.html', 'Trang chủ của lần dựng trước, dài hơn trang mới');
  await temporary.write('site/van-ban/qt-01/index.html', 'Cũ');
  await temporary.write('site/van-ban/qt-02/index.html', 'Không còn');
});

afterEach(() => temporary.remove());

/** Everything that lies in the site, files with what they say. */
const siteNow = () => ({ folders: folderContents(site).folders.toSorted(), files: Object.fromEntries(folderContents(site).files.toSorted().map((path) => [path, readFileSync(join(site, path), 'utf8')])) });

const writeSite = (files: Readonly<Record<string, string>>): void => {
  const writer = siteWriter(site);
  for (const [path, said] of Object.entries(files)) writer.write(path, said);
  writer.seal();
};

test('leaves of an earlier site nothing but what was written anew', () => {
  const files = { 'index.html': 'Trang chủ', 'van-ban/qt-01/index.html': 'Mới, và dài hơn trước', 'bieu-mau/index.html': 'Thêm' };
  writeSite(files);
  expect(siteNow()).toEqual({ folders: ['bieu-mau', 'van-ban', 'van-ban/qt-01'], files: Object.fromEntries(Object.entries(files).toSorted()) });
});

test('makes a folder of what was a file, and a file of what was a folder', () => {
  writeSite({ 'index.html/index.html': 'Thư mục', 'van-ban': 'Tập tin' });
  expect(siteNow()).toEqual({ folders: ['index.html'], files: { 'index.html/index.html': 'Thư mục', 'van-ban': 'Tập tin' } });
});

test('never writes through a link, to a file or to a folder', async () => {
  await temporary.write('ngoai/index.html', 'Của người khác');
  symlinkSync(join(temporary.path, 'ngoai/index.html'), join(site, 'lien-ket.html'));
  symlinkSync(join(temporary.path, 'ngoai'), join(site, 'ngoai'));
  writeSite({ 'lien-ket.html': 'Trang', 'ngoai/index.html': 'Trang' });
  expect(readFileSync(join(temporary.path, 'ngoai/index.html'), 'utf8')).toBe('Của người khác');
  expect(siteNow()).toEqual({ folders: ['ngoai'], files: { 'lien-ket.html': 'Trang', 'ngoai/index.html': 'Trang' } });
});

test('leaves a copy of the earlier site that shares its files as it is', () => {
  mkdirSync(join(temporary.path, 'sao-luu'));
  linkSync(join(site, 'index.html'), join(temporary.path, 'sao-luu/index.html'));
  writeSite({ 'index.html': 'Trang chủ' });
  expect(readFileSync(join(temporary.path, 'sao-luu/index.html'), 'utf8')).toBe('Trang chủ của lần dựng trước, dài hơn trang mới');
  expect(siteNow()).toEqual({ folders: [], files: { 'index.html': 'Trang chủ' } });
});

test('knows the digest of every file, copied ones among them', async () => {
  await temporary.write('chuong-trinh/_astro/a.css', 'p{}');
  const writer = siteWriter(site);
  writer.copy(join(temporary.path, 'chuong-trinh'));
  writer.write('index.html', 'Trang chủ');
  writer.seal();
  expect([...writer.digests]).toEqual([
    ['_astro/a.css', '806db221261eade44c886da5317adb894822d146f0f69ed009e59cae83afcbd6'],
    ['index.html', '8be437ecfc37a8ef486b6d66a95e13c4f3d4be4bf0888d74aa7fa7e848e20784'],
  ]);
});
