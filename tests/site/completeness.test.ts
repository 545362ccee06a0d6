import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readContentFacts, type ContentFacts } from '#tests/support/content-facts.ts';
import { readPages, type HtmlPage } from '#tests/support/html-page.ts';
import { readSearchFragments } from '#tests/support/search-fragments.ts';
import { sourceFiles } from '#tests/support/source-files.ts';

const ruleIds = sourceFiles('src/core/rules', /^rule-ids\.ts$/u).flatMap(({ text }) => Array.from(text.matchAll(/'([a-z][a-z-]+)'/gu), ([, id]) => id ?? ''));

const kindAddresses = [
  '/loai/bieu-mau/', '/loai/chinh-sach/', '/loai/cong-bo/', '/loai/huong-dan/', '/loai/muc-tieu/',
  '/loai/quy-trinh-he-thong/', '/loai/quy-trinh-noi-bo/', '/loai/quyet-dinh/', '/loai/so-tay/', '/loai/thu-tuc-hanh-chinh/',
];

describe.each(['sample', 'sampleBelowPath', 'small'] as const)('site %s', (name) => {
  const site = inject('sites')[name];
  let facts: ContentFacts;
  let pages: readonly HtmlPage[];

  beforeAll(async () => {
    facts = await readContentFacts(site.content);
    pages = await readPages(site.folder);
  });

  const addressesBelow = (start: string): readonly string[] => pages.map(({ address }) => address).filter((address) => address.startsWith(start)).toSorted();
  const documentAddresses = (): readonly string[] => facts.documents.map(({ slug }) => `/van-ban/${slug}/`).toSorted();

  test('has a page for each document, each version of it and its notice, and no other', () => {
    const versions = facts.versions.flatMap((version) => [`/van-ban/${version}/`, `/van-ban/${version}/thong-bao/`]);
    expect(addressesBelow('/van-ban/')).toEqual(['/van-ban/', ...documentAddresses(), ...versions].toSorted());
  });

  test('has a register row for each document and no other', () => {
    const register = pages.find(({ address }) => address === '/danh-muc/tai-lieu/')?.html ?? '';
    const codes = Array.from(register.matchAll(/<tr [^>]*data-code="([^"]+)"/gu), ([, code]) => code ?? '');
    expect(codes.toSorted()).toEqual(facts.documents.map(({ code }) => code).toSorted());
  });

  test('has a row in the register of forms for each form and no other', () => {
    const register = pages.find(({ address }) => address === '/danh-muc/bieu-mau/')?.html ?? '';
    const codes = Array.from(register.matchAll(/<tr [^>]*data-code="([^"]+)"/gu), ([, code]) => code ?? '');
    expect(codes.toSorted()).toEqual(facts.documents.flatMap(({ folder, code }) => (folder === 'forms' ? [code] : [])).toSorted());
  });

  test('has a search entry for each document and no other, under its code and title', async () => {
    const found = (await readSearchFragments(site.folder)).map(({ url, code, title }) => [url, code, title]);
    const wanted = facts.documents.map(({ slug, code, title }) => [`/van-ban/${slug}/`, code, title]);
    expect(found).toEqual(wanted.toSorted(([left = ''], [right = '']) => (left < right ? -1 : 1)));
  });

  test('names every document in the site map', () => {
    const map = pages.find(({ address }) => address === '/so-do-trang/');
    const targets = map?.tags.flatMap(({ name: tag, attributes }) => (tag === 'a' ? [attributes['href'] ?? ''] : [])) ?? [];
    const found = targets.filter((target) => target.startsWith(`${site.base}van-ban/`));
    expect(found.toSorted()).toEqual(['/van-ban/', ...documentAddresses()].toSorted().map((address) => `${site.base.slice(0, -1)}${address}`));
  });

  test('has a page for each legal text, field and unit and no other', () => {
    expect(addressesBelow('/phap-luat/')).toEqual(['/phap-luat/', '/phap-luat/theo-doi/', ...facts.legalTextIds.map((id) => `/phap-luat/${id}/`)].toSorted());
    expect(addressesBelow('/linh-vuc/')).toEqual(['/linh-vuc/', ...facts.fieldIds.map((id) => `/linh-vuc/${id}/`)].toSorted());
    expect(addressesBelow('/don-vi/')).toEqual(['/don-vi/', ...facts.unitIds.map((id) => `/don-vi/${id}/`)].toSorted());
  });

  test('has a page for each kind of document', () => {
    expect(addressesBelow('/loai/')).toEqual(['/loai/', ...kindAddresses].toSorted());
  });

  test('has a page that leads to each register', () => {
    const registers = addressesBelow('/danh-muc/').filter((address) => address !== '/danh-muc/');
    expect(registers).toEqual(['/danh-muc/bieu-mau/', '/danh-muc/soat-xet/', '/danh-muc/tai-lieu/', '/danh-muc/thay-doi/', '/danh-muc/theo-ngay/', '/danh-muc/tthc/', '/danh-muc/van-ban-ben-ngoai/']);
    const targets = pages.find(({ address }) => address === '/danh-muc/')?.tags.flatMap(({ name: tag, attributes }) => (tag === 'a' ? [attributes['href'] ?? ''] : [])) ?? [];
    expect([...registers, '/dieu-khoan/'].filter((address) => !targets.includes(`${site.base.slice(0, -1)}${address}`))).toEqual([]);
  });

  test('has a help page for each rule', () => {
    expect(ruleIds.length).toBeGreaterThan(0);
    expect(addressesBelow('/tro-giup/quy-tac/')).toEqual(ruleIds.map((id) => `/tro-giup/quy-tac/${id}/`).toSorted());
  });

  test('has a page for addresses that lead nowhere', () => {
    expect(pages.some(({ path }) => path === '404.html')).toBe(true);
  });

  test('publishes none of what it was only made with', () => {
    expect(existsSync(join(site.folder, 'search-entries.json'))).toBe(false);
  });
});
