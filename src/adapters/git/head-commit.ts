import { execFileSync } from 'node:child_process';
import { isIgnoredName } from '#core/is-ignored-name.ts';
import { gitEnvironment } from './git-environment.ts';
import { gitIn } from './git-in.ts';

/** Longest answer of Git: a line for each file. */
const LIMIT = 64 * 1024 * 1024;

/**
 * Short id of the commit that a folder's content comes from.
 * @returns the id; with `+` when the folder differs from it; undefined without Git or without a commit.
 */
export const headCommit = async (folder: string): Promise<string | undefined> => {
  const git = gitIn(folder);
  try {
    const id = await git('rev-parse', '--short=12', 'HEAD');
    const prefix = (await git('rev-parse', '--show-prefix')).trimEnd();
    // Settings of the repository may hide new files from its owner, and a file of the content that Git ignores is in no commit.
    const changes = await git('status', '--porcelain', '-z', '--untracked-files=normal', '--ignored=traditional', '--', '.');
    return `${id.trim()}${changes.split('\0').some((line) => isChange(line, prefix)) || isHiddenChange(await git('ls-files', '-z', '--full-name', '--stage', '-v', '--', '.'), (await git('rev-parse', '--show-toplevel')).trimEnd()) ? '+' : ''}`;
  } catch {
    return undefined;
  }
};

/** Whether a line of Git's status tells of something that is read as content; `!!` stands before what Git ignores. */
const isChange = (line: string, prefix: string): boolean =>
  line !== '' && !(line.startsWith('!! ') && line.slice('!! '.length + prefix.length).split('/').some((name) => isIgnoredName(name)));

/** Whether a file differs that Git was told not to look at: `skip-worktree` is listed as `S`, `assume-unchanged` in small letters. */
const isHiddenChange = (listed: string, top: string): boolean => {
  const unwatched = listed.split('\0').flatMap((line) => {
    const [, id, path] = /^(?:S|[a-z]) \d+ ([0-9a-f]+) \d\t(.+)$/su.exec(line) ?? [];
    return id === undefined || path === undefined ? [] : [{ id, path }];
  });
  if (unwatched.length === 0) return false;
  try {
    const ids = execFileSync('git', ['hash-object', '--stdin-paths'], { cwd: top, env: gitEnvironment(), input: unwatched.map(({ path }) => `${path}\n`).join(''), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: LIMIT });
    return ids.trim() !== unwatched.map(({ id }) => id).join('\n');
  } catch {
    // One of them is not there.
    return true;
  }
};
