import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { pageAt, readPages, type HtmlPage } from '#tests/support/html-page.ts';

const site = inject('sites').sample;
const KIB = 1024;

const compressed = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;

const weightOf = async (ending: RegExp): Promise<number> => {
  const names = (await readdir(join(site.folder, '_astro'))).filter((name) => ending.test(name));
  const sizes = await Promise.all(names.map(async (name) => compressed(await readFile(join(site.folder, '_astro', name)))));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** A page with the style sheets that a screen waits for. */
const shownWeight = async ({ html, tags }: HtmlPage): Promise<number> => {
  const sheets = tags.filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet' && attributes['media'] !== 'print');
  const sizes = await Promise.all(sheets.map(async ({ attributes }) => compressed(await readFile(join(site.folder, attributes['href'] ?? '')))));
  return sizes.reduce((sum, size) => sum + size, compressed(html));
};

test('every process page with its style sheet stays small on a slow line', async () => {
  const pages = (await readPages(site.folder)).filter(({ path }) => /^van-ban\/qt-(?!ht|nb)/u.test(path));
  const weights = await Promise.all(pages.map(async (page) => ({ path: page.path, bytes: await shownWeight(page) })));
  expect(weights.filter(({ bytes }) => bytes > 16.5 * KIB)).toEqual([]);
});

test('a page loads no script unless it searches or narrows a register', async () => {
  const withScript = (await readPages(site.folder)).filter(({ tags }) => tags.some(({ name }) => name === 'script'));
  expect(withScript.map(({ path }) => path)).toEqual(['danh-muc/bieu-mau/index.html', 'danh-muc/tai-lieu/index.html', 'tim-kiem/index.html']);
});

test('the scripts stay small', async () => {
  expect(pageAt(await readPages(site.folder), '/tim-kiem/').tags.filter(({ name }) => name === 'script')).toHaveLength(1);
  expect(await weightOf(/\.js$/u)).toBeLessThanOrEqual(5 * KIB);
});
