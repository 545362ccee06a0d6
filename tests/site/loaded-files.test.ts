import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { responseHeaders } from '#core/serving/response-headers.ts';
import { everySite } from '#tests/support/every-site.ts';
import { isDataBlock, readPages } from '#tests/support/html-page.ts';

/** What a page may load by itself, with what they load in turn: nothing from elsewhere. */
describe.each(everySite)('files of site %s', (name) => {
  const site = inject('sites')[name];
  let files: readonly { readonly path: string; readonly text: string }[];

  beforeAll(async () => {
    const names = (await readdir(site.folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
    const loaded = names.filter((path) => /^_astro\/.*\.(?:css|js)$/u.test(path) || path === 'favicon.svg');
    files = await Promise.all(loaded.map(async (path) => ({ path, text: await readFile(join(site.folder, path), 'utf8') })));
  });

  const found = (ending: string, pattern: RegExp): readonly string[] =>
    files.filter(({ path }) => path.endsWith(ending)).flatMap(({ path, text }) => Array.from(text.matchAll(pattern), ([whole]) => `${path}: ${whole}`));

  test('were read', () => {
    expect(files.filter(({ path }) => path.endsWith('.css')).length).toBeGreaterThan(0);
    expect(files.filter(({ path }) => path.endsWith('.js')).length).toBeGreaterThan(0);
  });

  test('style sheets name files of the site alone', () => {
    expect(found('.css', /@import[^;]*;/gu)).toEqual([]);
    expect(found('.css', /url\(\s*["']?(?!\/(?:so-tay\/|phuong-mau\/)?_astro\/)[^)]*\)/gu)).toEqual([]);
  });

  test('scripts import files of the site alone', () => {
    expect(found('.js', /(?:\bfrom|\bimport)\s*\(?\s*["'`](?:[a-z]+:|\/\/)[^"'`]*/gu)).toEqual([]);
  });

  test('scripts ask no other host and run no text as code', () => {
    expect(found('.js', /\b(?:fetch|EventSource|WebSocket|Worker|sendBeacon)\(\s*["'`](?:[a-z]+:|\/\/)[^"'`]*/gu)).toEqual([]);
    expect(found('.js', /\beval\(|\bnew Function\(|\bdocument\.write\(|\binsertAdjacentHTML\(/gu)).toEqual([]);
  });

  test('the mark of the site holds no script', () => {
    expect(found('.svg', /<script|\son\w+=|href=/giu)).toEqual([]);
  });

  test('no page needs what a policy had better forbid', () => {
    expect(responseHeaders('/')['Content-Security-Policy']).not.toMatch(/unsafe-|https?:|\*(?!;)/u);
  });

  test('only the look that a reader chose is set up before a page is drawn', async () => {
    const early = (await readPages(site.folder)).flatMap(({ tags }) => tags.flatMap((tag) => (tag.name === 'script' && tag.attributes['type'] !== 'module' && !isDataBlock(tag) ? [tag.attributes['src'] ?? ''] : [])));
    expect(new Set(early.map((address) => address.replace(/-[\w-]{8}\.js$/u, '')))).toEqual(new Set([`${site.base}_astro/DisplayOptions.early`]));
  });
});
