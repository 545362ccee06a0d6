import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { searchAnswerWords as words } from '#strings/vi/search-answers.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { answerShown, momentOf, openContext, windows, withPage } from '#tests/support/open-page.ts';

const { sample, sampleBelowPath, standings } = inject('sites');
let browser: Browser;
let context: BrowserContext;
/** A search page that stays open, as for a reader who asks one thing after another. */
let openSearch: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser, { viewport: windows.desktop });
  openSearch = await context.newPage();
  await openSearch.goto(`${sample.url}/tim-kiem/`);
}, 60_000);

afterAll(() => browser.close());

const searchAddress = (question: string, site = sample): string => `${site.url}/tim-kiem/?q=${encodeURIComponent(question)}`;
const codesOn = (page: Page): Promise<readonly string[]> => page.locator('[data-search-results] .code').allTextContents();
const statusOn = async (page: Page): Promise<string> => (await page.locator('[data-search-status]').textContent()) ?? '';
const boxOn = (page: Page) => page.locator('input[name=q]');

/** Codes of the documents found, best first. */
const search = async (question: string): Promise<readonly string[]> => {
  await boxOn(openSearch).fill(question);
  await answerShown(openSearch, question);
  return codesOn(openSearch);
};

describe('finds first', () => {
  test.each([
    { question: 'đăng ký khai sinh', code: 'QT.TP.01' },
    { question: 'dang ky khai sinh', code: 'QT.TP.01' },
    { question: 'DANG KY KHAI SINH', code: 'QT.TP.01' },
    { question: 'Đăng ký kết hôn', code: 'QT.TP.02' },
    { question: 'QT.TP.01', code: 'QT.TP.01' },
    { question: 'qttp01', code: 'QT.TP.01' },
    { question: 'qt tp 01', code: 'QT.TP.01' },
    { question: 'QT.ĐKKD.02', code: 'QT.ĐKKD.02' },
    { question: 'chính sách chất lượng', code: 'CSCL.01' },
  ])('«$question»: $code', async ({ question, code }) => {
    expect((await search(question))[0]).toBe(code);
  });

  test.each(['ĐKKD', 'dkkd'])('«%s»: documents about the registration of businesses', async (question) => {
    const codes = await search(question);
    expect(codes.length).toBeGreaterThanOrEqual(6);
    expect(codes.slice(0, 6).filter((code) => !code.includes('.ĐKKD.'))).toEqual([]);
  });

  test('a word of the text only', async () => {
    expect(await search('trẻ bị bỏ rơi')).toContain('QT.TP.01');
  });

  test('the same below a base path, with links that lead there', async () => {
    await withPage(context, searchAddress('đăng ký khai sinh', sampleBelowPath), async (page) => {
      await page.locator('[data-search-results] a').first().click();
      await page.waitForURL('**/so-tay/van-ban/qt-tp-01/');
      expect(await page.locator('h1').textContent()).toBe('Đăng ký khai sinh');
    });
  });
});

test('shows where the words stand in the text, as the reader writes them, and leads there', async () => {
  await withPage(context, searchAddress('tre bi bo roi'), async (page) => {
    const found = page.locator('[data-search-results] li', { hasText: 'QT.TP.01' }).first();
    await expect.poll(async () => (await found.locator('.search-results__excerpt mark').allTextContents()).join(' ')).toMatch(/bỏ rơi/u);
    await found.locator('.search-results__section').click();
    await page.waitForURL('**/van-ban/qt-tp-01/#5-8-tre-bi-bo-roi-tre-chua-xac-dinh-duoc-cha-me');
    expect(await page.locator(':target').textContent()).toContain('Trẻ bị bỏ rơi');
  });
});

describe('filters', () => {
  test.each(['kind', 'field', 'unit'])('by %s narrow the list to the number they promise', async (filter) => {
    await withPage(context, searchAddress('khai sinh'), async (page) => {
      const all = Number((await statusOn(page)).split(' ')[0]);
      const choice = page.locator(`[data-filter=${filter}] label`).first();
      const promised = Number(await choice.locator('span').textContent());
      await choice.click();
      await expect.poll(async () => Number((await statusOn(page)).split(' ')[0])).toBe(promised);
      expect(promised).toBeLessThanOrEqual(all);
    });
  });

  test('by kind leave only documents of that kind', async () => {
    await withPage(context, searchAddress('khai sinh'), async (page) => {
      await page.locator('[data-filter=kind] label', { hasText: 'Biểu mẫu' }).click();
      await expect.poll(async () => new Set(await page.locator('.search-results__kind').allTextContents())).toEqual(new Set(['Biểu mẫu']));
    });
  });
});

