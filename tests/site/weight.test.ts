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

/** These are read from end to end at a desk: the manual, and the two longest procedures, one of which forty others cite. */
const long = 'stcl-01|qt-ht-01|qt-nb-01';

test.each([
  ['process', /^van-ban\/qt-(?!ht|nb)[^/]+\/index\.html$/u, 16.75],
  ['procedure', /^van-ban\/qt-(?:ht|nb)-(?!01\/)[^/]+\/index\.html$/u, 15],
  ['long procedure', /^van-ban\/qt-(?:ht|nb)-01\/index\.html$/u, 19.25],
  ['manual', /^van-ban\/stcl-01\/index\.html$/u, 32.5],
  ['form', /^van-ban\/bm-[^/]+\/index\.html$/u, 12],
  ['other document', /^van-ban\/(?!qt-|bm-|stcl)[^/]+\/index\.html$/u, 14.25],
  // One that is no longer in force says so above its text.
  ['older version of a document', new RegExp(String.raw`^van-ban/(?!${long})[^/]+/\d[^/]*/index`, 'u'), 16.5],
  ['notice of changes', /\/thong-bao\/index\.html$/u, 12.5],
  // A comparison holds two texts, the longest those of the manual; it is read at a desk by those whom a change concerns, not at the counter.
  ['comparison', /^so-sanh\//u, 37],
  ['register', /^danh-muc\/(?!theo-ngay|thay-doi)/u, 16],
  // One row for every version that there ever was, one for every act, with who asked for it: what the inspection of a year looks through.
  ['register of all days', /^danh-muc\/(?:theo-ngay|thay-doi)\//u, 24],
  ['list', /^(?:don-vi|linh-vuc|loai|phap-luat|cong-bo|tim-kiem)\/(?:[^/]+\/)?index\.html$|^van-ban\/index/u, 13.75],
  ['rule', /^tro-giup\/quy-tac\//u, 8.5],
  ['home page', /^index\.html$/u, 10.5],
])('every %s with its style sheet stays small on a slow line', async (_, paths, limit) => {
  const pages = (await readPages(site.folder)).filter(({ path }) => paths.test(path));
  const weights = await Promise.all(pages.map(async (page) => ({ path: page.path, bytes: await shownWeight(page) })));
  expect(weights.length).toBeGreaterThan(0);
  expect(weights.filter(({ bytes }) => bytes > limit * KIB)).toEqual([]);
});

/** Processes of many cases or conditions: their bare words alone weigh 6 KiB and more. */
const manyWords = ['qt-tp-01', 'qt-tp-02', 'qt-tp-04', 'qt-tp-05', 'qt-xd-01', 'qt-xd-02', 'qt-dd-02', 'qt-dkkd-01', 'qt-dkkd-03', 'qt-ct-01', 'qt-ct-03', 'qt-kn-01'];

test('a document weighs at most 15 KiB with its style sheet, but for a few that have more to say', async () => {
  const pages = (await readPages(site.folder)).filter(({ path }) => /^van-ban\/[^/]+\/index\.html$/u.test(path));
  const weights = await Promise.all(pages.map(async (page) => ({ slug: page.path.split('/')[1] ?? '', bytes: await shownWeight(page) })));
  expect(weights.filter(({ slug, bytes }) => bytes > 15 * KIB && !manyWords.includes(slug) && !long.split('|').includes(slug))).toEqual([]);
});

test('the drawings of a page lie beside it and weigh less than the page', async () => {
  const pages = (await readPages(site.folder)).filter(({ html }) => html.includes('<use href="luu-do.svg#'));
  const weights = await Promise.all(pages.map(async ({ path }) => ({ path, bytes: compressed(await readFile(join(site.folder, dirname(path), 'luu-do.svg'))) })));
  expect(weights.length).toBeGreaterThan(0);
  expect(weights.filter(({ bytes }) => bytes > 5 * KIB)).toEqual([]);
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
  expect(weights.filter(({ bytes }) => bytes > 7 * KIB)).toEqual([]);
});
