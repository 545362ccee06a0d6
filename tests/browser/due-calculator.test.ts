import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { dueWords as words } from '#strings/vi/due.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { momentOf, openContext, windows, withPage } from '#tests/support/open-page.ts';
import { pageTypes } from '#tests/support/page-types.ts';

const { sample } = inject('sites');
const address = `${sample.url}${pageTypes.process}`;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser, { viewport: windows.phone }, momentOf('2026-08-28', '16:00:00'));
}, 60_000);

afterAll(() => browser.close());

test('the day of return follows the receipt, first the present moment of Viet Nam', async () => {
  await withPage(context, address, async (page) => {
    const answer = page.locator('[data-due-answer]');
    expect(await page.getByLabel(words.day, { exact: true }).inputValue()).toBe('2026-08-28');
    expect(await page.getByLabel(words.hour, { exact: true }).inputValue()).toBe('16:00');
    expect(await answer.innerText()).toBe('Hẹn trả: 10 giờ 30, thứ Năm, ngày 03/9/2026.');
    await page.getByLabel(words.day, { exact: true }).fill('2026-08-22');
    await page.getByLabel(words.hour, { exact: true }).fill('12:10');
    expect(await answer.innerText()).toBe('Hẹn trả: 17 giờ, thứ Bảy, ngày 22/8/2026. Tính từ 13 giờ, thứ Bảy, ngày 22/8/2026.');
    await page.getByLabel(words.day, { exact: true }).fill('2031-03-03');
    expect(await answer.innerText()).toBe(words.unknownYear(2031));
    await page.getByLabel(words.day, { exact: true }).fill('');
    expect(await answer.innerText()).toBe(words.noDay);
  });
});

test('a receipt on a day on which another version applied is sent to the register of that day', async () => {
  await withPage(context, address, async (page) => {
    const answer = page.locator('[data-due-answer]');
    await page.getByLabel(words.day, { exact: true }).fill('2026-06-30');
    expect(await answer.innerText()).toBe(`${words.beforeText('2026-06-30', '2026-07-01')} ${words.registerOn('2026-06-30')}`);
    expect(await answer.getByRole('link').getAttribute('href')).toBe('/danh-muc/theo-ngay/?ngay=2026-06-30');
    await page.getByLabel(words.day, { exact: true }).fill('2026-07-01');
    expect(await answer.innerText()).toContain('Hẹn trả');
  });
});

test('without a script the page says how days are counted and asks for none', async () => {
  const plain = await openContext(browser, { viewport: windows.desktop, javaScriptEnabled: false });
  await withPage(plain, address, async (page) => {
    expect(await page.locator('[data-due-hours]').isVisible()).toBe(false);
    expect(await page.locator('[data-due-hours] + p').innerText()).toContain('Giờ làm việc: 7 giờ 30 đến 11 giờ 30 và 13 giờ đến 17 giờ, thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ.');
  });
});
