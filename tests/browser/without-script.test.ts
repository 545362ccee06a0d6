import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { siteWords } from '#strings/vi.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openContext, windows } from '#tests/support/open-page.ts';
import { pageTypeRows, pageTypes } from '#tests/support/page-types.ts';

const { sample } = inject('sites');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  const context = await openContext(browser, { viewport: windows.desktop, javaScriptEnabled: false });
  page = await context.newPage();
}, 60_000);

afterAll(() => browser.close());

test.each(pageTypeRows)('$type can be read', async ({ address }) => {
  await page.goto(`${sample.url}${address}`);
  expect(await page.locator('h1').count()).toBe(1);
  expect(((await page.locator('main').innerText()).match(/\p{L}+/gu) ?? []).length).toBeGreaterThan(15);
});

test('the search page shows the way to the register', async () => {
  await page.goto(`${sample.url}${pageTypes['search with results']}`);
  const note = page.locator('noscript .note, .note').first();
  expect(await note.innerText()).toBe(`${siteWords.search.needsScript} ${siteWords.search.useRegister} ${siteWords.register.title}.`);
  await note.locator('a').click();
  await page.waitForURL('**/danh-muc/tai-lieu/');
});

test('the list of contents of a document opens and leads to its parts', async () => {
  await page.setViewportSize(windows.phone);
  await page.goto(`${sample.url}${pageTypes.process}`);
  await page.locator('.document-toc summary').click();
  await page.locator('.document-toc a', { hasText: siteWords.document.control }).click();
  expect(new URL(page.url()).hash).toBe('#kiem-soat');
});

test('the lists of the guide are folded on a phone, open there, and lie open beside the text of a wide window', async () => {
  const lists = ['.document-toc', '.guide-nav'] as const;
  const shown = (): Promise<readonly boolean[]> => Promise.all(lists.map((list) => page.locator(`${list} a`).first().isVisible()));
  await page.setViewportSize(windows.phone);
  await page.goto(`${sample.url}${pageTypes['page of the guide']}`);
  const folded = await shown();
  for (const list of lists) await page.locator(`${list} summary`).click();
  const unfolded = await shown();
  await page.goto(`${sample.url}${pageTypes['page of the guide']}`);
  await page.setViewportSize(windows.desktop);
  expect([folded, unfolded, await shown()]).toEqual([[false, false], [true, true], [true, true]]);
});
