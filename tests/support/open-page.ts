import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { questionText } from '#components/SearchPanel/question.ts';
import { buildDay } from './build-day.ts';

/** A window as people have one. */
export const windows = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
} as const;

/** A moment of a day in Viet Nam. */
export const momentOf = (day: string, time = '09:00:00'): Date => new Date(`${day}T${time}+07:00`);

/** Opens windows in which it is the day of the build, whatever the machine's clock says; on pages without scripts too. */
export const openContext = async (browser: Browser, options: BrowserContextOptions = {}, now: Date = momentOf(buildDay)): Promise<BrowserContext> => {
  const context = await browser.newContext(options);
  await context.clock.setFixedTime(now);
  return context;
};

/** Waits until the search page shows its answer to a question, the texts of the documents included. */
export const answerShown = async (page: Page, question: string): Promise<void> => {
  await page.waitForFunction((wanted) => document.querySelector<HTMLElement>('[data-search-panel]')?.dataset['answered'] === wanted, questionText(question));
};

/** Goes to an address and waits until everything is there, an answer to a search too. */
export const goTo = async (page: Page, url: string): Promise<void> => {
  await page.goto(url, { waitUntil: 'load' });
  const question = new URL(url).searchParams.get('q');
  if (question !== null) await answerShown(page, question);
};

/** Lends a page to a test and closes it after. */
export const withPage = async (context: BrowserContext, url: string, use: (page: Page) => Promise<void>): Promise<void> => {
  const page = await context.newPage();
  try {
    await goTo(page, url);
    await use(page);
  } finally {
    await page.close();
  }
};
