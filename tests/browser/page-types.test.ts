import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { faultsIn } from '#tests/support/accessibility-faults.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { goTo, openContext, windows } from '#tests/support/open-page.ts';
import { shownSites } from '#tests/support/page-types.ts';

const sites = inject('sites');

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser, { viewport: windows.desktop });
}, 60_000);

afterAll(() => browser.close());

/** How far a page reaches beyond the right edge of its window. */
const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const extraRows = [
  { type: 'withdrawn document', address: '/van-ban/hd-tp-02/' },
  { type: 'document that does not apply yet', address: '/van-ban/hd-tp-03/' },
];
const stateRows = [
  { type: 'document that another version will replace', address: '/van-ban/hd-tp-11/' },
  { type: 'version that does not apply yet', address: '/van-ban/hd-tp-11/3.0/' },
  { type: 'version that some dossiers still follow', address: '/van-ban/hd-tp-10/2.0/' },
  { type: 'version withdrawn before its day', address: '/van-ban/hd-tp-07/3.0/' },
  { type: 'register that announces versions', address: '/danh-muc/tai-lieu/' },
];
const rows = [...shownSites.flatMap(({ site, rows: types }) => types.map((row) => ({ ...row, site: sites[site] }))), ...extraRows.map((row) => ({ ...row, site: sites.standings })), ...stateRows.map((row) => ({ ...row, site: sites.states }))];

/** Every kind of message that a page should not leave behind, in the order they come. */
const complaintsOf = (page: Page): readonly string[] => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('console', (message) => {
    // The browser itself reports the status of a page that is not there.
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('404 (Not Found)')) complaints.push(message.text());
  });
  return complaints;
};

describe.each(rows)('$type', ({ site, address }) => {
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    page = await context.newPage();
    complaints = complaintsOf(page);
    await goTo(page, `${site.url}${address}`);
  });

  afterAll(() => page.close());

  test('has no fault of accessibility in a wide window', async () => {
    await page.setViewportSize(windows.desktop);
    expect(await faultsIn(page)).toEqual([]);
  });

  test('has no fault of accessibility on a phone', async () => {
    await page.setViewportSize(windows.phone);
    expect(await faultsIn(page)).toEqual([]);
  });

  test.each([320, 360, 1280])('is cut off nowhere in a window of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 740 });
    expect(await overflow(page)).toBe(0);
  });

  test('makes the browser complain about nothing, the security policy included', () => {
    expect(complaints).toEqual([]);
  });
});
