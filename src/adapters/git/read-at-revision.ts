import { realpath } from 'node:fs/promises';
import { systemErrorCode } from '#core/system-error-code.ts';
import { gitIn, type AskGit } from './git-in.ts';
import { liesInRepository } from './lies-in-repository.ts';

/** A file of the content folder as a revision has it. */
export type FileAtRevision =
  | { readonly kind: 'text'; readonly text: string }
  /** The revision has no such file. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'revision-unknown' }
  /** The revision is known, its content cannot be had: a broken object, or a partial clone whose server does not answer. */
  | { readonly kind: 'unreadable' }
  /** There is a repository that Git does not read: another person's, or a broken one. */
  | { readonly kind: 'refused' }
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
  const git = gitIn(folder);
  let commit: string;
  try {
    await git('rev-parse', '--git-dir');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return { kind: 'no-git' };
    return { kind: liesInRepository(await realpath(folder)) ? 'refused' : 'no-repository' };
  }
  try {
    commit = (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)).trim();
  } catch {
    return { kind: (await isNameOfBroken(revision, git)) ? 'unreadable' : 'revision-unknown' };
  }
  try {
    const listed = await git('ls-tree', '--name-only', commit, '--', `./${path}`);
    return listed.trim() === '' ? { kind: 'absent' } : { kind: 'text', text: await git('show', `${commit}:./${path}`) };
  } catch {
    return { kind: 'unreadable' };
  }
};

/** Whether a name stands for an object that cannot be read. An id proves nothing: Git takes any for a name. */
const isNameOfBroken = async (revision: string, git: AskGit): Promise<boolean> => {
  if (/^[0-9a-f]{40,64}$/u.test(revision)) return false;
  let id: string;
  try {
    id = (await git('rev-parse', '--verify', '--quiet', '--end-of-options', revision)).trim();
  } catch {
    return false;
  }
  return git('cat-file', '-t', id).then(() => false, () => true);
};
