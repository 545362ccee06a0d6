import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages, tagsIn, type HtmlPage } from '#tests/support/html-page.ts';

describe.each(['sample', 'states'] as const)('comparisons of site %s', (name) => {
  const site = inject('sites')[name];
  let comparisons: readonly HtmlPage[];

  beforeAll(async () => {
    comparisons = (await readPages(site.folder)).filter(({ address }) => address.startsWith('/so-sanh/'));
  });

  const summaryOf = ({ html }: HtmlPage): string => /<section aria-labelledby="cac-thay-doi">[\s\S]*?<\/section>/u.exec(html)?.[0] ?? '';

  test('list their changes before the text', () => {
    expect(comparisons.length).toBeGreaterThan(10);
    expect(comparisons.filter(({ html }) => !(html.indexOf('id="cac-thay-doi"') < html.indexOf('id="toan-van"'))).map(({ path }) => path)).toEqual([]);
  });

  test('name at least one change, and lead from each to its place on the page', () => {
    const broken = comparisons.flatMap((page) => {
      const ids = new Set(page.tags.flatMap(({ attributes }) => attributes['id'] ?? []));
      const targets = tagsIn(summaryOf(page)).flatMap(({ name: tag, attributes }) => (tag === 'a' ? [attributes['href'] ?? ''] : []));
      return [...(targets.length === 0 ? [`${page.path} names nothing`] : []), ...targets.filter((target) => !target.startsWith('#') || !ids.has(decodeURIComponent(target.slice(1)))).map((target) => `${page.path} ${target}`)];
    });
    expect(broken).toEqual([]);
  });
});

test('an older version is compared with the text in force at an address that stays when the next one comes', async () => {
  const addresses = (await readPages(inject('sites').sample.folder)).map(({ address }) => address).filter((address) => address.startsWith('/so-sanh/qt-nb-01/'));
  expect(addresses.toSorted()).toEqual(['/so-sanh/qt-nb-01/1.0-1.1/', '/so-sanh/qt-nb-01/1.0-hien-hanh/', '/so-sanh/qt-nb-01/1.1-2.0/']);
});
