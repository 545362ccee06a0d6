import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cliWords } from '#strings/vi.ts';
import { copyAgency } from '#tests/support/copy-agency.ts';
import { instructionText } from '#tests/support/instruction-text.ts';
import { runSotay } from '#tests/support/run-sotay.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const typed = instructionText({ code: 'HD.TP.01', title: 'Hướng dẫn', status: 'draft', effectiveFrom: '2026-03-01', body: 'Theo Nghị định 118/2025/NĐ–CP.' });
const path = 'instructions/hd-tp-01.mdx';

let temporary: TemporaryFolder;
let content: string;

beforeAll(async () => {
  temporary = await makeTemporaryFolder();
  content = join(temporary.path, 'content');
  await copyAgency(content, { [path]: typed });
});

afterAll(() => temporary.remove());

const textNow = (): Promise<string> => readFile(join(content, path), 'utf8');

test('fix shows the correction and writes nothing', async () => {
  const { exitCode, stdout, stderr } = await runSotay(['fix', '--content', content]);
  expect({ exitCode, stderr, text: await textNow() }).toEqual({ exitCode: 0, stderr: '', text: typed });
  expect(stdout).toContain('  - Theo Nghị định 118/2025/NĐ–CP.\n  + Theo Nghị định 118/2025/NĐ-CP.\n');
  expect(stdout).toContain(`${cliWords.fix.nothingWritten}\n`);
});

test('fix --write writes it, and then there is nothing left', async () => {
  const { exitCode, stdout } = await runSotay(['fix', '--write', '--content', content]);
  expect({ exitCode, text: await textNow() }).toEqual({ exitCode: 0, text: typed.replace('NĐ–CP', 'NĐ-CP') });
  expect(stdout).toContain(`${cliWords.fix.written(1)}\n`);
  expect(await runSotay(['fix', '--write', '--content', content])).toEqual({ exitCode: 0, stdout: `${cliWords.fix.nothing}\n`, stderr: '' });
});
