import { chmod, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restore } from '#cli/commands/restore.ts';
import { readCommandLine } from '#cli/options.ts';
import { world } from '#cli/wiring.ts';
import { CannotRunError } from '#core/errors.ts';
import { commitAll, git } from '#tests/support/git-folder.ts';
import { controlledAgency, edit, findingsIn, recordIssues } from '#tests/support/ledger-folder.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');
const picturePath = 'figures/so-do.png';
const processPath = 'processes/qt-tp-01.mdx';
const instructionPath = 'instructions/hd-tp-01.mdx';

let folder: TemporaryFolder;
let issued: string;

const at = (path: string): string => join(folder.path, path);

const text = (path = processPath): Promise<string> => readFile(at(path), 'utf8');

/** Runs the command. @returns its exit code or why it cannot run, and what it printed. */
const run = async (...args: readonly string[]): Promise<{ readonly code: number | string; readonly printed: string }> => {
  let printed = '';
  try {
    const { options } = readCommandLine(['restore', ...args, '--content', folder.path]);
    return { code: await restore({ options, terminal: { print: (words) => void (printed += `${words}\n`), progress: () => undefined }, world }), printed };
  } catch (error) {
    if (error instanceof CannotRunError) return { code: error.reason, printed };
    throw error;
  }
};

const codeOf = async (...args: readonly string[]): Promise<number | string> => (await run(...args)).code;

/** Every file of the content folder with its bytes. */
const everything = async (): Promise<readonly (readonly [string, string])[]> => {
  const files = (await readdir(folder.path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && !entry.parentPath.includes('/.git'));
  return Promise.all(files.map((entry) => join(entry.parentPath, entry.name)).toSorted().map(async (path) => [path, await readFile(path, 'latin1')] as const));
};

beforeEach(async () => {
  folder = await makeTemporaryFolder();
  const policy = await readFile(new URL('../fixtures/agencies/small/policy/cscl-01.mdx', import.meta.url), 'utf8');
  await controlledAgency(folder.path, {
    [picturePath]: png,
    [instructionPath]: `${policy.replace('CSCL.01', 'HD.TP.01').replace('Chính sách chất lượng', 'Hướng dẫn nhận hồ sơ')}\n<Figure src="so-do.png" alt="Sơ đồ" caption="Hình 1" />\n`,
  });
  issued = await text();
});

afterEach(() => folder.remove());

describe('an issued text', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['edited', () => edit(at(processPath), 'time: 3 giờ', 'time: 5 giờ')],
    ['with another layout', () => edit(at(processPath), '## 1. Ký hiệu', '## 1. Ký hiệu  ')],
    ['with Windows line ends', async () => writeFile(at(processPath), issued.replaceAll('\n', '\r\n'))],
    ['set back to draft', () => edit(at(processPath), 'status: issued', 'status: draft')],
    ['whose data cannot be read', () => writeFile(at(processPath), '---\ncode: [\n---\n')],
    ['emptied', () => writeFile(at(processPath), '')],
    ['written in UTF-16', () => writeFile(at(processPath), Buffer.from(`\uFEFF${issued}`, 'utf16le'))],
  ])('%s comes back byte for byte, and what lay there is kept', async (_, spoil) => {
    await spoil();
    const spoilt = await readFile(at(processPath));
    const { code, printed } = await run('QT.TP.01');
    expect([code, await text(), (await readFile(at(`.replaced/${processPath}`))).equals(spoilt), await findingsIn({ folder: folder.path })]).toEqual([0, issued, true, []]);
    expect([printed.includes(`.replaced/${processPath}`), git(folder.path, 'status', '--porcelain')]).toEqual([true, '']);
  });

  it('gone comes back where it lay', async () => {
    await rm(at(processPath));
    expect([await codeOf('QT.TP.01'), await text(), (await readdir(folder.path)).includes('.replaced')]).toEqual([0, issued, false]);
  });

  it('moved and edited comes back where it was moved to', async () => {
    await mkdir(at('processes/tu-phap'));
    await rename(at(processPath), at('processes/tu-phap/khai-sinh.mdx'));
    await edit(at('processes/tu-phap/khai-sinh.mdx'), 'time: 3 giờ', 'time: 5 giờ');
    expect([await codeOf('QT.TP.01'), await text('processes/tu-phap/khai-sinh.mdx'), await text().catch(() => 'gone')]).toEqual([0, issued, 'gone']);
  });

  it('whose place another document has taken comes back beside it', async () => {
    const other = issued.replace('code: QT.TP.01', 'code: QT.TP.09').replace('time: 3 giờ', 'time: 5 giờ');
    await writeFile(at(processPath), other);
    expect([await codeOf('QT.TP.01'), await text(), await text('processes/qt-tp-01-2.mdx')]).toEqual([0, other, issued]);
  });

  it('whose place a folder has taken comes back beside it', async () => {
    await rm(at(processPath));
    await mkdir(at(processPath));
    expect([await codeOf('QT.TP.01'), await text('processes/qt-tp-01-2.mdx')]).toEqual([0, issued]);
  });

  it('in whose place a link lies comes back as a file of its own; what the link leads to is left alone', async () => {
    await rm(at(processPath));
    await writeFile(at('.other'), 'other');
    await symlink(at('.other'), at(processPath));
    expect([await codeOf('QT.TP.01'), await text(), await text('.other')]).toEqual([0, issued, 'other']);
  });

  it('and another whose codes were changed about go back each where it lay', async () => {
    const other = await text(instructionPath);
    await edit(at(processPath), 'code: QT.TP.01', 'code: HD.TP.01');
    await edit(at(instructionPath), 'code: HD.TP.01', 'code: QT.TP.01');
    expect([await codeOf('QT.TP.01'), await codeOf('HD.TP.01'), await text(), await text(instructionPath), await findingsIn({ folder: folder.path })]).toEqual([0, 0, issued, other, []]);
  });

  it('is the corrected one after a correction, and the newest one after another issue', async () => {
    const next = issued.replace(/^revision: 0$/mu, 'revision: 1').replace(/^issuedOn: .+\neffectiveFrom: .+$/mu, 'issuedOn: 2026-06-15\neffectiveFrom: 2026-07-01').replace('audience:', '  - issue: 1\n    revision: 1\n    date: 2026-06-15\n    request: Phiếu yêu cầu số 02\n    place: Mục 2.3\n    summary: Sửa các bước\naudience:');
    await writeFile(at(processPath), next);
    await recordIssues(folder.path);
    commitAll(folder.path, 'Next');
    await writeFile(at(processPath), issued);
    expect([await codeOf('QT.TP.01'), await text()]).toEqual([0, next]);
  });

  it('comes from an unchanged file where there is no Git', async () => {
    await rm(at('.git'), { recursive: true });
    await mkdir(at('processes/cu'));
    await writeFile(at('processes/cu/ban-sao.txt'), issued.replaceAll('\n', '\r\n'));
    await rm(at(processPath));
    expect([await codeOf('QT.TP.01'), await text()]).toEqual([0, issued]);
  });
});

