import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import { appendActs } from '#core/ledger/append-acts.ts';
import { digestOfText } from '#core/ledger/document-control.ts';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import { readLedger } from '#core/ledger/read-ledger.ts';
import { generateAgency, type AgencySize } from './agency/generate-agency.ts';

const git = promisify(execFile);

/** A folder in the system's temporary folder with a made-up agency, under Git as an agency keeps its texts. */
export interface BenchFolder {
  readonly path: string;
  readonly content: string;
  /** Adds a sentence to one process, records the correction and commits both: every page then names another commit. */
  readonly edit: (words: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Writes the agency and commits it. */
export const makeBenchFolder = async (size: AgencySize): Promise<BenchFolder> => {
  const path = await mkdtemp(join(tmpdir(), 'sotay-bench-'));
  const content = join(path, 'content');
  const files = generateAgency(size);
  for (const file of files) {
    const absolute = join(content, file.path);
    await mkdir(dirname(absolute), { recursive: true });
    await writeFile(absolute, file.text);
  }
  const commit = async (message: string): Promise<void> => {
    await git('git', ['-C', content, 'add', '--all']);
    await git('git', ['-C', content, '-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', 'commit', '--quiet', '--message', message]);
  };
  await git('git', ['init', '--quiet', content]);
  await commit('Write');
  const processes = files.filter((file) => file.path.startsWith('processes/'));
  const edited = processes[Math.floor(processes.length / 2)]?.path ?? '';
  return {
    path,
    content,
    edit: async (words) => {
      await appendFile(join(content, edited), `\n${words}\n`);
      await recordCorrection({ content, path: edited, reason: words });
      await commit(words);
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
};

interface Correction {
  readonly content: string;
  readonly path: string;
  readonly reason: string;
}

/** Records that an issued file now says what it says. */
const recordCorrection = async ({ content, path, reason }: Correction): Promise<void> => {
  const place = join(content, ledgerPath);
  const text = await readFile(place, 'utf8');
  const issued = readLedger({ text, hash: nodeHash }).entries.map(({ record }) => record).find((record) => record.act === 'issue' && record.path === path);
  if (issued?.act !== 'issue') throw new Error(path);
  const source = await readFile(join(content, path), 'utf8');
  const { code, issue, revision, attachments, effectiveFrom: on } = issued;
  await writeFile(place, appendActs({ text, acts: [{ act: 'correct', code, issue, revision, path, blob: nodeHash.blobId(source), text: digestOfText(source, nodeHash), attachments, on, reason }], hash: nodeHash }));
};
