import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { goTo, openContext, windows, withPage } from '#tests/support/open-page.ts';
import { pageTypes, shownSites } from '#tests/support/page-types.ts';

const { sample } = inject('sites');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser.close());

const onNewReader = async (use: (page: Page) => Promise<void>, options: Parameters<typeof openContext>[1] = {}): Promise<void> => {
  const context = await openContext(browser, { viewport: windows.desktop, ...options });
  try {
    await withPage(context, `${sample.url}${pageTypes.process}`, use);
  } finally {
    await context.close();
  }
};

const rootSize = (page: Page): Promise<number> => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const button = (page: Page, name: string) => page.locator(`[data-display=${name}]`);

test('letters grow in steps up to half as large again and shrink back', async () => {
  await onNewReader(async (page) => {
    const sizes = [await rootSize(page)];
    for (const name of ['larger', 'larger', 'larger', 'larger', 'smaller', 'smaller', 'smaller', 'smaller']) {
      // By force: the largest size says that it is, and stays.
      await button(page, name).click({ force: true });
      sizes.push(await rootSize(page));
    }
    expect(sizes.map((size) => Math.round(size * 10) / 10)).toEqual([16, 18.4, 20.8, 24, 24, 20.8, 18.4, 16, 16]);
  });
});

test('what a reader chose holds on the next page before it is drawn, and when they come back', async () => {
  await onNewReader(async (page) => {
    await button(page, 'larger').click();
    await button(page, 'contrast').click();
    // Deferred scripts run after the first drawing: the choice must not wait for them.
    await page.route('**/*', (route) => (route.request().resourceType() === 'script' && !route.request().url().includes('DisplayOptions') ? route.abort() : route.continue()));
    await page.goto(`${sample.url}/`);
    expect({ size: await rootSize(page), paper: await paper(page), pressed: await button(page, 'contrast').getAttribute('aria-pressed') }).toEqual({ size: 18.4, paper: 'rgb(0, 0, 0)', pressed: 'true' });
    await button(page, 'contrast').click();
    await page.reload();
    expect({ size: await rootSize(page), paper: await paper(page), pressed: await button(page, 'contrast').getAttribute('aria-pressed') }).toEqual({ size: 18.4, paper: 'rgb(255, 255, 255)', pressed: 'false' });
  });
});

test('a browser that keeps nothing still follows the buttons', async () => {
  const context = await openContext(browser, { viewport: windows.desktop });
  await context.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }));
  await withPage(context, `${sample.url}/`, async (page) => {
    await button(page, 'contrast').click();
    expect(await paper(page)).toBe('rgb(0, 0, 0)');
  });
  await context.close();
});

test('the buttons are reached and pressed by keyboard, and are in the menu on a phone', async () => {
  await onNewReader(async (page) => {
    await page.locator('.site-header__menu').click();
    await button(page, 'larger').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect({ size: await rootSize(page), paper: await paper(page) }).toEqual({ size: 18.4, paper: 'rgb(0, 0, 0)' });
  }, { viewport: windows.phone });
});

test('without scripts no button promises what it cannot do', async () => {
  await onNewReader(async (page) => {
    expect(await page.locator('.display-options').isVisible()).toBe(false);
  }, { javaScriptEnabled: false });
});

test('paper is as it was, whatever the screen shows', async () => {
  await onNewReader(async (page) => {
    await page.emulateMedia({ media: 'print' });
    const before = [await rootSize(page), await paper(page)];
    await page.emulateMedia({ media: 'screen' });
    await button(page, 'larger').click();
    await button(page, 'contrast').click();
    await page.emulateMedia({ media: 'print' });
    expect([await rootSize(page), await paper(page)]).toEqual(before);
  });
});

describe('in high contrast and the largest letters', () => {
  let page: Page;
  let axe: string;

  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const context = await openContext(browser, { viewport: windows.phone });
    await context.addInitScript(() => localStorage.setItem('sotay.hien-thi', '3 cao'));
    page = await context.newPage();
  });

  test.each(shownSites.flatMap(({ site, rows }) => rows.map((row) => ({ ...row, site }))))('$site: $type has contrast of 7 to 1 and is cut off nowhere', async ({ site, address }) => {
    await goTo(page, `${inject('sites')[site].url}${address}`);
    await page.evaluate(axe);
    const faults = await page.evaluate(`axe.run({ resultTypes: ['violations'], preload: false, runOnly: ['color-contrast', 'color-contrast-enhanced'] })
      .then(({ violations }) => violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => html.slice(0, 120) + ' ' + failureSummary)))`);
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
