import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { cliWords } from '#strings/vi.ts';
import { copyAgency } from '#tests/support/copy-agency.ts';
import { folderBytes } from '#tests/support/folder-bytes.ts';
import { runSotay, startSotay, type SotayResult } from '#tests/support/run-sotay.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const { small } = inject('sites');
let temporary: TemporaryFolder;

beforeAll(async () => {
  temporary = await makeTemporaryFolder();
});

afterAll(() => temporary.remove());

const build = (out: string, { content = small.content, environment = {} }: { readonly content?: string; readonly environment?: Readonly<Record<string, string>> } = {}): Promise<SotayResult> =>
  runSotay(['build', '--content', content, '--as-of', small.asOf, '--out', out], { environment });

/** A folder that holds nothing but a published site. */
const publishedSite = async (name: string): Promise<{ readonly parent: string; readonly out: string }> => {
  const parent = join(temporary.path, name);
  const out = join(parent, 'site');
  await cp(small.folder, out, { recursive: true });
  return { parent, out };
};

/** What happens when the twentieth page is written: a script that Node loads before everything else, in the thread that writes pages too. */
const halfWay = async (name: string, happens: string): Promise<Readonly<Record<string, string>>> => {
  const script = await temporary.write(`${name}.mjs`, `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    if (/(?:main|bindery-thread)\\.ts$/.test(process.argv[1] ?? '')) {
      const { openSync: open, writeFileSync: write } = fs;
      const opened = new Map();
      let pages = 0;
      fs.openSync = (path, ...rest) => {
        const file = open(path, ...rest);
        opened.set(file, path);
        return file;
      };
      fs.writeFileSync = (file, ...rest) => {
        if (String(opened.get(file) ?? file).endsWith('index.html') && (pages += 1) === 20) { ${happens} }
        return write(file, ...rest);
      };
      syncBuiltinESMExports();
    }
  `);
  return { NODE_OPTIONS: `--import=${pathToFileURL(script).href}` };
};

const failingPrinter = (code: string): Promise<Readonly<Record<string, string>>> =>
  halfWay(`fail-${code}`, `throw Object.assign(new Error('${code}: simulated'), { code: '${code}' });`);

/** Goes on only when the file is gone. */
const waitingPrinter = (file: string): Promise<Readonly<Record<string, string>>> =>
  halfWay('wait', `while (fs.existsSync(${JSON.stringify(file)})) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);`);

describe('a build of content with errors', () => {
  let before: Readonly<Record<string, string>>;
  let after: Readonly<Record<string, string>>;
  let result: SotayResult;

  beforeAll(async () => {
    const { parent, out } = await publishedSite('with-errors');
    const content = join(temporary.path, 'content-with-errors');
    await copyAgency(content, { 'policy/cscl-01.mdx': 'Không có phần khai báo.\n' });
    before = await folderBytes(parent);
    result = await build(out, { content });
    after = await folderBytes(parent);
  });

  test('ends with exit code 1, the findings and what became of the site', () => {
    expect({ exitCode: result.exitCode, stderr: result.stderr, last: result.stdout.trimEnd().split('\n').at(-1) }).toEqual({ exitCode: 1, stderr: '', last: cliWords.notBuilt });
    expect(result.stdout).toContain('front-matter-missing');
  });

  test('writes nothing and leaves the published site as it was', () => {
    expect(after).toEqual(before);
  });
});

describe.concurrent('a build that breaks off', () => {
  test('half way through the pages leaves the published site as it was', async () => {
    const { parent, out } = await publishedSite('half-way');
    const before = await folderBytes(parent);
    const { exitCode, stdout, stderr } = await build(out, { environment: await failingPrinter('EIO') });
    expect({ exitCode, stdout, first: stderr.split('\n')[0] }).toEqual({ exitCode: 2, stdout: '', first: cliWords.cannotRun['build-failed']({ details: '' }).split('\n')[0] });
    expect(await folderBytes(parent)).toEqual(before);
  });

  test('for want of space says so in one sentence and leaves nothing behind', async () => {
    const { parent, out } = await publishedSite('no-space');
    const before = await folderBytes(parent);
    const { exitCode, stdout, stderr } = await build(out, { environment: await failingPrinter('ENOSPC') });
    expect({ exitCode, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ exitCode: 2, stdout: '', lines: 1 });
    expect(stderr).toMatch(/^Ổ đĩa chứa «.+» đã đầy\. /u);
    expect(await folderBytes(parent)).toEqual(before);
  });

  test('brings back the site that a dying build had put aside', async () => {
    const { parent, out } = await publishedSite('put-aside');
    const before = await folderBytes(out);
    await mkdir(join(parent, '.site-previous'));
    await rename(out, join(parent, '.site-previous/site'));
    await build(out, { environment: await failingPrinter('EPIPE') });
    expect(await folderBytes(out)).toEqual(before);
  });
});

/** Whether a disk of its own can be made for a test: as root on Linux, where the container lets it. */
const canMount = (): boolean => {
  const folder = join(process.env['TMPDIR'] ?? '/tmp', `sotay-test-mount-${process.pid}`);
  if (process.getuid?.() !== 0) return false;
  spawnSync('mkdir', [folder]);
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
  if (isMounted) spawnSync('umount', [folder]);
  spawnSync('rmdir', [folder]);
  return isMounted;
};

