import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { gitEnvironment } from './git-environment.ts';

const run = promisify(execFile);

/** Absolute paths of the folders in which Git keeps what a repository holds: its own, and those that it borrows from. None without Git or a repository. */
export const objectFolders = async (folder: string): Promise<readonly string[]> => {
  try {
    const { stdout } = await run('git', ['rev-parse', '--git-path', 'objects'], { cwd: folder, env: gitEnvironment() });
    return await withBorrowed(resolve(folder, stdout.trim()));
  } catch {
    return [];
  }
};

const withBorrowed = async (objects: string): Promise<readonly string[]> => {
  const listed = await readFile(resolve(objects, 'info/alternates'), 'utf8').catch(() => '');
  const borrowed = listed.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return [objects, ...(await Promise.all(borrowed.map((path) => withBorrowed(resolve(objects, path))))).flat()];
};
