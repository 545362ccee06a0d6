import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { systemErrorCode } from '#core/system-error-code.ts';
import { gitEnvironment } from './git-environment.ts';

const run = promisify(execFile);

/** Largest file read at a revision. */
const LIMIT = 256 * 1024 * 1024;

/** A file of the content folder as a revision has it. */
export type FileAtRevision =
  | { readonly kind: 'text'; readonly text: string }
  /** The revision has no such file. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'revision-unknown' }
  /** The revision is known, its content cannot be had: a broken object, or a partial clone whose server does not answer. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'no-repository' }
  | { readonly kind: 'no-git' };

interface RevisionRequest {
  /** The content folder. */
  readonly folder: string;
  /** Branch, tag or commit. */
  readonly revision: string;
  /** Below the content folder. */
  readonly path: string;
}

/** Reads one file of the content folder as it was at a revision. */
export const readAtRevision = async ({ folder, revision, path }: RevisionRequest): Promise<FileAtRevision> => {
  const git = async (args: readonly string[]): Promise<string> => (await run('git', ['--no-replace-objects', ...args], { cwd: folder, env: gitEnvironment(), maxBuffer: LIMIT })).stdout;
  let commit: string;
  try {
    await git(['rev-parse', '--git-dir']);
  } catch (error) {
    return { kind: systemErrorCode(error) === 'ENOENT' ? 'no-git' : 'no-repository' };
  }
  try {
    commit = (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])).trim();
  } catch {
    return { kind: 'revision-unknown' };
  }
  try {
    const listed = await git(['ls-tree', '--name-only', commit, '--', `./${path}`]);
    return listed.trim() === '' ? { kind: 'absent' } : { kind: 'text', text: await git(['show', `${commit}:./${path}`]) };
  } catch {
    return { kind: 'unreadable' };
  }
};
