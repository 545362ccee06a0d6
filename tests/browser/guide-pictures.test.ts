import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { buildDay } from '#tests/support/build-day.ts';
import { freePort } from '#tests/support/free-port.ts';
import { openContext } from '#tests/support/open-page.ts';
import { startSotay, type RunningSotay } from '#tests/support/run-sotay.ts';
import { repository } from '#tests/support/source-files.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

/** The pictures of the author's guide: `npm run guide-pictures` takes them anew, every run sees that the screens are still there. */
const pictures = [
  { name: 'trang-chu', at: 'site', address: '/', shows: 'Thủ tục hành chính' },
  { name: 'quy-trinh', at: 'site', address: '/van-ban/qt-tp-01/', shows: 'Đang có hiệu lực' },
  { name: 'danh-muc', at: 'site', address: '/danh-muc/tai-lieu/', shows: 'Lần BH/SĐ' },
  { name: 'quy-tac', at: 'site', address: '/tro-giup/quy-tac/date-invalid/', shows: 'Ví dụ sai' },
  { name: 'ban-xem-thu', at: 'preview', address: '/van-ban/hd-nb-01/', shows: 'Viết «dưới 5 ngày»' },
] as const;

const SIZE = { width: 1120, height: 700 } as const;
const folder = join(repository, 'src/help/pictures');
const isWriting = process.env['SOTAY_PICTURES'] === 'write';

const { sample } = inject('sites');
let browser: Browser;
let temporary: TemporaryFolder;
let preview: RunningSotay;
let previewUrl: string;

beforeAll(async () => {
  browser = await launchBrowser();
  temporary = await makeTemporaryFolder();
  const content = join(temporary.path, 'content');
  await cp(join(repository, 'content'), content, { recursive: true });
  const path = join(content, 'instructions/hd-nb-01.mdx');
  await writeFile(path, `${await readFile(path, 'utf8')}\nTrả lời trong <5 ngày.\n`);
  const port = await freePort();
  previewUrl = `http://127.0.0.1:${port}`;
  preview = startSotay(['dev', '--content', content, '--port', String(port), '--as-of', buildDay]);
  const shows = async (): Promise<boolean> => (await fetch(`${previewUrl}/van-ban/hd-nb-01/`).then((response) => response.text(), () => '')).includes('Viết «dưới 5 ngày»');
  await vi.waitUntil(shows, { timeout: 120_000, interval: 500 });
}, 180_000);

afterAll(async () => {
  preview.stop('SIGTERM');
  await preview.ended;
  await temporary.remove();
  await browser.close();
});

/** Width and height of a PNG, from its first chunk. */
const sizeOf = (png: Uint8Array): { readonly width: number; readonly height: number } => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

describe('pictures of the guide', () => {
  test.each(pictures)('$name shows a screen that exists', async ({ name, at, address, shows }) => {
    const context = await openContext(browser, { viewport: SIZE });
    const page = await context.newPage();
    await page.goto(`${at === 'site' ? sample.url : previewUrl}${address}`, { waitUntil: 'networkidle' });
    expect(await page.locator('body').innerText()).toContain(shows);
    if (isWriting) {
      await mkdir(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`) });
    }
    await context.close();
    expect(sizeOf(await readFile(join(folder, `${name}.png`)))).toEqual(SIZE);
  });

  test('are all in the list', async () => {
    expect((await readdir(folder)).toSorted()).toEqual(pictures.map(({ name }) => `${name}.png`).toSorted());
  });

  test('are all used in the guide', async () => {
    const guide = join(repository, 'src/help/guide');
    const texts = await Promise.all((await readdir(guide)).map((name) => readFile(join(guide, name), 'utf8')));
    expect(pictures.filter(({ name }) => !texts.some((text) => text.includes(`<Screen name="${name}"`)))).toEqual([]);
  });
});
