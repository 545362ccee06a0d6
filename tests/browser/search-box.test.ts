import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { searchAnswerWords as words } from '#strings/vi/search-answers.ts';
import { faultsIn } from '#tests/support/accessibility-faults.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openContext, windows, withPage } from '#tests/support/open-page.ts';

const { sample, sampleBelowPath } = inject('sites');
let browser: Browser;
let context: BrowserContext;
let phone: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser, { viewport: windows.desktop });
  phone = await openContext(browser, { viewport: windows.phone, hasTouch: true, isMobile: true });
}, 60_000);

afterAll(() => browser.close());

const documentPage = `${sample.url}/van-ban/qt-nb-01/`;
const boxOn = (page: Page) => page.locator('#q');
const optionsOn = (page: Page) => page.getByRole('option');
const activeOn = (page: Page) => page.locator('[role=option][aria-selected=true]');
const isExpanded = (page: Page) => boxOn(page).getAttribute('aria-expanded');

/** Types and waits for what is offered. */
const offer = async (page: Page, typed: string): Promise<void> => {
  await boxOn(page).click();
  await page.keyboard.type(typed);
  await optionsOn(page).filter({ hasText: words.allResults(typed) }).waitFor();
};

describe('while typing, the box', () => {
  test('offers documents with their code and standing, the best first', async () => {
    await withPage(context, documentPage, async (page) => {
      await offer(page, 'dang ky khai sinh');
      const first = await optionsOn(page).first().innerText();
      expect(first).toContain('Đăng ký khai sinh');
      expect(first).toContain('QT.TP.01');
      expect(first).toContain('Đang có hiệu lực');
    });
  });

  test('marks what was typed in the title as it is written', async () => {
    await withPage(context, documentPage, async (page) => {
      await offer(page, 'ket hon');
      expect((await optionsOn(page).first().locator('mark').allTextContents()).join(' ').trim()).toMatch(/^kết\s+hôn$/u);
    });
  });

  test('tells a screen reader how many there are', async () => {
    await withPage(context, documentPage, async (page) => {
      await offer(page, 'ket hon');
      const count = (await optionsOn(page).count()) - 1;
      await expect.poll(() => page.locator('.search-box [role=status]').textContent()).toBe(words.choicesShown(count));
    });
  });

  test('loads nothing before somebody goes to it, and the index once', async () => {
    const page = await context.newPage();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const ofSearch = (): readonly string[] => loaded.filter((path) => path.includes('/search/') || path.includes('suggestions'));
    await page.goto(documentPage);
    await page.waitForLoadState('networkidle');
    expect(ofSearch()).toEqual([]);
    await offer(page, 'khai');
    await page.keyboard.type(' sinh');
    await page.waitForTimeout(500);
    expect(ofSearch().filter((path) => path.endsWith('.gz'))).toEqual(['/search/index.gz']);
    await page.close();
  });

  test('works below a base path', async () => {
    await withPage(context, `${sampleBelowPath.url}/`, async (page) => {
      await offer(page, 'dang ky ket hon');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/so-tay/van-ban/qt-tp-02/');
    });
  });

  test.each([
    { state: 'no choice made', presses: 0 },
    { state: 'a choice made', presses: 1 },
  ])('with its list open and $state has no fault of accessibility', async ({ presses }) => {
    await withPage(context, documentPage, async (page) => {
      await offer(page, 'khai sinh');
      for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowDown');
      expect(await faultsIn(page)).toEqual([]);
    });
  });

  test('never makes markup of what was typed', async () => {
    await withPage(context, documentPage, async (page) => {
      await offer(page, '<img src=x onerror=alert(1)>');
      expect(await page.locator('.search-box img').count()).toBe(0);
    });
  });
});

