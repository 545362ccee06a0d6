import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { readContent } from '#core/parse/read-content.ts';
import { isForPortals, pageAt, readPages, textOf, type HtmlPage } from '#tests/support/html-page.ts';
import { readSearchFragments } from '#tests/support/search-fragments.ts';

const { samplePublic, samplePublicBelowPath } = inject('sites');

/** What the files of the sample say is public. */
const publicFacts = async (content: string) => {
  const { documents } = readContent(await contentFolder(content).readAll());
  const shown = documents.flatMap(({ document }) => (document?.frontMatter.audience === 'public' ? [document] : []));
  const procedures = shown.flatMap((document) => (document.kind === 'process' ? document.frontMatter.procedures : []));
  return {
    texts: shown.filter(({ kind }) => kind !== 'process').map(({ slug, code }) => ({ address: `/van-ban/${slug}/`, code })),
    procedures: procedures.map(({ code, name }) => ({ address: `/thu-tuc/${code.toLowerCase()}/`, code, name })),
    fields: [...new Set(shown.flatMap((document) => (document.kind === 'process' ? [`/linh-vuc/${document.frontMatter.field}/`] : [])))],
  };
};

describe.each(['samplePublic', 'samplePublicBelowPath'] as const)('site %s', (name) => {
  const site = inject('sites')[name];
  let facts: Awaited<ReturnType<typeof publicFacts>>;
  let pages: readonly HtmlPage[];

  beforeAll(async () => {
    facts = await publicFacts(site.content);
    pages = await readPages(site.folder);
  });

  test('has a page for each public text, procedure and field, the pages of the site, and no other', () => {
    const own = ['/', '/404.html', '/bieu-mau/', '/cong-bo/', '/cong-bo/khung/', '/cong-bo/nhung.html', '/lien-he/', '/linh-vuc/', '/thu-tuc/', '/tiep-can/', '/tim-kiem/'];
    const wanted = [...own, ...facts.fields, ...facts.texts.map(({ address }) => address), ...facts.procedures.map(({ address }) => address)];
    expect(pages.map(({ address }) => address).toSorted()).toEqual(wanted.toSorted());
  });

  test('has a search entry for each public text and procedure, for address and opening hours, and no other', async () => {
    const found = (await readSearchFragments(site.folder)).map(({ url, code }) => [url, code]);
    expect(found).toEqual([...facts.texts, ...facts.procedures, { address: '/lien-he/', code: '' }].map(({ address, code }) => [address, code]).toSorted(([left = ''], [right = '']) => (left < right ? -1 : 1)));
  });

  test('tells search engines and messengers of each procedure what to bring, how long it takes and where', () => {
    const described = pages.filter(({ html }) => /<meta name="description" content="Mang theo gì: [^"]+ Bao lâu: [^"]+ Nộp ở đâu: [^"]+\.">/u.test(html));
    expect(described.map((page) => page.address).toSorted()).toEqual(facts.procedures.map((procedure) => procedure.address).toSorted());
  });

  test('lists every procedure once', () => {
    const rows = Array.from(pageAt(pages, '/thu-tuc/').html.matchAll(/<tr [^>]*data-code="([^"]+)"/gu), ([, code]) => code ?? '');
    expect(rows.toSorted()).toEqual(facts.procedures.map(({ code }) => code).toSorted());
  });

  test('links below its base path and to files that exist', async () => {
    const entries = await readdir(site.folder, { recursive: true, withFileTypes: true });
    const files = new Set(entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(site.folder.length + 1)));
    const targets = pages.flatMap(({ path, tags }) => tags.flatMap(({ attributes }) => ['href', 'src', 'action'].flatMap((key) => (attributes[key]?.startsWith('/') ? [{ path, target: attributes[key] ?? '' }] : []))));
    const fileOf = (target: string): string => `${target.slice(site.base.length).split(/[?#]/u)[0] ?? ''}${/\/(?:[?#].*)?$/u.test(target) ? 'index.html' : ''}`;
    expect(targets.filter(({ target }) => !target.startsWith(site.base) || !files.has(fileOf(target)))).toEqual([]);
    expect(targets.length).toBeGreaterThan(1000);
  });

  test('asks nothing of another site', () => {
    const asked = pages.flatMap(({ path, tags }) => tags.flatMap(({ name: tag, attributes }) => ['src', 'srcset', 'data', 'poster', ...(tag === 'link' ? ['href'] : [])].flatMap((key) => (/^(?:https?:)?\/\//u.test(attributes[key] ?? '') ? [`${path} ${attributes[key]}`] : []))));
    expect(asked).toEqual([]);
  });

  test('tells search engines of each page, by whole addresses', async () => {
    const map = await readFile(join(site.folder, 'sitemap.xml'), 'utf8');
    const locations = Array.from(map.matchAll(/<loc>([^<]+)<\/loc>/gu), ([, location]) => location ?? '');
    const wanted = pages.filter((page) => !['/404.html', '/tim-kiem/'].includes(page.address) && !isForPortals(page)).map(({ address }) => `https://phuongmau.example${site.base.slice(0, -1)}${address}`);
    expect(locations.toSorted()).toEqual(wanted.toSorted());
    expect(await readFile(join(site.folder, 'robots.txt'), 'utf8')).toBe(`User-agent: *\nAllow: /\nSitemap: https://phuongmau.example${site.base}sitemap.xml\n`);
  });
});

describe('the public site of the sample', () => {
  let pages: readonly HtmlPage[];

  beforeAll(async () => {
    pages = await readPages(samplePublic.folder);
  });

  test('tells a citizen what to bring, where, how long, how much, what comes of it', () => {
    const text = textOf(pageAt(pages, '/thu-tuc/1.001193/').html);
    const told = ['Bao lâu 4 giờ làm việc', 'Hết bao nhiêu tiền', '8.000 đồng', 'Giấy tờ cần có', 'Giấy chứng sinh', 'Nộp ở đâu Trung tâm Phục vụ hành chính công phường', 'Giấy khai sinh (bản chính)', 'Dịch vụ công trực tuyến toàn trình'];
    expect(told.filter((words) => !text.includes(words))).toEqual([]);
  });

  test('tells a citizen of every case how long it takes, how many papers to bring, and when to come where', () => {
    const text = textOf(pageAt(pages, '/thu-tuc/1.000894/').html);
    const told = ['Không phải xác minh: 1 ngày làm việc', 'Phải xác minh điều kiện kết hôn: 5 ngày làm việc', 'Mang theo gì 4 loại giấy tờ', 'Trụ sở cơ quan: Số 01 đường Trung Tâm, phường Mẫu, tỉnh Mẫu.', 'Thứ Hai đến thứ Sáu: sáng 07:30 – 11:30, chiều 13:00 – 17:00.'];
    expect(told.filter((words) => !text.includes(words))).toEqual([]);
  });

  test('gives the frame for portals a heading of the first level', () => {
    expect(pageAt(pages, '/cong-bo/khung/').html.match(/<h1[ >]/gu)?.length).toBe(1);
  });

  test('gives each procedure of a shared process a page of its own', () => {
    expect(['1.001570', '1.001266'].map((code) => /<h1[^>]*>([^<]+)/u.exec(pageAt(pages, `/thu-tuc/${code}/`).html)?.[1])).toEqual([
      'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',
      'Chấm dứt hoạt động hộ kinh doanh',
    ]);
  });

  test('leads to the page of the procedure on the national portal', () => {
    const links = pageAt(pages, '/thu-tuc/1.001193/').tags.flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(links.filter((link) => link.includes('dichvucong'))).toEqual(['https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.001193']);
  });

  test('says the days of an interruption in words on every page', () => {
    expect(pages.filter((page) => !isForPortals(page) && !textOf(page.html).includes('Từ ngày 28/11/2026 đến hết ngày 29/11/2026:')).map(({ path }) => path)).toEqual([]);
  });

  test('is the same below a path but for its addresses', async () => {
    const below = await readPages(samplePublicBelowPath.folder);
    const unbased = (html: string): string => html.replaceAll('/phuong-mau/', '/').replaceAll(/_astro\/[^"]+/gu, '');
    expect(below.map(({ path, html }) => [path, unbased(html)])).toEqual(pages.map(({ path, html }) => [path, unbased(html)]));
  });
});