describe('a picture of an issued text', () => {
  it.each<[string, () => Promise<unknown>, boolean]>([
    ['changed', () => writeFile(at(picturePath), 'no picture'), true],
    ['gone', () => rm(at(picturePath)), false],
  ])('%s comes back', async (_, spoil, isKept) => {
    await spoil();
    const { code, printed } = await run('HD.TP.01');
    expect([code, (await readFile(at(picturePath))).equals(png), printed.includes(`.replaced/${picturePath}`), await findingsIn({ folder: folder.path })]).toEqual([0, true, isKept, []]);
  });

  it('that Git does not have is told', async () => {
    await rm(at(picturePath));
    await rm(at('.git'), { recursive: true });
    const { code, printed } = await run('HD.TP.01');
    expect([code, printed.includes(picturePath)]).toEqual([1, true]);
  });

  it('in whose place a folder lies is told, with what to do', async () => {
    await rm(at(picturePath));
    await mkdir(at(picturePath));
    const { code, printed } = await run('HD.TP.01');
    expect([code, printed.includes('thư mục')]).toEqual([1, true]);
  });

  it('comes back beside a draft, which stays', async () => {
    await edit(at(instructionPath), 'revision: 0\nstatus: issued', 'revision: 1\nstatus: draft');
    const draft = await text(instructionPath);
    await rm(at(picturePath));
    expect([await codeOf('HD.TP.01'), await text(instructionPath), (await readFile(at(picturePath))).equals(png)]).toEqual([0, draft, true]);
  });
});