describe('the keyboard', () => {
  test('moves through the choices and past both ends', async () => {
    await withPage(context, documentPage, async (page) => {
      await offer(page, 'khai sinh');
      const count = await optionsOn(page).count();
      expect(await activeOn(page).count()).toBe(0);
      await page.keyboard.press('ArrowDown');
      expect(await boxOn(page).getAttribute('aria-activedescendant')).toBe(await optionsOn(page).first().getAttribute('id'));
      await page.keyboard.press('ArrowUp');
      expect(await boxOn(page).getAttribute('aria-activedescendant')).toBe(null);
      await page.keyboard.press('ArrowUp');
      expect(await activeOn(page).getAttribute('id')).toBe(`q-choice-${count - 1}`);
    });
  });

  test('goes with Enter to the choice', async () => {
    await withPage(context, documentPage, async (page) => {
      await offer(page, 'đăng ký kết hôn');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/van-ban/qt-tp-02/');
    });
  });

  test('goes with Enter and no choice to the page of results', async () => {
    await withPage(context, documentPage, async (page) => {
      await offer(page, 'khai sinh');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=khai+sinh');
    });
  });

  test.each(['QT.TP.01', 'qttp01', 'qt tp 01'])('goes with Enter from the whole code «%s» to its document, not before', async (code) => {
    await withPage(context, documentPage, async (page) => {
      await offer(page, code);
      expect(page.url()).toBe(documentPage);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/van-ban/qt-tp-01/');
    });
  });

  test('closes the list with Escape, keeps the words, and opens it again with an arrow', async () => {
    await withPage(context, documentPage, async (page) => {
      await offer(page, 'khai sinh');
      expect(await isExpanded(page)).toBe('true');
      await page.keyboard.press('Escape');
      expect([await isExpanded(page), await boxOn(page).inputValue()]).toEqual(['false', 'khai sinh']);
      await page.keyboard.press('ArrowDown');
      expect([await isExpanded(page), await activeOn(page).getAttribute('id')]).toEqual(['true', 'q-choice-0']);
    });
  });

  test('edits the words with Home and End: the choice is let go', async () => {
    await withPage(context, documentPage, async (page) => {
      await offer(page, 'khai sinh');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Home');
      expect(await activeOn(page).count()).toBe(0);
      await page.keyboard.type('a');
      expect(await boxOn(page).inputValue()).toBe('akhai sinh');
      await page.keyboard.press('End');
      await page.keyboard.type('z');
      expect(await boxOn(page).inputValue()).toBe('akhai sinhz');
    });
  });

  test('leaves with Tab, and the list closes', async () => {
    await withPage(context, documentPage, async (page) => {
      await offer(page, 'khai sinh');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await isExpanded(page)).toBe('false');
    });
  });
});

describe('a word that an input method composes', () => {
  /** What a keyboard for Telex does: letters that are no word yet, replaced in the end. */
  const compose = (page: Page, steps: readonly string[], isDone: boolean): Promise<void> =>
    boxOn(page).evaluate(
      (box, { letters, done }) => {
        const input = box as HTMLInputElement;
        input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        for (const value of letters) {
          input.value = value;
          input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
        }
        if (done) input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: letters.at(-1) ?? '' }));
      },
      { letters: steps, done: isDone },
    );

  test('is searched for when it is done, not on the way', async () => {
    await withPage(context, documentPage, async (page) => {
      // With the index at hand an answer would come at once.
      await offer(page, 'khai sinh');
      await boxOn(page).fill('');
      await expect.poll(() => optionsOn(page).count()).toBe(0);
      // A machine that is busy must not take the pause of a reader for the page's own.
      await page.clock.install();
      await compose(page, ['k', 'ke', 'kee', 'kê', 'kêt', 'kết'], false);
      await page.clock.runFor(900);
      expect(await optionsOn(page).count()).toBe(0);
      await page.clock.resume();
      await compose(page, ['kết'], true);
      await optionsOn(page).filter({ hasText: words.allResults('kết') }).waitFor();
    });
  });

  test('is searched for also when the reader stops within it, as on a phone', async () => {
    await withPage(context, documentPage, async (page) => {
      await boxOn(page).click();
      await compose(page, ['kết', 'kết hôn'], false);
      await optionsOn(page).filter({ hasText: words.allResults('kết hôn') }).waitFor();
    });
  });

  test('keeps Enter and the arrows for itself', async () => {
    await withPage(context, documentPage, async (page) => {
      await offer(page, 'khai sinh');
      const isTaken = (key: string): Promise<boolean> =>
        boxOn(page).evaluate((box, name) => !box.dispatchEvent(new KeyboardEvent('keydown', { key: name, isComposing: true, bubbles: true, cancelable: true })), key);
      expect([await isTaken('ArrowDown'), await isTaken('Enter')]).toEqual([false, false]);
      expect(await activeOn(page).count()).toBe(0);
    });
  });
});

describe('on a phone', () => {
  test('a touch leads to the document', async () => {
    await withPage(phone, documentPage, async (page) => {
      await boxOn(page).tap();
      await page.keyboard.type('đăng ký kết hôn');
      await optionsOn(page).filter({ hasText: 'QT.TP.02' }).first().tap();
      await page.waitForURL('**/van-ban/qt-tp-02/');
    });
  });

  test('every choice is high enough for a thumb, and none is cut off at the side', async () => {
    await withPage(phone, documentPage, async (page) => {
      await boxOn(page).tap();
      await page.keyboard.type('khai sinh');
      await optionsOn(page).first().waitFor();
      // Choices of the first letters give way to those of the whole question while they are looked at.
      await expect
        .poll(async () => {
          const places = await optionsOn(page).evaluateAll((options) => options.map((option) => option.getBoundingClientRect()).map(({ left, right, height }) => ({ left, right, height })));
          return places.filter(({ left, right, height }) => left < 0 || right > 360 || height < 44);
        })
        .toEqual([]);
    });
  });
});
