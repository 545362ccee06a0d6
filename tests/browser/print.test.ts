import { spawnSync } from 'node:child_process';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { historyWords, publicWords, siteWords } from '#strings/vi.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openContext, withPage } from '#tests/support/open-page.ts';
import { pageTypes, publicPageTypes } from '#tests/support/page-types.ts';

const { sample, samplePublic } = inject('sites');
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser);
}, 60_000);

afterAll(() => browser.close());

const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined;

/** The text of each printed page, one space between words. */
const printedPages = async (address: string): Promise<readonly string[]> => {
  let pdf: Uint8Array = new Uint8Array();
  await withPage(context, `${sample.url}${address}`, async (page) => {
    pdf = await page.pdf({ preferCSSPageSize: true });
  });
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return stdout.normalize('NFC').split('\f').slice(0, -1).map((text) => text.replaceAll(/\s+/gu, ' '));
};

/** Whether each of some parts of a page is seen on paper. */
const seenOnPaper = async (address: string, selectors: readonly string[]): Promise<Readonly<Record<string, boolean>>> => {
  const seen: Record<string, boolean> = {};
  await withPage(context, `${sample.url}${address}`, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const selector of selectors) seen[selector] = await page.locator(selector).first().isVisible();
  });
  return seen;
};

describe('a printed process', () => {
  test.runIf(canReadPdf)('carries code, version, stamp and page number on every page', async () => {
    const pages = await printedPages(pageTypes.process);
    expect(pages.length).toBeGreaterThan(2);
    const wanted = (page: number): readonly string[] => ['QT.TP.01', 'Lần ban hành 01, sửa đổi 01', siteWords.printStamp, `Trang ${page}/${pages.length}`];
    expect(pages.flatMap((text, index) => wanted(index + 1).filter((words) => !text.includes(words)).map((words) => `${index + 1}: ${words}`))).toEqual([]);
  });

  test('shows its text and control data, none of what is for clicking', async () => {
    expect(await seenOnPaper(pageTypes.process, ['h1', '.status-line', '.document-body', '.sign-off', '.print-stamp', '.site-header', '.site-footer', '.breadcrumb', '.document-toc', '.related-lists', '.skip-link'])).toEqual({
      h1: true,
      '.status-line': true,
      '.document-body': true,
      '.sign-off': true,
      '.print-stamp': true,
      '.site-header': false,
      '.site-footer': false,
      '.breadcrumb': false,
      '.document-toc': false,
      '.related-lists': false,
      '.skip-link': false,
    });
  });
});

describe('a printed decision', () => {
  test.runIf(canReadPdf)('is laid out as an administrative paper, its pages numbered from the second on', async () => {
    const pages = await printedPages(pageTypes.decision);
    const wanted = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 15/QĐ-UBND', 'Mẫu, ngày 26 tháng 01 năm 2026', 'QUYẾT ĐỊNH'];
    expect(wanted.filter((words) => !pages[0]?.includes(words))).toEqual([]);
    expect(pages.map((text) => /^\s*\d+(?=\s)/u.exec(text)?.[0].trim() ?? '')).toEqual(pages.map((_, index) => (index === 0 ? '' : String(index + 1))));
    expect(pages.at(-1)).toContain('Nơi nhận:');
  });

  test('leaves its control data on the screen', async () => {
    expect(await seenOnPaper(pageTypes.decision, ['.administrative-paper', '.administrative-paper__recipients', 'h1', '.status-line', '.document-control', '.print-stamp'])).toEqual({
      '.administrative-paper': true,
      '.administrative-paper__recipients': true,
      h1: false,
      '.status-line': false,
      '.document-control': false,
      '.print-stamp': false,
    });
  });
});

describe('a printed form', () => {
  test.runIf(canReadPdf)('carries code, version and page number', async () => {
    const pages = await printedPages(pageTypes.form);
    const wanted = ['BM.TP.01.01', 'Lần ban hành 01', `Trang 1/${pages.length}`];
    expect(wanted.filter((words) => !pages[0]?.includes(words))).toEqual([]);
  });

  test('is the form alone', async () => {
    expect(await seenOnPaper(pageTypes.form, ['.form-sheet', '.form-sheet__code', '.ledger__margin p', 'h1', '.status-line', '.document-control', '.print-stamp', '.site-header', '.site-footer'])).toEqual({
      '.form-sheet': true,
      '.form-sheet__code': true,
      // How it is printed and filled in is said to who prints it.
      '.ledger__margin p': false,
      h1: false,
      '.status-line': false,
      '.document-control': false,
      '.print-stamp': false,
      '.site-header': false,
      '.site-footer': false,
    });
  });
});

