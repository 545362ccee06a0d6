import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { declare } from '#cli/commands/declare.ts';
import { readCommandLine } from '#cli/options.ts';
import { world } from '#cli/wiring.ts';
import { copyAgency } from '#tests/support/copy-agency.ts';
import { findingsIn } from '#tests/support/ledger-folder.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let folder: TemporaryFolder;

const at = (path: string): string => join(folder.path, path);

const decisionPath = 'decisions/qd-2026-00.mdx';
const declarationPath = 'declarations/bcb-2026-01.mdx';

/** Runs the command on the folder. @returns its exit code and what it printed, the folder's place left out. */
const run = async (...args: readonly string[]): Promise<{ readonly code: number; readonly lines: readonly string[] }> => {
  const lines: string[] = [];
  const terminal = { print: (text: string) => void lines.push(...text.split('\n').map((line) => line.replace(/(?:\.\.\/|\/)\S*\/(?=decisions|declarations|templates)/u, ''))), progress: () => undefined };
  const { options } = readCommandLine(['declare', '--content', folder.path, '--as-of', '2026-11-22', ...args]);
  return { code: await declare({ options, terminal, world }), lines };
};

const drafts = async (): Promise<readonly string[]> => [...(await readdir(at('decisions'))), ...(await readdir(at('declarations')).catch(() => []))];

beforeEach(async () => {
  folder = await makeTemporaryFolder();
  await copyAgency(folder.path);
});

afterEach(() => folder.remove());

test('drafts decision, declaration and annex from what is in force, and the check finds nothing in them', async () => {
  const { code, lines } = await run();
  expect([code, lines.slice(0, 4)]).toEqual([
    0,
    ['Chưa có bản công bố nào đang có hiệu lực: soạn bộ công bố lần đầu.', 'Soạn mới: decisions/qd-2026-00.mdx (QĐ.2026.00)', 'Soạn mới: declarations/bcb-2026-01.mdx (BCB.2026.01)', 'Đã ghi 2 tệp, tình trạng dự thảo (status: draft).'],
  ]);
  await expect(await readFile(at(decisionPath), 'utf8')).toMatchFileSnapshot('../fixtures/cli/declare/decision.mdx');
  await expect(await readFile(at(declarationPath), 'utf8')).toMatchFileSnapshot('../fixtures/cli/declare/declaration.mdx');
  expect(await findingsIn({ folder: folder.path })).toEqual([]);
});

test('writes nothing in a dry run, and shows what it would write', async () => {
  const { lines } = await run('--dry-run');
  expect([lines.includes('status: draft'), lines.at(-1), await drafts()]).toEqual([true, 'Chưa ghi gì. Bỏ --dry-run để ghi các tệp.', ['qd-2026-05.mdx']]);
});

test('changes nothing in a second run', async () => {
  await run();
  const before = await readFile(at(declarationPath), 'utf8');
  const { lines } = await run();
  expect([lines.slice(1, 4), await readFile(at(declarationPath), 'utf8')]).toEqual([
    ['Giữ nguyên: decisions/qd-2026-00.mdx (QĐ.2026.00), không có gì mới', 'Giữ nguyên: declarations/bcb-2026-01.mdx (BCB.2026.01), không có gì mới', 'Không có tệp nào phải ghi.'],
    before,
  ]);
});

test('writes an untouched draft anew when the data changed, with the line ends of Windows too', async () => {
  await run();
  await writeFile(at(declarationPath), (await readFile(at(declarationPath), 'utf8')).replaceAll('\n', '\r\n'));
  await writeFile(at('agency.yml'), (await readFile(at('agency.yml'), 'utf8')).replace('address: Thôn Một', 'address: Thôn Hai'));
  const { lines } = await run();
  expect([lines[2], (await readFile(at(declarationPath), 'utf8')).includes('Trụ sở: Thôn Hai, xã Thử, tỉnh Thử')]).toEqual(['Soạn lại cho đúng dữ liệu mới: declarations/bcb-2026-01.mdx (BCB.2026.01), chưa ai sửa tay', true]);
});

test('leaves a draft alone that somebody has edited', async () => {
  await run();
  const edited = (await readFile(at(declarationPath), 'utf8')).replace('Trụ sở:', 'Địa chỉ:');
  await writeFile(at(declarationPath), edited);
  const { lines } = await run();
  expect([lines[2]?.startsWith('Không đụng đến: declarations/bcb-2026-01.mdx'), await readFile(at(declarationPath), 'utf8')]).toEqual([true, edited]);
});

test('goes on with the decision that has got its number', async () => {
  await run();
  const numbered = (await readFile(at(decisionPath), 'utf8')).replace('QĐ.2026.00', 'QĐ.2026.77').replace('00/QĐ-UBND', '77/QĐ-UBND');
  await writeFile(at('decisions/qd-2026-77.mdx'), numbered);
  await rm(at(decisionPath));
  await run();
  expect([await drafts(), /^decision: .+$/mu.exec(await readFile(at(declarationPath), 'utf8'))?.[0]]).toEqual([['qd-2026-05.mdx', 'qd-2026-77.mdx', 'bcb-2026-01.mdx'], 'decision: QĐ.2026.77']);
});

test('never writes over a file of somebody else', async () => {
  await mkdir(at('declarations'));
  await writeFile(at(declarationPath), 'Bản của người khác\n');
  await run();
  expect(await readFile(at(declarationPath), 'utf8')).toBe('Bản của người khác\n');
});

test('takes the templates of the agency, with its words made harmless', async () => {
  await mkdir(at('templates'));
  await writeFile(at('templates/ban-cong-bo.txt'), '{{CƠ QUAN}} ở {{Trụ sở}}\n\n<Scope />\n');
  await writeFile(at('agency.yml'), (await readFile(at('agency.yml'), 'utf8')).replace('address: Thôn Một, xã Thử, tỉnh Thử', "address: 'Thôn {một} <b>*1*</b>'"));
  await run();
  expect((await readFile(at(declarationPath), 'utf8')).split('---\n').at(-1)).toBe(String.raw`
ỦY BAN NHÂN DÂN XÃ THỬ ở Thôn \{một\} \<b\>\*1\*\</b\>

<Scope />
`);
  expect((await findingsIn({ folder: folder.path })).filter((finding) => finding.includes('mdx-'))).toEqual([]);
});

test('refuses a template with a field that does not exist, with its line', async () => {
  await mkdir(at('templates'));
  await writeFile(at('templates/ban-cong-bo.txt'), 'Dòng một\n\n{{cơ quang}}\n');
  const { code, lines } = await run();
  expect([code, lines.some((line) => line.includes('templates/ban-cong-bo.txt:3:1')), await drafts()]).toEqual([1, true, ['qd-2026-05.mdx']]);
});
