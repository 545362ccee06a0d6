import { beforeAll, describe, expect, inject, test } from 'vitest';
import { everySite } from '#tests/support/every-site.ts';
import { isDataBlock, isForPortals, readPages, textOf, type HtmlPage, type Tag } from '#tests/support/html-page.ts';

/** Attributes by which a page makes the browser ask for something without a click. */
const loads = ({ name, attributes }: Tag): readonly string[] => {
  if (name === 'a') return [];
  const target = name === 'link' ? attributes['href'] : (attributes['src'] ?? attributes['data'] ?? attributes['poster']);
  return [target, attributes['action'], attributes['formaction'], ...(attributes['srcset']?.split(',') ?? [])].flatMap((address) => (address === undefined ? [] : [address.trim()]));
};

describe.each(everySite)('every page of site %s', (name) => {
  const site = inject('sites')[name];
  let pages: readonly HtmlPage[];

  beforeAll(async () => {
    pages = await readPages(site.folder);
  });

  /** Paths of the pages for which something is so. */
  const pathsWhere = (isSo: (page: HtmlPage) => boolean): readonly string[] => pages.filter((page) => !isForPortals(page) && isSo(page)).map(({ path }) => path);
  const tagsWhere = (isSo: (tag: Tag) => boolean): readonly string[] =>
    pages.flatMap(({ path, tags }) => tags.filter(isSo).map((tag) => `${path} <${tag.name}> ${JSON.stringify(tag.attributes)}`));
  const count = (page: HtmlPage, tag: string): number => page.tags.filter((candidate) => candidate.name === tag).length;

  test('is written in Vietnamese', () => {
    expect(pathsWhere(({ tags }) => tags.find((tag) => tag.name === 'html')?.attributes['lang'] !== 'vi')).toEqual([]);
  });

  test('has one heading of the first level', () => {
    expect(pathsWhere((page) => count(page, 'h1') !== 1)).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = pages.filter((page) => !isForPortals(page)).map(({ html }) => textOf(/<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? ''));
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has one main part, to which its first link leads', () => {
    expect(pathsWhere((page) => count(page, 'main') !== 1)).toEqual([]);
    const firstLink = ({ tags }: HtmlPage): string | undefined => tags.find((tag) => tag.name === 'a')?.attributes['href'];
    const mainId = ({ tags }: HtmlPage): string => `#${tags.find((tag) => tag.name === 'main')?.attributes['id']}`;
    expect(pathsWhere((page) => firstLink(page) !== mainId(page))).toEqual([]);
  });

  test('leaves out no level between two headings', () => {
    const levels = ({ tags }: HtmlPage): readonly number[] => tags.flatMap((tag) => (/^h[1-6]$/u.test(tag.name) ? [Number(tag.name[1])] : []));
    expect(pathsWhere((page) => levels(page).some((level, index) => level > (levels(page)[index - 1] ?? 0) + 1))).toEqual([]);
  });

  test('gives an id to one thing only', () => {
    const ids = ({ tags }: HtmlPage): readonly string[] => tags.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(pathsWhere((page) => new Set(ids(page)).size !== ids(page).length)).toEqual([]);
  });

  test('has no inline script, style or handler', () => {
    expect(tagsWhere((tag) => tag.name === 'style' || (tag.name === 'script' && tag.attributes['src'] === undefined && !isDataBlock(tag)))).toEqual([]);
    expect(tagsWhere(({ attributes }) => Object.keys(attributes).some((key) => key === 'style' || key.startsWith('on')))).toEqual([]);
    expect(pathsWhere(({ html }) => /<script(?! type="application\/ld\+json")[^>]*>[^<]/u.test(html))).toEqual([]);
  });

  test('asks nobody but its own site', () => {
    expect(tagsWhere((tag) => loads(tag).some((address) => !address.startsWith(site.base) || address.startsWith('//')))).toEqual([]);
  });

  test('has no link that runs a script', () => {
    const isUnsafe = (address: string): boolean => /^\s*(?:javascript|data|vbscript):/iu.test(address);
    expect(tagsWhere(({ attributes }) => [attributes['href'], attributes['src'], attributes['action']].some((address) => address !== undefined && isUnsafe(address)))).toEqual([]);
  });

  test('sends nobody a link to another window or a referrer it does not need', () => {
    const leavesSite = ({ attributes }: Tag): boolean => /^https?:/u.test(attributes['href'] ?? '');
    expect(tagsWhere((tag) => leavesSite(tag) && !(tag.attributes['rel'] ?? '').includes('noopener'))).toEqual([]);
  });

  test('says from which record and day it was built', () => {
    const [year, month, day] = site.asOf.split('-').map(Number);
    const shown = `${String(day).padStart(2, '0')}/${(month ?? 0) < 3 ? String(month).padStart(2, '0') : month}/${year}`;
    expect(pathsWhere(({ html }) => !textOf(html.slice(html.indexOf('<footer'))).includes(`tính đến ngày ${shown}`))).toEqual([]);
  });
});