test('rows of a printed form that hold no words are high enough to write in', async () => {
  await withPage(context, `${sample.url}/van-ban/bm-dd-02-01/`, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const heights = await page.locator('.form-sheet tbody tr:not(:has(td:not(:empty)))').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect([heights.length > 0, heights.filter((height) => height < 26)]).toEqual([true, []]);
  });
});

test.runIf(canReadPdf).each(['/van-ban/bm-ncc-01-02/', '/van-ban/bm-dkkd-01-01/'])('the form at %s is signed below its last words, not on a sheet of its own', async (address) => {
  const last = (await printedPages(address)).at(-1) ?? '';
  expect(last.includes('(Ký, ghi rõ họ tên)')).toBe(true);
  expect(/sửa đổi 00 (?:nhận trợ cấp )?(?:Người được cử đại diện|Chủ hộ kinh doanh)/u.test(last)).toBe(false);
});

test.runIf(canReadPdf).each([
  ['/van-ban/bm-nb-05-04/', ['Biên bản đã đọc lại', 'Thư ký (Ký, ghi rõ họ tên)', 'Chủ trì (Ký, ghi rõ họ tên)']],
  ['/van-ban/bm-dkkd-02-01/', ['Ngày thông báo', 'Chủ hộ mới (Ký, ghi rõ họ tên', 'Lưu ý Soạn theo mẫu']],
])('the signatures of the form at %s, and the note behind them, stay whole and with the words before them', async (address, words) => {
  const pages = await printedPages(address);
  expect(words.map((some) => pages.findIndex((text) => text.includes(some)) + 1)).toEqual(words.map(() => pages.length));
});

test('a form of the public site is printed without what is announced today and how to print it', async () => {
  await withPage(context, `${samplePublic.url}${publicPageTypes['public form']}`, async (page) => {
    // Whatever day the browser has.
    await page.locator('main').evaluate((main) => main.insertAdjacentHTML('afterbegin', '<div class="outage-notice announced"><p>Tạm gián đoạn</p></div>'));
    const shown = (): Promise<readonly boolean[]> => Promise.all([page.locator('.announced'), page.getByText(publicWords.document.formNote), page.locator('.form-sheet')].map((part) => part.isVisible()));
    const onScreen = await shown();
    await page.emulateMedia({ media: 'print' });
    expect([onScreen, await shown()]).toEqual([[true, true, true], [false, false, true]]);
  });
});

/** The arrow between them is no letter of our fonts: what a PDF holds of it depends on those of the machine. */
const BOTH_VERSIONS = /01\/00 (?:\S )?01\/01/u;

test.runIf(canReadPdf)('a printed comparison lists the changes before the text, and names both versions on every page', async () => {
  const pages = await printedPages(pageTypes.comparison);
  const whole = pages.join(' ');
  const [summary, body] = [whole.indexOf(historyWords.comparison.summary), whole.indexOf(historyWords.comparison.body)];
  expect([summary > 0, summary < body, pages.every((text) => BOTH_VERSIONS.test(text))]).toEqual([true, true, true]);
});

test.runIf(canReadPdf)('a printed notice says what changes and has a line for each unit to sign', async () => {
  const whole = (await printedPages(pageTypes['notice of changes'])).join(' ');
  const { what, sheet, receiver } = historyWords.notice;
  expect([what, sheet, receiver, 'Văn phòng HĐND và UBND phường'].filter((words) => !whole.includes(words))).toEqual([]);
});

test('what is for clicking is not printed with a comparison', async () => {
  expect(await seenOnPaper(pageTypes.comparison, ['h1', '.comparison ins', '.comparison del', '#so-sanh-khac', '.site-header', '.breadcrumb', '.stale-build'])).toEqual({
    h1: true,
    '.comparison ins': true,
    '.comparison del': true,
    '#so-sanh-khac': false,
    '.site-header': false,
    '.breadcrumb': false,
    '.stale-build': false,
  });
});

test.runIf(canReadPdf)('a printed register says what it is, of which day, and numbers its pages', async () => {
  const pages = await printedPages(pageTypes['register of documents']);
  const wanted = ['Danh mục tài liệu nội bộ', '22/11/2026', `Trang 1/${pages.length}`];
  expect(wanted.filter((words) => !pages[0]?.includes(words))).toEqual([]);
});