test.runIf(canMount())('a build onto a disk that is too small says so and leaves the published site as it was', async () => {
  const disk = join(temporary.path, 'disk');
  await mkdir(disk);
  expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', disk]).status).toBe(0);
  try {
    const out = join(disk, 'site');
    await mkdir(join(out, '_astro'), { recursive: true });
    await writeFile(join(out, '404.html'), 'bản đang công bố');
    const before = await folderBytes(disk);
    expect(await build(out)).toEqual({ exitCode: 2, stdout: '', stderr: `${cliWords.cannotRun['disk-full']({ path: disk })}\n` });
    expect(await folderBytes(disk)).toEqual(before);
  } finally {
    spawnSync('umount', [disk]);
  }
});

describe('a build over a stale lock, while another one is tried', () => {
  let first: SotayResult;
  let second: SotayResult;
  let firstId: number;
  let parent: string;
  let out: string;

  beforeAll(async () => {
    parent = join(temporary.path, 'locked');
    out = join(parent, 'site');
    await mkdir(parent);
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const lock = join(parent, '.site-lock');
    await writeFile(lock, String(dead));
    const hold = await temporary.write('hold', '');
    const running = startSotay(['build', '--content', small.content, '--as-of', small.asOf, '--out', out], { environment: await waitingPrinter(hold) });
    firstId = running.pid;
    await vi.waitUntil(() => existsSync(lock) && readFileSync(lock, 'utf8') === String(running.pid), { timeout: 60_000, interval: 20 });
    second = await build(out);
    await rm(hold);
    first = await running.ended;
  });

  test('takes the lock of the dead process over and ends with exit code 0', () => {
    expect(first.exitCode).toBe(0);
    expect(first.stdout).toMatch(/^Đã dựng 5 tài liệu vào .+ trong \d+,\d giây\.\n$/u);
  });

  test('is quiet on standard error in CI', () => {
    expect(first.stderr).toBe('');
  });

  test('makes the same bytes as any other build of that content and day', async () => {
    expect(await folderBytes(out)).toEqual(await folderBytes(small.folder));
  });

  test('leaves nothing but the site', () => {
    expect(readdirSync(parent)).toEqual(['site']);
  });

  test('has the other one refused, which names the process that builds', () => {
    expect(second).toEqual({ exitCode: 2, stdout: '', stderr: `${cliWords.cannotRun['build-running']({ pid: String(firstId) })}\n` });
  });
});

describe('a build after a unit was renamed in its registry', () => {
  let result: SotayResult;

  beforeAll(async () => {
    const { out } = await publishedSite('renamed-unit');
    const content = join(temporary.path, 'content-renamed-unit');
    await copyAgency(content);
    const units = join(content, 'units.yml');
    await writeFile(units, readFileSync(units, 'utf8').replace('name: Văn phòng HĐND và UBND xã', 'name: Văn phòng Ủy ban xã').replace('shortName: Văn phòng', 'shortName: Văn phòng Ủy ban'));
    result = await build(out, { content });
  });

  test('says which issued versions now show other words', () => {
    expect({ exitCode: result.exitCode, note: result.stdout.split('\n').slice(0, 3).join('\n') }).toEqual({ exitCode: 0, note: cliWords.wordsChanged({ versions: [{ code: 'QT.TP.01', version: '1/0' }], count: 1 }) });
  });
});

describe('start', () => {
  let result: SotayResult;
  let address: string;
  let home: string;
  let busyPort: number;

  beforeAll(async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    busyPort = (other.address() as AddressInfo).port;
    const running = startSotay(
      ['start', '--content', small.content, '--as-of', small.asOf, '--base', '/so-tay/', '--out', join(temporary.path, 'started'), '--port', String(busyPort)],
      { environment: { CI: '' } },
    );
    const printedAddress = (): string | undefined => /http:\S+/u.exec(running.printed())?.[0];
    try {
      address = await vi.waitUntil(printedAddress, { timeout: 60_000, interval: 20 });
      home = await (await fetch(address)).text();
    } finally {
      running.stop('SIGTERM');
      other.close();
    }
    result = await running.ended;
  });

  test('serves the site at the address it prints', () => {
    expect(home).toContain('<title>Sổ tay chất lượng Ủy ban nhân dân xã Thử</title>');
  });

  test('takes another port when the one asked for is busy', () => {
    const { hostname, port, pathname } = new URL(address);
    expect({ hostname, pathname, isNext: Number(port) > busyPort && Number(port) < busyPort + 20 }).toEqual({ hostname: '127.0.0.1', pathname: '/so-tay/', isNext: true });
  });

  test('says how to stop it, and ends with exit code 0 when it is stopped', () => {
    expect(result.exitCode).toBe(0);
    expect(result.stdout.trimEnd().split('\n').slice(-2)).toEqual([cliWords.serving(address), cliWords.stopHint]);
  });

  test('tells a person at a terminal what it is doing', () => {
    const { check, pages, search, verify } = cliWords.progress;
    expect(result.stderr.trimEnd().split('\n')).toEqual([check, pages(5), search, verify]);
  });
});
