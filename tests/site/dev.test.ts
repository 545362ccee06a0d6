import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyAgency } from '#tests/support/copy-agency.ts';
import { freePort } from '#tests/support/free-port.ts';
import { startSotay, type RunningSotay } from '#tests/support/run-sotay.ts';
import { repository } from '#tests/support/source-files.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const policy = 'policy/cscl-01.mdx';

let folder: TemporaryFolder;
let running: RunningSotay;
let url: string;

const edit = async (path: string, change: (text: string) => string): Promise<void> => {
  const absolute = join(folder.path, 'content', path);
  await writeFile(absolute, change(await readFile(absolute, 'utf8')));
};

/** The page at an address; empty while the server does not answer. */
const pageAt = (address: string): Promise<string> => fetch(`${url}${address}`).then((response) => response.text(), () => '');

const patience = { timeout: 60_000, interval: 250 } as const;

const policyPage = (): Promise<string> => pageAt('/van-ban/cscl-01/');

const seeText = async (text: string): Promise<void> => {
  await expect.poll(policyPage, patience).toContain(text);
};

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  await copyAgency(join(folder.path, 'content'), { 'figures/so-do.png': await readFile(join(repository, 'content/figures/so-do-to-chuc.png')) });
  await edit(policy, (text) => `${text.replace('status: issued', 'status: draft')}\n<Figure src="so-do.png" alt="Sơ đồ" />\n`);
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  running = startSotay(['dev', '--content', join(folder.path, 'content'), '--port', String(port), '--as-of', '2026-11-22']);
});

afterAll(async () => {
  running.stop('SIGTERM');
  await running.ended;
  await folder.remove();
});

test('the preview shows a draft as one that must not be used', async () => {
  await seeText('BẢN CHƯA BAN HÀNH, KHÔNG ÁP DỤNG');
});

test('the preview loads the early script as what it is served as', async () => {
  const script = /<script type="module" src="([^"]*DisplayOptions\.early[^"]*)">/u;
  await expect.poll(policyPage, patience).toMatch(script);
  const [, address = ''] = script.exec(await policyPage()) ?? [];
  expect((await fetch(`${url}${address.replaceAll('&amp;', '&')}`)).headers.get('content-type')).toBe('text/javascript');
});

test('the preview shows the pictures of a text', async () => {
  const response = await fetch(`${url}/hinh/so-do.png`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
});

test('a saved mistake is explained on the page of its document, and gone when mended', async () => {
  await edit(policy, (text) => `${text}\nTrong <5 ngày.\n`);
  await seeText('Viết «dưới 5 ngày»');
  await edit(policy, (text) => text.replace('<5 ngày', 'dưới 5 ngày'));
  await expect.poll(policyPage, patience).not.toContain('mdx-syntax');
});

test('a document too broken for a page is explained where its page would be', async () => {
  await edit(policy, (text) => text.replace('title: ', 'titel: '));
  await seeText('Có phải là «title»?');
  await edit(policy, (text) => text.replace('titel: ', 'title: '));
  await seeText('BẢN CHƯA BAN HÀNH');
});
