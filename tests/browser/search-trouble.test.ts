import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { searchAnswerWords as words } from '#strings/vi/search-answers.ts';
import { searchWords } from '#strings/vi/search.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { answerShown, openContext, windows } from '#tests/support/open-page.ts';

const { sample } = inject('sites');
const INDEX = '**/search/index.gz';
/** Pieces and texts of the body index. */
const PARTS = '**/search/*/*.gz';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser.close());

/** How a file comes: instead of the real one, or after it was changed. */
type Answering = (route: Route) => Promise<void>;

const text = (body: string | Buffer): Answering => (route) => route.fulfill({ status: 200, contentType: 'application/octet-stream', body });

const indexFile = (): Promise<Buffer> => readFile(join(sample.folder, 'search/index.gz'));

/** The index with something else in it. */
const changed = (change: (data: Record<string, unknown>) => unknown): Answering => async (route) => {
  const data = JSON.parse(gunzipSync(await indexFile()).toString()) as Record<string, unknown>;
  await text(gzipSync(JSON.stringify(change(data))))(route);
};

interface Case {
  readonly what: string;
  readonly answering: Answering;
  readonly kind: keyof typeof words.troubles;
}

const cases: readonly Case[] = [
  { what: 'missing', answering: (route) => route.fulfill({ status: 404, body: 'no' }), kind: 'missing' },
  { what: 'cut off by the network', answering: (route) => route.abort(), kind: 'offline' },
  { what: 'refused by the server', answering: (route) => route.fulfill({ status: 503, body: 'no' }), kind: 'offline' },
  { what: 'empty', answering: text(''), kind: 'broken' },
  { what: 'a page of the server', answering: text('<!doctype html><title>Lỗi</title>'), kind: 'broken' },
  { what: 'half of what it should be', answering: async (route) => text((await indexFile()).subarray(0, 2000))(route), kind: 'broken' },
  { what: 'bytes of anything', answering: text(Buffer.from([0x1f, 0x8b, 0xff, 0, 1, 2, 3, 4])), kind: 'broken' },
  { what: 'JSON of something else', answering: text(gzipSync('{"hello":[]}')), kind: 'broken' },
  { what: 'null', answering: text(gzipSync('null')), kind: 'broken' },
  { what: 'an index with rows that are none', answering: changed((data) => ({ ...data, rows: [null, 5, {}] })), kind: 'broken' },
  { what: 'an index with rows that lack something', answering: changed((data) => ({ ...data, rows: [{ url: '/', code: 'A', title: 'B', state: 'in-force' }] })), kind: 'broken' },
  { what: 'an index without its lists', answering: changed((data) => ({ ...data, words: undefined })), kind: 'broken' },
  { what: 'an index of another program', answering: changed((data) => ({ ...data, version: 99 })), kind: 'other-build' },
];

/** Opens a page with what it says to the console of errors. */
const openWith = async (path: string, routes: Readonly<Record<string, Answering>>, use: (page: Page, errors: readonly string[]) => Promise<void>): Promise<void> => {
  const context: BrowserContext = await openContext(browser, { viewport: windows.phone });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const [pattern, answering] of Object.entries(routes)) await page.route(pattern, answering);
  try {
    await page.goto(`${sample.url}${path}`);
    await use(page, errors);
    expect(errors).toEqual([]);
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  }
};

const troubleOn = (page: Page) => page.locator('[data-search-trouble]');
const noteOn = (page: Page) => page.locator('.search-box__panel .search-box__note');

describe('an index that cannot be read', () => {
  test.each(cases)('because it is $what is told on the page of results, with ways on', async ({ answering, kind }) => {
    await openWith('/tim-kiem/?q=khai+sinh', { [INDEX]: answering }, async (page) => {
      await troubleOn(page).waitFor();
      expect(await troubleOn(page).textContent()).toContain(words.troubles[kind]);
      expect(await troubleOn(page).getByRole('link', { name: words.reload }).count()).toBe(1);
      expect(await page.locator('[data-search-advice] a').first().isVisible()).toBe(true);
    });
  });

  test.each(cases.filter(({ what }) => ['missing', 'cut off by the network', 'bytes of anything', 'an index of another program'].includes(what)))('because it is $what is told at the box, with ways on', async ({ answering, kind }) => {
    await openWith('/van-ban/qt-tp-01/', { [INDEX]: answering }, async (page) => {
      await page.locator('#q').fill('khai');
      await expect.poll(() => noteOn(page).textContent()).toContain(words.troubles[kind]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.reload);
    });
  });
});