describe('a question without an answer', () => {
  test('is told so and shown a way on', async () => {
    await withPage(context, searchAddress('xyzxyz'), async (page) => {
      expect(await statusOn(page)).toBe(words.nothing('xyzxyz'));
      const advice = page.locator('[data-search-advice]');
      expect(await advice.isVisible()).toBe(true);
      expect(await advice.locator('a').first().getAttribute('href')).toBe('/danh-muc/tai-lieu/');
    });
  });

  test('leaves nothing of the question before on the page', async () => {
    await withPage(context, searchAddress('khai sinh'), async (page) => {
      await boxOn(page).fill('xyzxyz');
      await answerShown(page, 'xyzxyz');
      expect(await codesOn(page)).toEqual([]);
    });
  });
});

const hostileQuestions: readonly { readonly what: string; readonly question: string }[] = [
  { what: '5,000 letters', question: 'a'.repeat(5000) },
  { what: '5,000 letters in words', question: 'khai sinh '.repeat(500).trim() },
  { what: 'emoji', question: '👨‍👩‍👧‍👦 🇻🇳 khai sinh' },
  { what: 'half an emoji', question: '\uD83D khai' },
  { what: 'HTML', question: '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>' },
  { what: 'a quote that is not closed', question: '"khai sinh' },
  { what: 'quotes', question: `"khai sinh" 'kết hôn' \`x\`` },
  { what: 'signs of regular expressions', question: '(.*)+[a-z]{2,}?$^|\\b' },
  { what: 'signs only', question: '%%% &&& ??? ###' },
  { what: 'names of JavaScript', question: '__proto__ constructor toString' },
  { what: 'zero bytes and directions', question: 'khai\u0000 \u202Esinh' },
];

describe('a hostile question', () => {
  test.each(hostileQuestions)('of $what is answered without an error and never becomes markup', async ({ question }) => {
    const errors: string[] = [];
    const listen = (error: Error): void => void errors.push(error.message);
    openSearch.on('pageerror', listen);
    await search('khai sinh');
    await boxOn(openSearch).fill(question);
    await boxOn(openSearch).press('Enter');
    await answerShown(openSearch, question);
    expect(await statusOn(openSearch)).not.toContain('«khai sinh»');
    expect(await openSearch.locator('[data-search-status] *, [data-search-results] img, [data-search-results] script').count()).toBe(0);
    expect(await openSearch.evaluate('window.hacked')).toBe(undefined);
    openSearch.off('pageerror', listen);
    expect(errors).toEqual([]);
  });

  test('in the address is shown as text', async () => {
    await withPage(context, searchAddress('<b>khai</b>'), async (page) => {
      expect(await boxOn(page).inputValue()).toBe('<b>khai</b>');
      expect(await page.locator('main b').filter({ hasText: 'khai' }).count()).toBe(0);
    });
  });
});

describe('the question', () => {
  test('stays in the address and the box when the page is loaded again', async () => {
    await withPage(context, `${sample.url}/tim-kiem/`, async (page) => {
      await boxOn(page).fill('kết hôn');
      await answerShown(page, 'kết hôn');
      expect(new URL(page.url()).searchParams.get('q')).toBe('kết hôn');
      await page.reload();
      await answerShown(page, 'kết hôn');
      expect(await boxOn(page).inputValue()).toBe('kết hôn');
    });
  });

  test('is there again on the way back from a document, and the document on the way forward', async () => {
    await withPage(context, searchAddress('kết hôn'), async (page) => {
      await page.locator('[data-search-results] a').first().click();
      await page.waitForURL('**/van-ban/**');
      const document = page.url();
      await page.goBack();
      await answerShown(page, 'kết hôn');
      expect(await boxOn(page).inputValue()).toBe('kết hôn');
      await page.goForward();
      await page.waitForURL(document);
    });
  });

  test('changed by typing is the one that a filter narrows', async () => {
    await withPage(context, searchAddress('khai sinh'), async (page) => {
      await boxOn(page).fill('kết hôn');
      await answerShown(page, 'kết hôn');
      await page.locator('[data-filter=kind] label').first().click();
      await expect.poll(() => statusOn(page)).toContain('«kết hôn»');
    });
  });
});

