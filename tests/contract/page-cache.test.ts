import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageCache, pageCacheFolder, type PageCachePlace } from '#adapters/page-cache/page-cache.ts';
import type { KeptPage } from '#core/print/page-cache.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const page: KeptPage = {
  press: '1',
  reads: [['document QT.01', 'abc']],
  entry: { url: '/van-ban/qt-01/', code: 'QT.01', otherCodes: [], title: 'Đăng ký', names: [], kind: 'Quy trình', level: 2, state: 'in-force', unit: 'Văn phòng', field: undefined, sections: [{ anchor: '', heading: '', text: 'Nội dung' }] },
  page: { bytes: Buffer.from('<p>Đăng ký\nkhai sinh</p>\n'), places: [[3, 'commit']] },
};
const withoutUndefined: KeptPage = { ...(JSON.parse(JSON.stringify(page)) as KeptPage), page: page.page };

let temporary: TemporaryFolder;
let place: PageCachePlace;

beforeEach(async () => {
  temporary = await makeTemporaryFolder();
  place = { cacheFolder: temporary.path, content: '/content', base: '/' };
});

afterEach(() => temporary.remove());

test('gives back the page that was written', () => {
  pageCache(place).write('qt-01.page', page);
  expect(pageCache(place).read('qt-01.page')).toEqual(withoutUndefined);
});

test('has nothing for a page that was never written', () => {
  expect(pageCache(place).read('qt-01.page')).toBeUndefined();
});

test('keeps the pages of two agencies and two base paths apart', () => {
  pageCache(place).write('qt-01.page', page);
  expect([pageCache({ ...place, content: '/other' }).read('qt-01.page'), pageCache({ ...place, base: '/so-tay/' }).read('qt-01.page')]).toEqual([undefined, undefined]);
});

test('has nothing for a file in which a single byte is not what was written', () => {
  pageCache(place).write('qt-01.page', page);
  const file = join(pageCacheFolder(place), 'qt-01.page');
  const bytes = readFileSync(file);
  const spoilt = Array.from({ length: bytes.length }, (_, index) => {
    writeFileSync(file, bytes.map((byte, at) => (at === index ? byte ^ 1 : byte)));
    return pageCache(place).read('qt-01.page');
  });
  expect(spoilt.filter((found) => found !== undefined)).toEqual([]);
});

test('has nothing for a file that was cut off', () => {
  pageCache(place).write('qt-01.page', page);
  const file = join(pageCacheFolder(place), 'qt-01.page');
  const bytes = readFileSync(file);
  const cut = Array.from({ length: bytes.length }, (_, length) => {
    writeFileSync(file, bytes.subarray(0, length));
    return pageCache(place).read('qt-01.page');
  });
  expect(cut.filter((found) => found !== undefined)).toEqual([]);
});

test('takes away what is not to be kept', () => {
  const cache = pageCache(place);
  cache.write('qt-01.page', page);
  cache.write('qt-02.page', page);
  cache.keepOnly(['qt-02.page']);
  expect(readdirSync(pageCacheFolder(place))).toEqual(['qt-02.page']);
});

test('keeps the pages of the last four agencies', () => {
  for (const content of ['/a', '/b', '/c', '/d', '/e', '/f']) pageCache({ ...place, content }).keepOnly([]);
  expect(readdirSync(join(temporary.path, 'pages')).length).toBe(4);
});
