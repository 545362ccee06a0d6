import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { pageAt, readPages, type HtmlPage } from '#tests/support/html-page.ts';
import { momentOf, openContext } from '#tests/support/open-page.ts';
import { shownStanding } from '#tests/support/shown-standing.ts';

const { states, statesAfter } = inject('sites');
let browser: Browser;
/** With and without scripts; a window for each takes most of the time of such a test. */
let windowsOf: Readonly<Record<'scripts' | 'none', Page>>;

beforeAll(async () => {
  browser = await launchBrowser();
  const newPage = async (javaScriptEnabled: boolean): Promise<Page> => (await openContext(browser, { javaScriptEnabled })).newPage();
  windowsOf = { scripts: await newPage(true), none: await newPage(false) };
}, 60_000);

afterAll(() => browser.close());

interface Opening {
  readonly address: string;
  readonly now: Date;
  readonly window?: Page;
}

/** Opens a page of the site at a moment, in a window with scripts unless told, and waits until it has led on where it leads. */
const open = async ({ address, now, window = windowsOf.scripts }: Opening): Promise<Page> => {
  await window.clock.setFixedTime(now);
  await window.goto(`${states.url}${address}`);
  return window;
};

/** Where the reader ends up and what is seen there of the standing: badge, banner, notices, warning of an old build. */
const standingOf = async (page: Page): Promise<readonly string[]> => {
  const seen = async (selector: string): Promise<readonly string[]> => {
    const texts = await Promise.all((await page.locator(selector).all()).map(async (part) => ((await part.isVisible()) ? [(await part.innerText()).replaceAll(/\s+/gu, ' ').trim()] : [])));
    return texts.flat();
  };
  return [new URL(page.url()).pathname, ...(await seen('.status-line .status-badge')), ...(await seen('.draft-banner')), ...(await seen('.standing-notice p')), ...(await seen('.stale-build'))];
};

const standingAt = async (opening: Opening): Promise<readonly string[]> => standingOf(await open(opening));

const stale = 'Trang này được dựng ngày 22/11/2026, đã quá 45 ngày. Có thể đã có bản mới hơn: hỏi thư ký ISO trước khi áp dụng.';

describe('the address of a document whose next version applies from 1 December', () => {
  const address = '/van-ban/hd-tp-04/';
  const shows2 = ['/van-ban/hd-tp-04/', 'Đang có hiệu lực', 'Bản này áp dụng đến trước ngày 01/12/2026; từ ngày đó áp dụng lần 03/00. Đọc trước lần 03/00'];
  const shows3 = ['/van-ban/hd-tp-04/3.0/', 'Đang có hiệu lực'];

  test.each<[string, Date, readonly string[]]>([
    ['a year before the build, by a wrong clock', momentOf('2025-11-22'), shows2],
    ['on the day of the build', momentOf('2026-11-22', '23:59:59'), shows2],
    ['a minute before the day', momentOf('2026-11-30', '23:59:00'), shows2],
    ['at the first moment of the day', momentOf('2026-12-01', '00:00:00'), shows3],
    ['at the last moment of the day', momentOf('2026-12-01', '23:59:59'), shows3],
    ['when the build is as old as it may be', momentOf('2027-01-06', '23:59:59'), shows3],
    ['when the build is older', momentOf('2027-01-07', '00:00:00'), [...shows3, stale]],
  ])('%s', async (_, now, expected) => {
    expect(await standingAt({ address, now })).toEqual(expected);
  });

  test.each(['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'])('by the day of Viet Nam, for a reader in %s too', async (timezoneId) => {
    const context = await openContext(browser, { timezoneId });
    const window = await context.newPage();
    expect([await standingAt({ address, now: momentOf('2026-11-30', '23:59:00'), window }), await standingAt({ address, now: momentOf('2026-12-01', '00:00:00'), window })]).toEqual([shows2, shows3]);
    await context.close();
  });

  test('keeps the place in the text on the way to the new version', async () => {
    const place = new URL((await open({ address: `${address}#kiem-soat`, now: momentOf('2026-12-01') })).url());
    expect(`${place.pathname}${place.hash}`).toBe('/van-ban/hd-tp-04/3.0/#kiem-soat');
  });

  test('leaves the way back free', async () => {
    const page = await open({ address: '/danh-muc/tai-lieu/', now: momentOf('2026-12-01') });
    await page.locator(`a[href="${address}"]`).first().click();
    await page.waitForURL('**/3.0/');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/danh-muc/tai-lieu/');
  });

  test.each([momentOf('2026-11-30'), momentOf('2026-12-01')])('without scripts says both versions with their days (%s)', async (now) => {
    expect(await standingAt({ address, now, window: windowsOf.none })).toEqual(shows2);
  });
});

