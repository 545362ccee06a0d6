import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitEnvironment } from './git-environment.ts';

const run = promisify(execFile);

/**
 * Short id of the commit that a folder's content comes from.
 * @returns the id; with `+` when the folder differs from it; undefined without Git or without a commit.
 */
export const headCommit = async (folder: string): Promise<string | undefined> => {
  const env = gitEnvironment();
  try {
    const { stdout: id } = await run('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: folder, env });
    const { stdout: changes } = await run('git', ['status', '--porcelain', '--', '.'], { cwd: folder, env });
    return `${id.trim()}${changes.trim() === '' ? '' : '+'}`;
  } catch {
    return undefined;
  }
};
