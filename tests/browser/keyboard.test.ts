import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { answerShown, openContext, windows, withPage } from '#tests/support/open-page.ts';

const { sample } = inject('sites');
let browser: Browser;
let context: BrowserContext;
let phone: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser, { viewport: windows.desktop });
  phone = await openContext(browser, { viewport: windows.phone });
}, 60_000);

afterAll(() => browser.close());

/** What has the keyboard, as a selector for people. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.id ? `#${activeElement.id}` : (activeElement?.textContent?.trim() ?? '');
  });

/** Presses Tab until something has the keyboard. @returns how often. */
const tabTo = async (page: Page, wanted: string): Promise<number> => {
  for (let presses = 1; presses <= 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === wanted) return presses;
  }
  throw new Error(`Tab never reached ${wanted}`);
};

describe('the search box works by keyboard alone', () => {
  test.each([
    { where: 'in the header of a document', address: '/van-ban/qt-tp-01/' },
    { where: 'on the home page', address: '/' },
    { where: 'on the page for lost addresses', address: '/khong-co-trang-nay/' },
  ])('$where', async ({ address }) => {
    await withPage(context, `${sample.url}${address}`, async (page) => {
      await tabTo(page, '#q');
      await page.keyboard.type('kết hôn');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=*');
      await answerShown(page, 'kết hôn');
      expect(await page.locator('[data-search-results] .code').first().textContent()).toBe('QT.TP.02');
    });
  });
});

test('the first Tab offers to skip to the text, visibly, and does', async () => {
  await withPage(context, `${sample.url}/van-ban/qt-tp-01/`, async (page) => {
    const skip = page.locator('.skip-link');
    await page.keyboard.press('Tab');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await expect.poll(async () => ((await skip.boundingBox())?.y ?? -1) >= 0).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('#noi-dung');
  });
});

describe('on a phone the menu', () => {
  test('is closed at first', async () => {
    await withPage(phone, sample.url, async (page) => {
      expect(await page.locator('#dieu-huong').isVisible()).toBe(false);
    });
  });

  test('opens, leads somewhere and closes by keyboard', async () => {
    await withPage(phone, `${sample.url}/`, async (page) => {
      const menu = page.locator('#dieu-huong');
      await tabTo(page, 'Các mục');
      await page.keyboard.press('Enter');
      expect(await menu.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await menu.isVisible()).toBe(false);
      await page.keyboard.press('Enter');
      await tabTo(page, 'Biểu mẫu');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/danh-muc/bieu-mau/');
    });
  });

  test('has a button that closes it', async () => {
    await withPage(phone, `${sample.url}/`, async (page) => {
      await tabTo(page, 'Các mục');
      await page.keyboard.press('Enter');
      await tabTo(page, 'Đóng');
      await page.keyboard.press('Enter');
      expect(await page.locator('#dieu-huong').isVisible()).toBe(false);
    });
  });
});

test('on a wide window the menu stands open and has no button', async () => {
  await withPage(context, `${sample.url}/`, async (page) => {
    expect(await page.locator('#dieu-huong a').first().isVisible()).toBe(true);
    expect(await page.locator('.site-header__menu').isVisible()).toBe(false);
  });
});

test('what has the keyboard shows it', async () => {
  await withPage(context, `${sample.url}/van-ban/qt-tp-01/`, async (page) => {
    const bare: string[] = [];
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      const [name, outline] = await page.evaluate(() => [document.activeElement?.outerHTML.slice(0, 80) ?? '', document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : '']);
      if (outline === 'none') bare.push(name ?? '');
    }
    expect(bare).toEqual([]);
  });
});
