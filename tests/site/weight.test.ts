import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { readPages, type HtmlPage } from '#tests/support/html-page.ts';

const site = inject('sites').sample;
const KIB = 1024;

const compressed = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;

const scriptsOf = ({ tags }: HtmlPage): readonly string[] => tags.flatMap(({ name, attributes }) => (name === 'script' ? [attributes['src'] ?? ''] : []));

/** A script with the parts that it imports, each once. */
const withParts = async (addresses: readonly string[], known: ReadonlySet<string> = new Set()): Promise<ReadonlySet<string>> => {
  let all = known;
  for (const address of addresses) {
    if (all.has(address)) continue;
    const said = await readFile(join(site.folder, address), 'utf8');
    const parts = Array.from(said.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/gu), ([, name = '']) => join(dirname(address), name));
    all = await withParts(parts, new Set([...all, address]));
  }
  return all;
};

/** A page with the style sheets that a screen waits for. */
const shownWeight = async ({ html, tags }: HtmlPage): Promise<number> => {
  const sheets = tags.filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet' && attributes['media'] !== 'print');
  const sizes = await Promise.all(sheets.map(async ({ attributes }) => compressed(await readFile(join(site.folder, attributes['href'] ?? '')))));
  return sizes.reduce((sum, size) => sum + size, compressed(html));
};

// A comparison holds two texts, the longest those of the manual (33 KiB alone); it is read at a desk by those whom a change concerns, not at the counter.
// These are read from end to end at a desk: the manual, and the two longest procedures, one of which forty others cite.
const long = 'stcl-01|qt-ht-01|qt-nb-01';

test.each([
  // A process carries its table of steps, their chart in two drawings, the date of its result and the history of its versions.
  ['process', /^van-ban\/qt-(?!ht|nb)[^/]+\/index\.html$/u, 20.5],
  ['procedure', /^van-ban\/qt-(?:ht|nb)-(?!01\/)[^/]+\/index\.html$/u, 19],
  ['long procedure', /^van-ban\/qt-(?:ht|nb)-01\/index\.html$/u, 24.25],
  ['form', /^van-ban\/bm-[^/]+\/index\.html$/u, 12],
  ['other document', /^van-ban\/(?!qt-|bm-|stcl)[^/]+\/index\.html$/u, 16],
  ['older version of a document', new RegExp(String.raw`^van-ban/(?!${long})[^/]+/\d`, 'u'), 20],
  ['comparison', /^so-sanh\//u, 40],
  ['notice of changes', /\/thong-bao\/index\.html$/u, 14],
])('every %s with its style sheet stays small on a slow line', async (_, paths, limit) => {
  const pages = (await readPages(site.folder)).filter(({ path }) => paths.test(path));
  const weights = await Promise.all(pages.map(async (page) => ({ path: page.path, bytes: await shownWeight(page) })));
  expect(weights.length).toBeGreaterThan(0);
  expect(weights.filter(({ bytes }) => bytes > limit * KIB)).toEqual([]);
});

test('three of four documents weigh less than 15 KiB with their style sheet', async () => {
  const pages = (await readPages(site.folder)).filter(({ path }) => /^van-ban\/[^/]+\/index\.html$/u.test(path));
  const weights = await Promise.all(pages.map(shownWeight));
  expect(weights.filter((bytes) => bytes > 15 * KIB).length * 4).toBeLessThan(weights.length);
});

test('a page loads no script but the switch of days, the look that its reader chose and the box of the search unless it shows results, narrows a register or counts off a time limit', async () => {
  const isCounter = (path: string): boolean => /^van-ban\/qt-[^/]+\/index\.html$/u.test(path);
  const withScript = (await readPages(site.folder)).filter((page) => scriptsOf(page).some((address) => !/\/(?:DaySwitch|DisplayOptions|SearchBox)\./u.test(address) && !(isCounter(page.path) && address.includes('/DueCalculator.'))));
  expect(withScript.map(({ path }) => path)).toEqual(['danh-muc/bieu-mau/index.html', 'danh-muc/tai-lieu/index.html', 'danh-muc/thay-doi/index.html', 'danh-muc/theo-ngay/index.html', 'danh-muc/tthc/index.html', 'phap-luat/theo-doi/index.html', 'tim-kiem/index.html']);
});

test('the scripts of a page stay small', async () => {
  const pages = await readPages(site.folder);
  const weights = await Promise.all(
    pages.map(async (page) => {
      const sizes = await Promise.all(Array.from(await withParts(scriptsOf(page)), async (address) => compressed(await readFile(join(site.folder, address)))));
      return { path: page.path, bytes: sizes.reduce((sum, size) => sum + size, 0) };
    }),
  );
  expect(weights.filter(({ bytes }) => bytes > 6 * KIB)).toEqual([]);
});
