import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Keeps pages as a build does. */
const keep = (...names: readonly string[]): void => {
  const cache = pageCache(place);
  for (const name of names) cache.write(name, page);
  cache.keepOnly(names);
};
const fileOf = (name: string): string => join(pageCacheFolder(place), name);

test('gives back the page that was written', () => {
  keep('qt-01.page');
  expect(pageCache(place).read('qt-01.page')).toEqual(withoutUndefined);
});

test('gives back a page of the build that goes on', () => {
  const cache = pageCache(place);
  cache.write('qt-01.page', page);
  expect(cache.read('qt-01.page')).toEqual(withoutUndefined);
});

test('has nothing for a page that was never written', () => {
  expect(pageCache(place).read('qt-01.page')).toBeUndefined();
});

test('keeps the pages of two agencies and two base paths apart', () => {
  keep('qt-01.page');
  expect([pageCache({ ...place, content: '/other' }).read('qt-01.page'), pageCache({ ...place, base: '/so-tay/' }).read('qt-01.page')]).toEqual([undefined, undefined]);
});

test('has nothing for a page in which a single byte is not what was written', () => {
  keep('qt-01.page');
  const bytes = readFileSync(fileOf('records'));
  const spoilt = Array.from({ length: bytes.length }, (_, index) => {
    writeFileSync(fileOf('records'), bytes.map((byte, at) => (at === index ? byte ^ 1 : byte)));
    return pageCache(place).read('qt-01.page');
  });
  expect(spoilt.filter((found) => found !== undefined)).toEqual([]);
});

test('has nothing, or the page itself, when a byte of the list of places is wrong', () => {
  keep('qt-01.page', 'qt-02.page');
  const bytes = readFileSync(fileOf('places.json'));
  const spoilt = Array.from({ length: bytes.length }, (_, index) => {
    writeFileSync(fileOf('places.json'), bytes.map((byte, at) => (at === index ? byte ^ 1 : byte)));
    return pageCache(place).read('qt-01.page');
  });
  expect(new Set(spoilt.filter((found) => found !== undefined).map((found) => JSON.stringify(found)))).toEqual(new Set([JSON.stringify(withoutUndefined)]));
});

test('has nothing for a page that was cut off', () => {
  keep('qt-01.page');
  const bytes = readFileSync(fileOf('records'));
  const cut = Array.from({ length: bytes.length }, (_, length) => {
    writeFileSync(fileOf('records'), bytes.subarray(0, length));
    return pageCache(place).read('qt-01.page');
  });
  expect(cut.filter((found) => found !== undefined)).toEqual([]);
});

test('has nothing for a page whose place another one has taken', () => {
  keep('qt-01.page');
  const places = readFileSync(fileOf('places.json'));
  rmSync(fileOf('records'));
  keep('qt-02.page');
  writeFileSync(fileOf('places.json'), places);
  expect(pageCache(place).read('qt-01.page')).toBeUndefined();
});

test('takes away what is not to be kept', () => {
  keep('qt-01.page', 'qt-02.page', 'qt-03.page');
  const before = readFileSync(fileOf('records')).length;
  pageCache(place).keepOnly(['qt-02.page']);
  const cache = pageCache(place);
  expect(['qt-01.page', 'qt-02.page', 'qt-03.page'].map((name) => cache.read(name) !== undefined)).toEqual([false, true, false]);
  expect(readFileSync(fileOf('records')).length).toBe(before / 3);
  expect(readdirSync(pageCacheFolder(place)).toSorted()).toEqual(['places.json', 'records']);
});

test('keeps the pages of the last four agencies', () => {
  for (const content of ['/a', '/b', '/c', '/d', '/e', '/f']) pageCache({ ...place, content }).keepOnly([]);
  expect(readdirSync(join(temporary.path, 'pages')).length).toBe(4);
});