test.each([
  { what: 'the same trouble leaves it there', second: (route: Route) => route.abort(), at: words.reload },
  { what: 'an answer without that link takes it back to the text', second: (route: Route) => route.continue(), at: '' },
])('while the keyboard is at the link of a trouble: $what', async ({ second, at }) => {
  let answering: Answering = (route) => route.abort();
  await openWith('/van-ban/qt-tp-01/', { [INDEX]: (route) => answering(route) }, async (page) => {
    await page.locator('#q').fill('khai');
    const status = page.locator('[data-search-box] [role=status]');
    await expect.poll(() => status.textContent()).not.toBe('');
    answering = second;
    // A letter more and the way to the link in one go, so that the answer comes after both.
    await page.evaluate((link) => {
      const box = document.querySelector('[data-search-box]');
      const field = box?.querySelector('input');
      const said = box?.querySelector('[role=status]');
      if (!field || !said) throw new Error('no box');
      said.textContent = '';
      field.value = 'khai sinh';
      field.dispatchEvent(new Event('input'));
      const found = [...(box?.querySelectorAll('a') ?? [])].find(({ textContent }) => textContent === link);
      found?.focus();
    }, words.reload);
    await expect.poll(() => status.textContent()).not.toBe('');
    expect(await page.evaluate(() => [document.activeElement?.textContent, document.querySelector<HTMLElement>('.search-box__panel')?.hidden])).toEqual([at, false]);
  });
});

test('an index that failed is asked for again with the next question', async () => {
  let times = 0;
  const failOnce: Answering = (route) => ((times += 1) === 1 ? route.abort() : route.continue());
  await openWith('/tim-kiem/?q=khai+sinh', { [INDEX]: failOnce }, async (page) => {
    await troubleOn(page).waitFor();
    await page.locator('#q').fill('kết hôn');
    await answerShown(page, 'kết hôn');
    expect(await troubleOn(page).isVisible()).toBe(false);
    expect(await page.locator('[data-search-results] .code').first().textContent()).toBe('QT.TP.02');
  });
});

test('the link of a trouble loads the page again, the question kept', async () => {
  let times = 0;
  const failOnce: Answering = (route) => ((times += 1) === 1 ? route.abort() : route.continue());
  await openWith('/tim-kiem/?q=khai+sinh', { [INDEX]: failOnce }, async (page) => {
    await troubleOn(page).getByRole('link', { name: words.reload }).click();
    await answerShown(page, 'khai sinh');
    expect(await page.locator('#q').inputValue()).toBe('khai sinh');
  });
});

describe('texts of the index that cannot be had', () => {
  const asked = '/tim-kiem/?q=tr%E1%BA%BB+b%E1%BB%8B+b%E1%BB%8F+r%C6%A1i';

  test.each<Case>([
    { what: 'the network fails', answering: (route) => route.abort(), kind: 'offline' },
    { what: 'they are gone', answering: (route) => route.fulfill({ status: 404, body: 'no' }), kind: 'missing' },
    { what: 'they are broken', answering: text(Buffer.from([0x1f, 0x8b, 0xff])), kind: 'broken' },
  ])('are told when $what, and titles still answer', async ({ answering, kind }) => {
    await openWith(asked, { [PARTS]: answering }, async (page) => {
      await expect.poll(() => troubleOn(page).textContent()).toContain(words.troubles[kind]);
      expect(await troubleOn(page).textContent()).toContain(words.bodyMissing);
      await page.locator('#q').fill('kết hôn');
      await expect.poll(() => page.locator('[data-search-results] .code').first().textContent()).toBe('QT.TP.02');
    });
  });

  test('because another build was published are told as that', async () => {
    let times = 0;
    const newBuild: Answering = (route) => ((times += 1) === 1 ? route.continue() : changed((data) => ({ ...data, build: 'another' }))(route));
    await openWith(asked, { [INDEX]: newBuild, [PARTS]: (route) => route.fulfill({ status: 404, body: 'no' }) }, async (page) => {
      await expect.poll(() => troubleOn(page).textContent()).toContain(words.troubles['other-build']);
      expect(await troubleOn(page).getByRole('link', { name: words.reload }).isVisible()).toBe(true);
    });
  });
});

