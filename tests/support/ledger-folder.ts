import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { absentBlobs } from '#adapters/git/absent-blobs.ts';
import { readAtRevision } from '#adapters/git/read-at-revision.ts';
import { readAtRevisions } from '#adapters/git/read-at-revisions.ts';
import { readFormerTexts } from '#adapters/git/read-former-texts.ts';
import { readBlobs } from '#adapters/git/read-blobs.ts';
import { readMovedTexts } from '#adapters/git/read-moved-texts.ts';
import { readTextFile } from '#adapters/filesystem/text-file.ts';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import { readControlled } from '#cli/commands/read-controlled.ts';
import { appendActs, type LedgerAct } from '#core/ledger/append-acts.ts';
import { rules } from '#core/rules/rule-table.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { copyAgency, type AgencyEdits } from './copy-agency.ts';
import { commitAll, initRepository } from './git-folder.ts';
import { actsOfContent } from './renew-ledger.ts';

const world = { hash: nodeHash, readBlobs, absentBlobs, readMovedTexts, readAtRevision, readAtRevisions, readFormerTexts, readTextFile };

interface CheckedFolder {
  readonly folder: string;
  readonly against?: string;
  readonly published?: string;
  readonly isHeldAgainstGit?: boolean;
}

/** Reads a content folder with its versions, as the commands do. */
export const readFolder = async ({ folder, against, published, isHeldAgainstGit = false }: CheckedFolder) =>
  readControlled({ files: await contentFolder(folder).readAll(), root: folder, against, published, isHeldAgainstGit, world });

const ofLedger: ReadonlySet<string> = new Set(rules.flatMap(({ id, theme }) => (theme === 'ledger' ? [id] : [])));

/** What the rules on the ledger find in a folder: severity, rule, file and problem. */
export const findingsIn = async (input: CheckedFolder): Promise<readonly string[]> =>
  runRules(await readFolder(input)).diagnostics.filter(({ ruleId }) => ofLedger.has(ruleId)).map(({ ruleId, severity, location: { file }, params }) => `${severity} ${ruleId} ${file}${'problem' in params ? ` ${String(params['problem'])}` : ''}`);

/** Appends lines to the ledger of a folder. */
export const appendToLedger = async (folder: string, acts: readonly LedgerAct[]): Promise<void> => {
  const path = join(folder, 'ledger.jsonl');
  const text = await readFile(path, 'utf8').catch(() => '');
  await writeFile(path, appendActs({ text, acts, hash: nodeHash }));
};

/** Records what a folder says is issued and the ledger does not know yet. */
export const recordIssues = async (folder: string): Promise<void> => {
  const content = await readFolder({ folder });
  const isNew = ({ code, issue, revision }: { readonly code: string; readonly issue?: number; readonly revision?: number }): boolean =>
    !content.control.histories.get(code)?.versions.some((version) => version.issue === issue && version.revision === revision);
  await appendToLedger(folder, actsOfContent(content).filter(isNew));
};

/** The small agency under Git, everything that is issued recorded and committed. */
export const controlledAgency = async (folder: string, edits: AgencyEdits = {}): Promise<void> => {
  await copyAgency(folder, edits);
  initRepository(folder);
  commitAll(folder, 'Issued');
};

/** Replaces words in a file; the words must be there. */
export const edit = async (path: string, before: string, after: string): Promise<void> => {
  const text = await readFile(path, 'utf8');
  if (!text.includes(before)) throw new Error(`${path} does not say ${before}`);
  await writeFile(path, text.replace(before, after));
};