describe('nothing is written', () => {
  it('when nothing is to be restored, nor a second time', async () => {
    const { code, printed } = await run('QT.TP.01');
    expect([code, printed.startsWith('Không có gì để khôi phục')]).toEqual([0, true]);
    await edit(at(processPath), 'time: 3 giờ', 'time: 5 giờ');
    await run('QT.TP.01');
    const before = await everything();
    expect([await codeOf('QT.TP.01'), await everything()]).toEqual([0, before]);
  });

  it.each<[string, () => Promise<unknown>, readonly string[], number | string, string]>([
    ['with --dry-run', () => edit(at(processPath), 'time: 3 giờ', 'time: 5 giờ'), ['QT.TP.01', '--dry-run'], 0, processPath],
    ['over a draft of the next version', () => edit(at(processPath), 'revision: 0\nstatus: issued', 'revision: 1\nstatus: draft'), ['QT.TP.01'], 'restore-draft', ''],
    ['when the ledger is broken', async () => writeFile(at('ledger.jsonl'), (await text('ledger.jsonl')).replace('"issue":1', '"issue":2')), ['QT.TP.01'], 1, 'ledger-chain-broken'],
    ['when a committed line of the ledger is gone', async () => writeFile(at('ledger.jsonl'), (await text('ledger.jsonl')).split('\n').toSpliced(-2, 1).join('\n')), ['QT.TP.01'], 'ledger-lines-lost', ''],
    ['when there is no Git', async () => { await rm(at('.git'), { recursive: true }); await edit(at(processPath), 'time: 3 giờ', 'time: 5 giờ'); }, ['QT.TP.01'], 1, 'old-texts-unavailable'],
    ['when Git does not have it', async () => { await rm(at('.git'), { recursive: true }); git(folder.path, 'init', '--quiet'); await edit(at(processPath), 'time: 3 giờ', 'time: 5 giờ'); }, ['QT.TP.01'], 1, 'old-text-missing'],
    ['for what was never issued', async () => undefined, ['QT.TP.77'], 'code-unknown', ''],
    ['without a code', async () => undefined, [], 'code-missing', ''],
  ])('%s', async (_, prepare, args, expected, words) => {
    await prepare();
    const before = await everything();
    const { code, printed } = await run(...args);
    expect([code, printed.includes(words), await everything()]).toEqual([expected, true, before]);
  });

  it('outside the content folder, through a link', async () => {
    const outside = await makeTemporaryFolder();
    await rm(at('processes'), { recursive: true });
    await symlink(outside.path, at('processes'));
    expect([await codeOf('QT.TP.01'), await readdir(outside.path)]).toEqual(['no-permission', []]);
    await outside.remove();
  });

  it.skipIf(process.getuid?.() === 0)('where it may not be written', async () => {
    await rm(at(processPath));
    await chmod(at('processes'), 0o555);
    expect(await codeOf('QT.TP.01')).toBe('no-permission');
    await chmod(at('processes'), 0o755);
  });

  it('from a shallow clone', async () => {
    const old = issued;
    await writeFile(at(processPath), old.replace(/^revision: 0$/mu, 'revision: 1').replace(/^issuedOn: .+\neffectiveFrom: .+$/mu, 'issuedOn: 2026-06-15\neffectiveFrom: 2026-07-01').replace('audience:', '  - issue: 1\n    revision: 1\n    date: 2026-06-15\n    request: Phiếu yêu cầu số 02\n    place: Mục 2.3\n    summary: Sửa các bước\naudience:'));
    await recordIssues(folder.path);
    commitAll(folder.path, 'Next');
    await writeFile(at(processPath), old);
    commitAll(folder.path, 'Back');
    const server = folder;
    folder = await makeTemporaryFolder();
    git(folder.path, 'clone', '--quiet', '--depth', '1', `file://${server.path}`, 'kho');
    const { code, printed } = await (async () => {
      const clone = folder;
      folder = { ...clone, path: join(clone.path, 'kho') };
      return run('QT.TP.01');
    })();
    await server.remove();
    expect([code, printed.includes('fetch --unshallow')]).toEqual([1, true]);
  });
});
