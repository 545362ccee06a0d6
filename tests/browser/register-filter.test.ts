import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { siteWords } from '#strings/vi.ts';
import { registerFilterWords as words } from '#strings/vi/register-filter.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openContext, windows, withPage } from '#tests/support/open-page.ts';
import { pageTypes } from '#tests/support/page-types.ts';

const { sample } = inject('sites');
const { register, formsRegister } = siteWords;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await openContext(browser, { viewport: windows.desktop });
}, 60_000);

afterAll(() => browser.close());

const documents = `${sample.url}${pageTypes['register of documents']}`;
const forms = `${sample.url}${pageTypes['register of forms']}`;

const shownRows = (page: Page) => page.locator('tr[data-code]:visible');
const countOn = (page: Page) => page.locator('[data-register-count]');
/** Chooses the first real choice of a box. @returns its text and the number of rows it promises. */
const choose = async (page: Page, box: string): Promise<{ readonly text: string; readonly promised: number }> => {
  const select = page.getByLabel(box, { exact: true });
  const [, text = '', promised = ''] = /^(.*) \((\d+)\)$/u.exec((await select.locator('option').nth(1).textContent()) ?? '') ?? [];
  await select.selectOption(text);
  return { text, promised: Number(promised) };
};

test('the register of documents is whole until something is chosen', async () => {
  await withPage(context, documents, async (page) => {
    expect(await shownRows(page).count()).toBe(await page.locator('tr[data-code]').count());
    expect(await countOn(page).textContent()).toBe('');
  });
});

describe('the register of documents', () => {
  test.each([register.unit, register.state])('narrowed by «%s» shows the rows it promised, all alike', async (column) => {
    await withPage(context, documents, async (page) => {
      const { text, promised } = await choose(page, column);
      expect(await shownRows(page).count()).toBe(promised);
      expect(new Set(await page.locator(`tr[data-code]:visible [data-label="${column}"]`).allInnerTexts())).toEqual(new Set([text]));
    });
  });

  test('narrowed by kind shows one group with its heading', async () => {
    await withPage(context, documents, async (page) => {
      const { text, promised } = await choose(page, register.kind);
      expect(await shownRows(page).count()).toBe(promised);
      expect(await page.locator('.ledger-table__group:visible').allInnerTexts()).toEqual([text]);
    });
  });

  test('says how many rows of how many it shows, and is whole again at a press of the button', async () => {
    await withPage(context, documents, async (page) => {
      const total = await shownRows(page).count();
      const { promised } = await choose(page, register.kind);
      expect(await countOn(page).textContent()).toBe(words.shown(promised, total));
      await page.getByRole('button', { name: words.reset }).click();
      await expect.poll(() => shownRows(page).count()).toBe(total);
      expect(await countOn(page).textContent()).toBe('');
    });
  });

  test('can be narrowed by keyboard alone', async () => {
    await withPage(context, documents, async (page) => {
      const total = await shownRows(page).count();
      const isKindBox = (): Promise<boolean> => page.getByLabel(register.kind, { exact: true }).evaluate((box) => box === document.activeElement);
      for (let presses = 0; presses < 40 && !(await isKindBox()); presses += 1) await page.keyboard.press('Tab');
      expect(await isKindBox()).toBe(true);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => shownRows(page).count()).toBeLessThan(total);
    });
  });

  test('narrowed and printed says that it is not whole', async () => {
    await withPage(context, documents, async (page) => {
      await choose(page, register.kind);
      await page.emulateMedia({ media: 'print' });
      expect([await countOn(page).isVisible(), await page.locator('[data-register-filter]').isVisible()]).toEqual([true, false]);
    });
  });
});

test('the register of forms can be narrowed to those of one document', async () => {
  await withPage(context, forms, async (page) => {
    const { text, promised } = await choose(page, formsRegister.belongsTo);
    expect(await shownRows(page).count()).toBe(promised);
    expect(new Set(await page.locator(`tr[data-code]:visible [data-label="${formsRegister.belongsTo}"]`).allInnerTexts())).toEqual(new Set([text]));
  });
});

test('boxes that fit no row together leave an empty register and say so', async () => {
  await withPage(context, forms, async (page) => {
    const owners = await page.getByLabel(formsRegister.belongsTo, { exact: true }).locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    const units = await page.getByLabel(register.unit, { exact: true }).locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    await page.getByLabel(formsRegister.belongsTo, { exact: true }).selectOption(owners[1] ?? '');
    const counts: number[] = [];
    for (const unit of units.slice(1)) {
      await page.getByLabel(register.unit, { exact: true }).selectOption(unit);
      counts.push(await shownRows(page).count());
    }
    expect(counts).toContain(0);
    await page.getByLabel(register.unit, { exact: true }).selectOption(units[1 + counts.indexOf(0)] ?? '');
    expect(await countOn(page).textContent()).toBe(words.shown(0, 0));
  });
});

test('without JavaScript the registers are whole and show no boxes', async () => {
  const still = await openContext(browser, { javaScriptEnabled: false });
  await withPage(still, documents, async (page) => {
    expect(await page.locator('[data-register-filter]').isVisible()).toBe(false);
    expect(await shownRows(page).count()).toBe(await page.locator('tr[data-code]').count());
  });
  await still.close();
});

test.each(['/phap-luat/theo-doi/', '/danh-muc/tthc/'])('the groups of %s are offered by name, each counted once', async (address) => {
  await withPage(context, `${sample.url}${address}`, async (page) => {
    const boxes = await page.locator('[data-register-filter] select').evaluateAll((selects) => selects.map((select) => [...(select as HTMLSelectElement).options].slice(1).map(({ text }) => text)));
    expect(boxes.flat().filter((choice) => !/^\D+\(\d+\)$/u.test(choice))).toEqual([]);
  });
});
