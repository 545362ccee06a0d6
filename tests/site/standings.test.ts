import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { pageAt, readPages, textOf, type HtmlPage } from '#tests/support/html-page.ts';
import { readSearchFragments } from '#tests/support/search-fragments.ts';

const site = inject('sites').standings;
let pages: readonly HtmlPage[];

beforeAll(async () => {
  pages = await readPages(site.folder);
});

/** The standing that the head of a page shows. */
const standingAt = (address: string): string => /<span class="status-badge[^>]*>([^<]+)</u.exec(pageAt(pages, address).html)?.[1] ?? '';
const mainOf = (address: string): string => textOf(/<main[\s\S]*<\/main>/u.exec(pageAt(pages, address).html)?.[0] ?? '');

describe('a draft', () => {
  test('leaves no trace in any file of the site', async () => {
    const entries = await readdir(site.folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const texts = await Promise.all(files.map(async (file) => ({ file, text: `${file} ${await readFile(file, 'latin1')}` })));
    const traces = ['hd-tp-01', 'HD.TP.01', 'Hướng dẫn đang soạn', 'chưa ai được thấy'].map((trace) => Buffer.from(trace).toString('latin1'));
    expect(texts.filter(({ text }) => traces.some((trace) => text.includes(trace))).map(({ file }) => file)).toEqual([]);
  });

  test('is not found by searching', async () => {
    const found = await readSearchFragments(site.folder);
    expect(found.filter(({ content }) => /đang soạn|dự thảo chưa ai/iu.test(content))).toEqual([]);
  });
});

describe('a withdrawn document', () => {
  test('keeps a page that says so', () => {
    expect(standingAt('/van-ban/hd-tp-02/')).toBe('Hết hiệu lực');
    expect(mainOf('/van-ban/hd-tp-02/')).toContain('TÀI LIỆU HẾT HIỆU LỰC Tài liệu bị hủy bỏ từ ngày 01/6/2026, chỉ giữ lại để tra cứu. Lý do: Có hướng dẫn khác.');
  });

  test('keeps its text for those who look it up', () => {
    expect(mainOf('/van-ban/hd-tp-02/')).toContain('Cách làm cũ.');
  });

  test('is marked in the search index', async () => {
    const found = (await readSearchFragments(site.folder)).find(({ url }) => url === '/van-ban/hd-tp-02/');
    expect(found?.state).toBe('withdrawn');
  });
});

describe('a document that applies from a later day', () => {
  test('says that it does not apply yet, and from when it will', () => {
    expect(standingAt('/van-ban/hd-tp-03/')).toBe('Chưa có hiệu lực');
    expect(mainOf('/van-ban/hd-tp-03/')).toContain('Áp dụng từ ngày 01/01/2027');
  });

  test('is not counted as in force', () => {
    expect(mainOf('/danh-muc/tai-lieu/')).toContain('5 tài liệu đang có hiệu lực trong tổng số 7 tài liệu');
  });
});

test('an expired legal text says so', () => {
  expect(standingAt('/phap-luat/nd-61-2018-nd-cp/')).toBe('Hết hiệu lực');
});
