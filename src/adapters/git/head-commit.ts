import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Short id of the commit that a folder's content comes from.
 * @returns the id; with `+` when the folder differs from it; undefined without Git or without a commit.
 */
export const headCommit = async (folder: string): Promise<string | undefined> => {
  try {
    const { stdout: id } = await run('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: folder });
    const { stdout: changes } = await run('git', ['status', '--porcelain', '--', '.'], { cwd: folder });
    return `${id.trim()}${changes.trim() === '' ? '' : '+'}`;
  } catch {
    return undefined;
  }
};
