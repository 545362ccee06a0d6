import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { goTo, openContext, windows } from '#tests/support/open-page.ts';
import { shownSites } from '#tests/support/page-types.ts';

const sites = inject('sites');
let browser: Browser;
let axe: string;

beforeAll(async () => {
  [browser, axe] = await Promise.all([launchBrowser(), readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')]);
}, 60_000);

afterAll(() => browser.close());

/** How far a page reaches beyond the right edge of its window. */
const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Spacing that WCAG 1.4.12 lets a reader ask for. */
const WIDE_SPACING = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }';

const withStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** Texts cut off by a box that neither grows nor scrolls. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(element);
      if (clipPath !== 'none' || webkitLineClamp !== 'none' || element.clientHeight < 8) return [];
      const isCut = (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) || (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut ? [element.outerHTML.slice(0, 120)] : [];
    }),
  );

describe.each(shownSites.flatMap(({ site, rows }) => rows.map((row) => ({ ...row, site }))))('$site: $type', ({ site, address }) => {
  let page: Page;

  beforeAll(async () => {
    const context = await openContext(browser, { viewport: windows.phone });
    page = await context.newPage();
    await goTo(page, `${sites[site].url}${address}`);
  });

  afterAll(() => page.context().close());

  test('has nothing to press that is smaller than 24 pixels or too near another', async () => {
    await page.evaluate(axe);
    const faults = await page.evaluate(`axe.run({ resultTypes: ['violations'], preload: false, runOnly: ['target-size'] }).then(({ violations }) => violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)))`);
    expect(faults).toEqual([]);
  });

  // A window of 1280 by 1024 pixels at 200 and 400 per cent.
  test.each([[640, 512], [320, 256]])('needs no scrolling sideways when enlarged to a window of %i pixels', async (width, height) => {
    await page.setViewportSize({ width, height });
    expect(await overflow(page)).toBe(0);
  });

  test('loses no text when a reader spaces letters, words and lines widely', async () => {
    await page.setViewportSize(windows.phone);
    await withStyle(page, WIDE_SPACING);
    const seen = { overflow: await overflow(page), cutOff: await cutOff(page) };
    await withStyle(page, '');
    expect(seen).toEqual({ overflow: 0, cutOff: [] });
  });
});

const keyPages = shownSites.flatMap(({ site, rows }) => rows.filter(({ type }) => ['home', 'process', 'form', 'register of documents', 'search with results', 'comparison', 'page of the guide', 'public home', 'public procedure', 'public form'].includes(type)).map((row) => ({ ...row, site })));

/** Goes through a page by Tab. @returns what had the keyboard without showing it, or lay under something. */
const hiddenFocus = (page: Page, presses: number): Promise<readonly string[]> =>
  (async () => {
    const faults: string[] = [];
    for (let press = 0; press < presses; press += 1) {
      await page.keyboard.press('Tab');
      // A page moves to what has the keyboard when it is drawn next.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return '';
        // The first line of what runs over two.
        const [{ left, top, width, height } = element.getBoundingClientRect()] = element.getClientRects();
        const x = Math.min(Math.max(left + Math.min(width / 2, 20), 0), innerWidth - 1);
        const y = Math.min(Math.max(top + Math.min(height / 2, 10), 0), innerHeight - 1);
        const above = document.elementFromPoint(x, y);
        const isSeen = above !== null && (element.contains(above) || above.contains(element));
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return isSeen && isMarked ? '' : `${isSeen ? 'no outline' : 'covered'}: ${element.outerHTML.slice(0, 100)}`;
      });
      if (fault !== '') faults.push(fault);
    }
    return faults;
  })();

describe.each(keyPages)('by keyboard on $site: $type', ({ site, address }) => {
  test.each([['wide', windows.desktop, {}], ['phone', windows.phone, {}], ['colours of the system', windows.desktop, { forcedColors: 'active' }]] as const)('what has the keyboard is seen and not covered (%s)', async (_, viewport, options) => {
    // Without a smooth way there, which takes longer than the next press.
    const context = await openContext(browser, { viewport, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    await goTo(page, `${sites[site].url}${address}`);
    expect(await hiddenFocus(page, 45)).toEqual([]);
    await context.close();
  });
});

test('nothing moves for a reader who wants no motion, and nothing is animated at all', async () => {
  const context = await openContext(browser, { viewport: windows.desktop, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${sites.sample.url}/van-ban/qt-tp-01/`);
  const moving = await page.evaluate(() => ({
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
    parts: [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
    }).length,
  }));
  await context.close();
  expect(moving).toEqual({ scroll: 'auto', parts: 0 });
});

test('in the colours of the system a pressed button and a status are told by more than colour', async () => {
  const context = await openContext(browser, { viewport: windows.desktop, forcedColors: 'active' });
  const page = await context.newPage();
  await page.goto(`${sites.sample.url}/van-ban/qt-tp-01/`);
  const look = (): Promise<string> => page.locator('[data-display=contrast]').evaluate((button) => getComputedStyle(button).textDecorationLine);
  const before = await look();
  await page.locator('[data-display=contrast]').click();
  await page.mouse.move(0, 500);
  expect([before, await look()]).toEqual(['none', 'underline']);
  expect(await page.locator('.status-line .status-badge').innerText()).toBe('Đang có hiệu lực');
  await context.close();
});