describe('the address', () => {
  test('keeps the filters, and going back takes them away again', async () => {
    await withPage(context, searchAddress('khai sinh'), async (page) => {
      const all = await statusOn(page);
      await page.locator('[data-filter=kind] label', { hasText: 'Biểu mẫu' }).click();
      await expect.poll(() => new URL(page.url()).searchParams.getAll('loai')).toEqual(['Biểu mẫu']);
      await answerShown(page, 'khai sinh');
      const narrowed = await statusOn(page);
      expect(narrowed).not.toBe(all);
      await page.reload();
      await answerShown(page, 'khai sinh');
      expect(await statusOn(page)).toBe(narrowed);
      expect(await page.locator('[data-filter=kind] input:checked').count()).toBe(1);
      await page.goBack();
      await expect.poll(() => statusOn(page)).toBe(all);
    });
  });

  test('goes back from question to question', async () => {
    await withPage(context, searchAddress('khai sinh'), async (page) => {
      await boxOn(page).fill('kết hôn');
      await boxOn(page).press('Enter');
      await answerShown(page, 'kết hôn');
      await page.goBack();
      await answerShown(page, 'khai sinh');
      expect(await boxOn(page).inputValue()).toBe('khai sinh');
    });
  });

  test('goes back past what was typed slowly', async () => {
    await withPage(context, searchAddress('khai sinh'), async (page) => {
      await boxOn(page).fill('kết');
      await answerShown(page, 'kết');
      await boxOn(page).fill('kết hôn');
      await answerShown(page, 'kết hôn');
      await boxOn(page).press('Enter');
      await answerShown(page, 'kết hôn');
      await page.goBack();
      await answerShown(page, 'khai sinh');
    });
  });

  test('with a filter that nothing carries says so and lets it be taken back', async () => {
    await withPage(context, `${searchAddress('khai sinh')}&loai=${encodeURIComponent('<b>không có</b>')}`, async (page) => {
      expect(await statusOn(page)).toBe(words.nothingChosen('khai sinh'));
      await page.locator('[data-search-chosen] button').first().click();
      await expect.poll(() => statusOn(page)).toMatch(/^\d+ kết quả/u);
      expect(new URL(page.url()).searchParams.has('loai')).toBe(false);
    });
  });

  test('of a code shows its document and leads there on Enter; going back shows the answer again', async () => {
    await withPage(context, searchAddress('QT.TP.02'), async (page) => {
      expect((await codesOn(page))[0]).toBe('QT.TP.02');
      await boxOn(page).press('Enter');
      await page.waitForURL('**/van-ban/qt-tp-02/');
      await page.goBack();
      await answerShown(page, 'QT.TP.02');
    });
  });
});

describe('a document no longer in force', () => {
  const withdrawn = searchAddress('hướng dẫn đã hủy bỏ', standings);

  test('is found on request only, and bears its standing', async () => {
    await withPage(context, withdrawn, async (page) => {
      expect(await codesOn(page)).not.toContain('HD.TP.02');
      await page.locator('[data-search-include]').click();
      await expect.poll(() => codesOn(page)).toContain('HD.TP.02');
      expect(await page.locator('[data-search-results] li', { hasText: 'HD.TP.02' }).locator('.status-badge').textContent()).toBe('Hết hiệu lực');
      expect(new URL(page.url()).searchParams.get('tat-ca')).toBe('1');
    });
  });

  test('is not offered while typing', async () => {
    await withPage(context, `${standings.url}/`, async (page) => {
      await boxOn(page).click();
      await page.keyboard.type('hướng dẫn đã hủy bỏ');
      await page.getByRole('option').last().waitFor();
      expect((await page.getByRole('option').allTextContents()).join(' ')).not.toContain('HD.TP.02');
    });
  });
});

test('a document that has come into force since the build bears its new standing', async () => {
  const later = await openContext(browser, { viewport: windows.desktop }, momentOf('2027-01-02'));
  await withPage(later, searchAddress('HD.TP.03', standings), async (page) => {
    expect(await page.locator('[data-search-results] .status-badge').first().textContent()).toBe('Đang có hiệu lực');
  });
  await later.close();
});

test('a screen reader is told the number of results', async () => {
  await withPage(context, searchAddress('khai sinh'), async (page) => {
    await expect.poll(() => page.locator('main [role=status][data-search-told]').textContent()).toBe(await statusOn(page));
  });
});

test('more results come on request, and the keyboard goes on at the first new one', async () => {
  await withPage(context, searchAddress('hồ sơ'), async (page) => {
    await page.locator('[data-search-more]').press('Enter');
    await expect.poll(() => page.locator('[data-search-results] > li').count()).toBeGreaterThan(10);
    const eleventh = await page.locator('[data-search-results] > li:nth-child(11) a').getAttribute('href');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(eleventh);
  });
});
