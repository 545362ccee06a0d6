import { expect, inject, test } from 'vitest';
import { folderBytes } from '#tests/support/folder-bytes.ts';
import { readPages, textOf } from '#tests/support/html-page.ts';

const { small, smallAgain, smallEarlier, states, statesAgain } = inject('sites');

/** What a page says with every date and every standing taken out. */
const withoutDates = (html: string): string =>
  textOf(html.replaceAll(/\s(?:class|data-issue)="[^"]*"/gu, ''))
    .replaceAll(/\d{2}\/\d{1,2}\/\d{4}/gu, '#')
    .replaceAll(/Đang có hiệu lực|Chưa có hiệu lực|Hết hiệu lực/gu, '#');

test('two builds of the same content for the same day have the same bytes', async () => {
  expect(await folderBytes(smallAgain.folder)).toEqual(await folderBytes(small.folder));
});

test('a clone of the repository gives the same bytes, old versions and comparisons among them', async () => {
  expect(await folderBytes(statesAgain.folder)).toEqual(await folderBytes(states.folder));
});

test('a build for another day has the same pages', async () => {
  const paths = async (folder: string) => (await readPages(folder)).map(({ path }) => path);
  expect(await paths(smallEarlier.folder)).toEqual(await paths(small.folder));
});

test('a build for another day differs in standings', async () => {
  const standings = async (folder: string) => {
    const register = (await readPages(folder)).find(({ address }) => address === '/danh-muc/tai-lieu/')?.html ?? '';
    return Object.fromEntries(Array.from(register.matchAll(/<tr [^>]*data-code="([^"]+)"[\s\S]*?<span class="status-badge[^>]*>([^<]+)</gu), ([, code, state]) => [code ?? '', state]));
  };
  expect([await standings(smallEarlier.folder), await standings(small.folder)]).toEqual([
    { 'BM.TP.01.01': 'Chưa có hiệu lực', 'CSCL.01': 'Chưa có hiệu lực', 'QT.TP.01': 'Chưa có hiệu lực', 'QĐ.2026.05': 'Đang có hiệu lực', 'STCL.01': 'Chưa có hiệu lực' },
    { 'BM.TP.01.01': 'Đang có hiệu lực', 'CSCL.01': 'Đang có hiệu lực', 'QT.TP.01': 'Đang có hiệu lực', 'QĐ.2026.05': 'Đang có hiệu lực', 'STCL.01': 'Đang có hiệu lực' },
  ]);
});

test('a build for another day says the rest in the same words', async () => {
  const words = async (folder: string) => {
    const pages = await readPages(folder);
    // These two count standings; the line under the standing names the day it applies from instead of the decision.
    return pages.filter(({ address }) => !/^\/(?:van-ban|danh-muc)\//u.test(address)).map(({ path, html }) => [path, withoutDates(html)]);
  };
  expect(await words(smallEarlier.folder)).toEqual(await words(small.folder));
});

test('a text not in force yet shows the same body', async () => {
  const bodies = async (folder: string) => (await readPages(folder)).map(({ path, html }) => [path, /<article[\s\S]*<\/article>/u.exec(html)?.[0]]);
  expect(await bodies(smallEarlier.folder)).toEqual(await bodies(small.folder));
});
