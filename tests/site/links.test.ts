import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { intranetSites } from '#tests/support/every-site.ts';
import { readPages, tagsIn, type HtmlPage } from '#tests/support/html-page.ts';

interface LinkOf {
  /** Path of the page. */
  readonly from: string;
  readonly target: string;
  readonly address: URL;
}

const ORIGIN = 'https://site.example';
const LINK_ATTRIBUTES = ['href', 'src', 'action', 'popovertarget'] as const;

describe.each(intranetSites)('links of site %s', (name) => {
  const site = inject('sites')[name];
  let pages: readonly HtmlPage[];
  let files: ReadonlySet<string>;
  let links: readonly LinkOf[];

  beforeAll(async () => {
    pages = await readPages(site.folder);
    files = new Set((await readdir(site.folder, { recursive: true, withFileTypes: true })).flatMap((entry) =>
      entry.isFile() ? [`${entry.parentPath}/${entry.name}`.slice(site.folder.length)] : []));
    links = pages.flatMap((page) => page.tags.flatMap(({ attributes }) => LINK_ATTRIBUTES.flatMap((key) => {
      const target = attributes[key];
      if (target === undefined) return [];
      const pageAddress = `${ORIGIN}${site.base.slice(0, -1)}${page.address}`;
      return [{ from: page.path, target, address: new URL(key === 'popovertarget' ? `#${target}` : target, pageAddress) }];
    })));
  });

  const inside = (): readonly LinkOf[] => links.filter(({ address }) => address.origin === ORIGIN);
  const show = ({ from, target }: LinkOf): string => `${from} → ${target}`;
  /** File that an address of the site stands for; undefined outside the base path. */
  const fileOf = ({ pathname }: URL): string | undefined => {
    if (!pathname.startsWith(site.base)) return undefined;
    const below = decodeURIComponent(pathname.slice(site.base.length - 1));
    return below.endsWith('/') ? `${below}index.html` : below;
  };

  test('were found', () => {
    expect(inside().length).toBeGreaterThan(pages.length * 10);
  });

  test('inside the site lead to a file', () => {
    expect(inside().filter(({ address }) => !files.has(fileOf(address) ?? '')).map(show)).toEqual([]);
  });

  test('to a place on a page or in its drawing lead to that place', async () => {
    const drawings = [...files].filter((path) => path.endsWith('/luu-do.svg')).map(async (path) => [path, new Set(tagsIn(await readFile(join(site.folder, path), 'utf8')).flatMap(({ attributes }) => attributes['id'] ?? []))] as const);
    const idsByFile = new Map([...(await Promise.all(drawings)), ...pages.map(({ path, tags }) => [`/${path}`, new Set(tags.flatMap(({ attributes }) => attributes['id'] ?? []))] as const)]);
    const isBroken = ({ address }: LinkOf): boolean => address.hash !== '' && !(idsByFile.get(fileOf(address) ?? '')?.has(decodeURIComponent(address.hash.slice(1))) ?? false);
    expect(inside().filter(isBroken).map(show)).toEqual([]);
  });

  test('outside the site are encrypted or none of the web', () => {
    expect(links.filter(({ address }) => !['https:', 'mailto:', 'tel:'].includes(address.protocol)).map(show)).toEqual([]);
  });

  test('leave no page without a way to it', () => {
    const reached = new Set(inside().flatMap(({ from, address }) => (`/${from}` === fileOf(address) ? [] : [fileOf(address)])));
    // A kind of which the agency has no document has its page, for the day it gets one, but nothing leads there.
    const isEmptyKind = ({ address, html }: HtmlPage): boolean => address.startsWith('/loai/') && !html.includes('<tr');
    const lost = pages.filter((page) => page.path !== '404.html' && !isEmptyKind(page) && !reached.has(`/${page.path}`));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});
