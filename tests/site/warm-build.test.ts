import { readFileSync } from 'node:fs';
import { cp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runAstro } from '#adapters/astro/run-astro.ts';
import { tidyHtml } from '#core/print/tidy-html.ts';
import { pageCacheFolder } from '#adapters/page-cache/page-cache.ts';
import { world } from '#cli/wiring.ts';
import { copyAgency } from '#tests/support/copy-agency.ts';
import { folderBytes } from '#tests/support/folder-bytes.ts';
import { commitAll } from '#tests/support/git-folder.ts';
import { controlledAgency } from '#tests/support/ledger-folder.ts';
import { nextRevision } from '#tests/support/next-revision.ts';
import { record } from '#tests/support/run-command.ts';
import { runSotay } from '#tests/support/run-sotay.ts';
import { readPages } from '#tests/support/html-page.ts';
import { repository } from '#tests/support/source-files.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';
import { renewLedger } from '#tests/support/renew-ledger.ts';

const { small } = inject('sites');
const asOf = '2026-05-10';
let temporary: TemporaryFolder;

beforeAll(async () => {
  temporary = await makeTemporaryFolder();
});

afterAll(() => temporary.remove());

const build = async (content: string, day = asOf): Promise<Readonly<Record<string, string>>> => {
  const out = join(temporary.path, 'site');
  // What is published already has a ledger and addresses of its own, which these changed contents do not continue.
  await rm(out, { recursive: true, force: true });
  const { exitCode, stdout, stderr } = await runSotay(['build', '--content', content, '--as-of', day, '--out', out]);
  if (exitCode !== 0) throw new Error(`${stdout}${stderr}`);
  return folderBytes(out);
};

/** The same content in a folder that has never been built: no page of it is kept. */
const buildCold = async (content: string, day = asOf): Promise<Readonly<Record<string, string>>> => {
  const copy = join(temporary.path, `cold-${Math.max(0, ...(await readdir(temporary.path)).map((name) => Number(/^cold-(\d+)$/u.exec(name)?.[1] ?? 0))) + 1}`);
  await cp(content, copy, { recursive: true });
  return build(copy, day);
};

const edited = async (content: string, path: string, change: (text: string) => string): Promise<void> => {
  const file = join(content, path);
  await writeFile(file, change(readFileSync(file, 'utf8')));
  // These tests are about pages; each text counts as issued as it is.
  await renewLedger(content);
};

describe('a build that uses the pages of an earlier one again', () => {
  let content: string;

  beforeAll(async () => {
    content = join(temporary.path, 'content');
    await copyAgency(content);
    await build(content);
  });

  test('gives the same bytes as a first build when nothing has changed', async () => {
    expect(await build(content)).toEqual(await folderBytes(small.folder));
  });

  test('gives the same bytes as a first build when a title has changed that other documents show', async () => {
    await edited(content, 'processes/qt-tp-01.mdx', (text) => text.replace(/^title: .*$/mu, 'title: Đăng ký khai sinh theo cách mới'));
    const again = await build(content);
    expect(again).toEqual(await buildCold(content));
    expect(readFileSync(join(temporary.path, 'site/van-ban/bm-tp-01-01/index.html'), 'utf8')).toContain('Đăng ký khai sinh theo cách mới');
  });

  test('gives the same bytes as a first build when a text has changed', async () => {
    await edited(content, 'processes/qt-tp-01.mdx', (text) => `${text}\nThêm một câu.\n`);
    expect(await build(content)).toEqual(await buildCold(content));
  });

  test('gives the same bytes as a first build when a registry has changed', async () => {
    await edited(content, 'units.yml', (text) => text.replace('name: Văn phòng HĐND và UBND xã', 'name: Văn phòng mới'));
    expect(await build(content)).toEqual(await buildCold(content));
  });

  test('gives the same bytes as a first build for another day', async () => {
    expect(await build(content, '2026-02-10')).toEqual(await buildCold(content, '2026-02-10'));
  });

  test('gives the same bytes as a first build when a document has gone', async () => {
    await rm(join(content, 'forms/bm-tp-01-01.mdx'));
    await edited(content, 'processes/qt-tp-01.mdx', (text) => text.replaceAll(/^.*BM\.TP\.01\.01.*\n/gmu, ''));
    expect(await build(content)).toEqual(await buildCold(content));
  });
});