test.each<[string, string, string, readonly string[]]>([
  ['two versions announced, on the day of the first', '/van-ban/hd-tp-16/', '2026-12-01', ['/van-ban/hd-tp-16/3.0/', 'Đang có hiệu lực', 'Từ ngày 15/12/2026 áp dụng lần 04/00. Đọc trước lần 04/00']],
  ['two versions announced, on the day of the second', '/van-ban/hd-tp-16/', '2026-12-15', ['/van-ban/hd-tp-16/4.0/', 'Đang có hiệu lực']],
  ['a first issue, on its day', '/van-ban/hd-tp-15/', '2026-12-01', ['/van-ban/hd-tp-15/', 'Đang có hiệu lực']],
  ['a document that is withdrawn, on the day', '/van-ban/hd-tp-09/', '2026-12-10', ['/van-ban/hd-tp-09/', 'Hết hiệu lực', 'Tài liệu bị hủy bỏ từ ngày 10/12/2026; áp dụng đến trước ngày đó.']],
  ['days without a version in force', '/van-ban/hd-tp-18/', '2026-12-05', ['/van-ban/hd-tp-18/', 'Hết hiệu lực', 'Lần 02/00 bị hủy bỏ từ ngày 01/12/2026; áp dụng đến trước ngày đó.', 'Từ ngày 15/12/2026 áp dụng lần 03/00. Đọc trước lần 03/00']],
  ['the end of days without a version in force', '/van-ban/hd-tp-18/', '2026-12-15', ['/van-ban/hd-tp-18/3.0/', 'Đang có hiệu lực']],
  ['the paper of the version that was replaced', '/van-ban/hd-tp-04/2.0/', '2026-12-01', ['/van-ban/hd-tp-04/2.0/', 'Đã được thay thế', 'Bản này áp dụng đến trước ngày 01/12/2026; từ ngày đó áp dụng lần 03/00. Đọc trước lần 03/00']],
  ['the paper of a version long replaced', '/van-ban/hd-tp-04/1.0/', '2026-12-01', ['/van-ban/hd-tp-04/1.0/', 'Đã được thay thế', 'BẢN ĐÃ ĐƯỢC THAY THẾ Lần 01/00 hết hiệu lực từ ngày 01/6/2026, chỉ giữ lại để tra cứu.', 'Từ ngày 01/12/2026 áp dụng lần 03/00. Đọc trước lần 03/00']],
  ['the paper of a version withdrawn while the next was pending', '/van-ban/hd-tp-06/2.0/', '2026-12-01', ['/van-ban/hd-tp-06/2.0/', 'Hết hiệu lực', 'BẢN ĐÃ BỊ HỦY BỎ Lần 02/00 bị hủy bỏ từ ngày 15/11/2026, chỉ giữ lại để tra cứu. Lý do: Bỏ việc số 06.', 'Từ ngày 01/12/2026 áp dụng lần 03/00. Đọc trước lần 03/00']],
  ['a version withdrawn before its day, on that day', '/van-ban/hd-tp-07/', '2026-12-01', ['/van-ban/hd-tp-07/', 'Đang có hiệu lực']],
])('%s', async (_, address, day, expected) => {
  expect(await standingAt({ address, now: momentOf(day) })).toEqual(expected);
});

describe('a page built before the days came, read after them, beside the same page built then', () => {
  let later: readonly HtmlPage[];

  beforeAll(async () => {
    later = await readPages(statesAfter.folder);
  });

  /** Badges of a page in their order, those of the history of a document by version. */
  const badges = (html: string): readonly string[] => Array.from(html.matchAll(/<span class="(status-badge [^"]*)"[^>]*>([^<]+)</gu), ([, classes = '', word = '']) => `${classes.trim()} ${word.trim()}`);

  const addressesOfLists = ['/danh-muc/tai-lieu/', '/danh-muc/bieu-mau/', '/loai/huong-dan/', '/don-vi/van-phong/'];

  test.each(addressesOfLists)('list %s: the same standings', async (address) => {
    const html = await (await open({ address, now: momentOf(statesAfter.asOf) })).content();
    expect(badges(html)).toEqual(badges(pageAt(later, address).html));
  });

  test('every version that changes: the same standing', async () => {
    const before = await readPages(states.folder);
    const addresses = before.flatMap(({ address, html }) => (/^\/van-ban\/[^/]+\/\d+\.\d+\/$/u.test(address) && / data-(?:next|until)=/u.test(html) ? [address] : []));
    expect(addresses.length).toBeGreaterThan(20);
    const seen: Record<string, readonly string[]> = {};
    for (const address of addresses) seen[address] = badges(await (await open({ address, now: momentOf(statesAfter.asOf) })).content());
    expect(seen).toEqual(Object.fromEntries(addresses.map((address) => [address, badges(pageAt(later, address).html)])));
  });

  test('every document: the reader gets to the version that is shown then', async () => {
    const addresses = later.map(({ address }) => address).filter((address) => /^\/van-ban\/[^/]+\/$/u.test(address));
    const seen: Record<string, string> = {};
    for (const address of addresses) {
      const page = await open({ address, now: momentOf(statesAfter.asOf) });
      seen[address] = `${await page.locator('html').getAttribute('data-issue')} ${await page.locator('.status-line .status-badge').innerText()}`;
    }
    expect(seen).toEqual(Object.fromEntries(addresses.map((address) => {
      const { html } = pageAt(later, address);
      return [address, `${/ data-issue="([^"]*)"/u.exec(html)?.[1]} ${shownStanding({ html }).at(0)?.replace(/^\S+ /u, '')}`];
    })));
  });
});