describe('a page left open while the site was published anew', () => {
  const newSite = changed((data) => ({ ...data, site: 'another' }));

  test('says so on the page of results, and still answers', async () => {
    await openWith('/tim-kiem/?q=k%E1%BA%BFt+h%C3%B4n', { [INDEX]: newSite }, async (page) => {
      await answerShown(page, 'kết hôn');
      expect(await troubleOn(page).textContent()).toContain(words.troubles['other-build']);
      expect(await troubleOn(page).getByRole('link', { name: words.reload }).count()).toBe(1);
      expect(await page.locator('[data-search-results] .code').first().textContent()).toBe('QT.TP.02');
    });
  });

  test('says so at the box, and still offers documents', async () => {
    await openWith('/van-ban/qt-tp-01/', { [INDEX]: newSite }, async (page) => {
      await page.locator('#q').click();
      await page.keyboard.type('kết hôn');
      await page.getByRole('option').first().waitFor();
      expect(await noteOn(page).textContent()).toContain(words.troubles['other-build']);
    });
  });

  test('of the build that is published says nothing', async () => {
    await openWith('/tim-kiem/?q=k%E1%BA%BFt+h%C3%B4n', {}, async (page) => {
      await answerShown(page, 'kết hôn');
      expect(await troubleOn(page).isVisible()).toBe(false);
    });
  });
});

describe('a slow line', () => {
  test('is told, and the answer comes in the end', async () => {
    const late: Answering = async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 6000));
      await route.continue();
    };
    await openWith('/tim-kiem/?q=khai+sinh', { [INDEX]: late }, async (page) => {
      await expect.poll(() => troubleOn(page).textContent()).toContain(words.slow);
      await answerShown(page, 'khai sinh');
      expect(await troubleOn(page).isVisible()).toBe(false);
    });
  });

  test('does not keep Enter from leading to the page of results', async () => {
    await openWith('/van-ban/qt-tp-01/', { [INDEX]: () => new Promise<void>(() => {}) }, async (page) => {
      await page.locator('#q').click();
      await page.keyboard.type('khai sinh');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=khai+sinh');
    });
  });
});

describe('a script that is gone because the site was published anew', () => {
  test('is told at the box, which still leads to the page of results', async () => {
    await openWith('/van-ban/qt-tp-01/', { '**/_astro/suggestions*.js': (route) => route.fulfill({ status: 404, body: 'no' }) }, async (page) => {
      await page.locator('#q').click();
      await expect.poll(() => page.locator('.search-box [data-search-lost]').innerText()).toContain(searchWords.lost);
      await page.keyboard.type('khai sinh');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=khai+sinh');
    });
  });

  test('is told on the page of results, with ways on', async () => {
    await openWith('/tim-kiem/?q=khai+sinh', { '**/_astro/search-page*.js': (route) => route.fulfill({ status: 404, body: 'no' }) }, async (page) => {
      await expect.poll(() => page.locator('main [data-search-lost]').innerText()).toContain(searchWords.scriptLost);
      expect(await page.locator('[data-search-advice] a').first().isVisible()).toBe(true);
    });
  });
});

describe('a hostile question at the box', () => {
  test.each([
    { what: 'one letter', typed: 'k' },
    { what: 'blanks', typed: '    ' },
    { what: 'emoji', typed: '👨‍👩‍👧‍👦 🇻🇳 khai sinh' },
    { what: 'HTML', typed: '<img src=x onerror="window.hacked=1">' },
    { what: 'signs of regular expressions', typed: '(.*)+[a-z]{2,}?$^|\\b' },
    { what: 'another script', typed: '出生登记 регистрация ทะเบียน' },
    { what: '5,000 letters', typed: 'khai sinh '.repeat(500) },
    { what: 'half an emoji', typed: '\uD83D khai' },
  ])('of $what leads to the page of results without an error', async ({ typed }) => {
    await openWith('/', {}, async (page) => {
      await page.locator('#q').fill(typed);
      await page.waitForTimeout(400);
      await page.locator('#q').press('Enter');
      await page.waitForURL('**/tim-kiem/?q=*');
      await page.locator('[data-answered]').waitFor({ state: 'attached' });
      expect(new URL(page.url()).searchParams.get('q')?.length).toBeLessThanOrEqual(200);
      expect(await page.evaluate('window.hacked')).toBe(undefined);
    });
  });
});