test('a version issued between two builds gives the same bytes as a first build, old versions and comparisons among them', async () => {
  const content = join(temporary.path, 'issuing');
  await controlledAgency(content);
  await build(content);
  const file = join(content, 'processes/qt-tp-01.mdx');
  const next = nextRevision(await readFile(file, 'utf8'), { issuedOn: '2026-04-20', effectiveFrom: '2026-05-01' });
  await writeFile(file, next.replace('time: 3 giờ', 'time: 2 giờ').replace('committedTime: 4 giờ', 'committedTime: 3 giờ'));
  await record(content, 'issue', 'QT.TP.01');
  commitAll(content, 'Next version');
  const again = await build(content);
  expect(again).toEqual(await buildCold(content));
  expect(['van-ban/qt-tp-01/1.0/index.html', 'so-sanh/qt-tp-01/1.0-1.1/index.html'].filter((path) => again[path] === undefined)).toEqual([]);
});

test('a comparison shows the new title of another document that its texts name', async () => {
  const content = join(temporary.path, 'renaming');
  await controlledAgency(content);
  const issueNext = async (code: string, { path, change }: { readonly path: string; readonly change: (text: string) => string }): Promise<void> => {
    const file = join(content, path);
    await writeFile(file, change(nextRevision(await readFile(file, 'utf8'), { issuedOn: '2026-04-20', effectiveFrom: '2026-05-01' })));
    await record(content, 'issue', code);
    commitAll(content, code);
  };
  await issueNext('QT.TP.01', { path: 'processes/qt-tp-01.mdx', change: (text) => `${text}\nGhi theo <Ref code="BM.TP.01.01" />.\n` });
  const comparison = (): string => readFileSync(join(temporary.path, 'site/so-sanh/qt-tp-01/1.0-1.1/index.html'), 'utf8');
  await build(content);
  expect(comparison()).not.toContain('BM.TP.01.01 Tờ khai theo mẫu mới');
  await issueNext('BM.TP.01.01', { path: 'forms/bm-tp-01-01.mdx', change: (text) => text.replace(/^title: .*$/mu, 'title: Tờ khai theo mẫu mới') });
  const after = await build(content);
  expect(comparison()).toContain('BM.TP.01.01 Tờ khai theo mẫu mới');
  expect(after).toEqual(await buildCold(content));
});

test('kept pages that are not what was written are printed afresh', async () => {
  const content = join(temporary.path, 'spoilt');
  await copyAgency(content);
  const before = await build(content);
  const folder = pageCacheFolder({ cacheFolder: world.cacheFolder, content, base: '/' });
  for (const [index, name] of (await readdir(folder)).entries()) {
    const file = join(folder, name);
    const bytes = await readFile(file);
    await writeFile(file, index % 2 === 0 ? bytes.toString('latin1').replace('<p>', '<b>') : bytes.subarray(0, bytes.length / 2), 'latin1');
    await utimes(file, 0, 0);
  }
  expect(await build(content)).toEqual(before);
});

test('the pages are those that Astro prints alone', async () => {
  const folder = join(repository, '.cache', `test-${process.pid}`);
  try {
    const environment = { SOTAY_CONTENT: small.content, SOTAY_AS_OF: small.asOf, SOTAY_COMMIT: '', SOTAY_OUT: join(folder, 'site'), SOTAY_CACHE: join(folder, 'cache'), SOTAY_BASE: small.base };
    expect((await runAstro({ command: 'build', root: repository, environment, options: [], isShown: false })).exitCode).toBe(0);
    // Astro alone knows no ledger: it prints no versions, and nothing that is made from the ledger.
    const isPage = ([path]: readonly [string, string]): boolean => /^(?:_astro|tro-giup|phap-luat|linh-vuc|don-vi|loai)\//u.test(path);
    const pagesOf = async (site: string) => Object.fromEntries(Object.entries(await folderBytes(site)).filter(isPage));
    // What we print also loses the blanks that nobody sees.
    for (const { path, html } of await readPages(join(folder, 'site'))) await writeFile(join(folder, 'site', path), tidyHtml(html));
    expect(await pagesOf(small.folder)).toEqual(await pagesOf(join(folder, 'site')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
