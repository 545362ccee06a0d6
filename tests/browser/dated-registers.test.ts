import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { registerDayWords as words } from '#strings/vi/register-days.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { windows, withPage } from '#tests/support/open-page.ts';
import { pageTypes } from '#tests/support/page-types.ts';

const { sample } = inject('sites');
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: windows.desktop });
}, 60_000);

afterAll(() => browser.close());

const byDay = `${sample.url}${pageTypes['register by day']}`;
const changes = `${sample.url}${pageTypes['changes of documents']}`;

type Span = readonly [state: keyof typeof words.states, from: string, until: string];

/** The versions and their standings that the page's own data give for a day. */
const wantedOn = (page: Page, day: string): Promise<readonly string[]> =>
  page.locator('tr[data-version]').evaluateAll(
    (rows, { on, states }) =>
      rows.flatMap((row) => {
        const { version = '', spans = '[]' } = (row as HTMLElement).dataset;
        const span = (JSON.parse(spans) as readonly Span[]).find(([, from, until]) => from <= on && (until === '' || on <= until));
        return span ? [`${version} ${states[span[0]]}`] : [];
      }),
    { on: day, states: words.states },
  );

const shownVersions = (page: Page): Promise<readonly string[]> =>
  page.locator('tr[data-version]:visible').evaluateAll((rows) => rows.map((row) => `${(row as HTMLElement).dataset['version']} ${row.querySelector('[data-state]')?.textContent}`));

/** Days on which something changes in the register: the first, one in the middle, the last. */
const daysOf = async (page: Page): Promise<readonly string[]> => {
  const days = await page.locator('tr[data-version]').evaluateAll((rows) => rows.flatMap((row) => (JSON.parse((row as HTMLElement).dataset['spans'] ?? '[]') as readonly Span[]).map(([, from]) => from)));
  const sorted = [...new Set(days)].toSorted();
  return [sorted[0] ?? '', sorted[Math.floor(sorted.length / 2)] ?? '', sorted.at(-1) ?? ''];
};

describe('the register by day', () => {
  test('shows the versions of the day that the address names, and how each stands', async () => {
    await withPage(context, byDay, async (page) => {
      for (const day of await daysOf(page)) {
        await page.goto(`${byDay}?ngay=${day}`);
        expect(await shownVersions(page)).toEqual(await wantedOn(page, day));
      }
    });
  });

  test('counts what is in force and numbers its rows through', async () => {
    await withPage(context, byDay, async (page) => {
      const [, day] = await daysOf(page);
      await page.goto(`${byDay}?ngay=${day}`);
      const inForce = (await shownVersions(page)).filter((row) => row.endsWith(words.states['in-force'])).length;
      expect(await page.locator('[data-day-shown]').textContent()).toBe(words.shownOn({ day: day ?? '', inForce, builtOn: sample.asOf }));
      const numbers = await page.locator('tr[data-version]:visible th').allTextContents();
      expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    });
  });

  test('keeps a chosen day in the address', async () => {
    await withPage(context, byDay, async (page) => {
      const [day = ''] = await daysOf(page);
      await page.getByLabel(words.day, { exact: true }).fill(day);
      expect(new URL(page.url()).searchParams.get('ngay')).toBe(day);
    });
  });

  test('is whole again at a press of the button, and a day that does not exist counts for none', async () => {
    await withPage(context, `${byDay}?ngay=2026-06-31`, async (page) => {
      expect(await page.locator('[data-day-shown]').textContent()).not.toContain('31/6/2026');
      await page.getByRole('button', { name: words.reset }).click();
      expect(await page.locator('tr[data-version]:visible').count()).toBe(await page.locator('tr[data-version]').count());
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('printed names its day', async () => {
    await withPage(context, `${byDay}?ngay=${sample.asOf}`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect([await page.locator('[data-day-shown]').isVisible(), await page.locator('[data-day-form]').isVisible()]).toEqual([true, false]);
    });
  });
});

describe('the changes of documents', () => {
  test('narrowed to a time show what happened in it', async () => {
    await withPage(context, changes, async (page) => {
      const all = await page.locator('tr[data-on]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['on'] ?? ''));
      const [to = '', from = ''] = [all[0], all[Math.floor(all.length / 2)]];
      await page.goto(`${changes}?tu=${from}&den=${to}`);
      const shown = await page.locator('tr[data-on]:visible').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['on'] ?? ''));
      expect(shown).toEqual(all.filter((on) => from <= on && on <= to));
      expect(await page.locator('[data-period-shown]').textContent()).toContain(`${shown.length} việc`);
    });
  });

  test('narrowed to a time say what it comes to for each document', async () => {
    await withPage(context, changes, async (page) => {
      const first = page.locator('tr[data-in-force]').last();
      const { on = '', of = '', inForce = '' } = await first.evaluate((row) => ({ ...(row as HTMLElement).dataset }));
      await page.goto(`${changes}?tu=${on}&den=${on}`);
      expect(await page.locator('[data-net-list] li', { hasText: `${of} ` }).first().innerText()).toContain(words.net({ before: undefined, after: inForce }));
      await page.goto(changes);
      expect(await page.locator('[data-net]').isVisible()).toBe(false);
    });
  });

  test('stand newest first', async () => {
    await withPage(context, changes, async (page) => {
      const all = await page.locator('tr[data-on]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['on'] ?? ''));
      expect(all).toEqual(all.toSorted().toReversed());
    });
  });

  test('tell when the first day stands behind the last', async () => {
    await withPage(context, `${changes}?tu=2026-12-31&den=2026-01-01`, async (page) => {
      expect(await page.locator('[data-period-shown]').textContent()).toBe(words.wrongOrder);
    });
  });
});

test('without JavaScript both tables are whole, show no boxes, and the one by day says how to read it', async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  await withPage(still, byDay, async (page) => {
    expect([await page.locator('[data-day-form]').isVisible(), await page.locator('[data-without-script]').isVisible()]).toEqual([false, true]);
    expect(await page.locator('tr[data-version]:visible').count()).toBe(await page.locator('tr[data-version]').count());
  });
  await withPage(still, changes, async (page) => {
    expect(await page.locator('[data-period-form]').isVisible()).toBe(false);
    expect(await page.locator('tr[data-on]:visible').count()).toBe(await page.locator('tr[data-on]').count());
  });
  await still.close();
});
