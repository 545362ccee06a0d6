import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gitIn } from './git-in.ts';

/** Absolute paths of the folders in which Git keeps what a repository holds: its own, and those that it borrows from. None without Git or a repository. */
export const objectFolders = async (folder: string): Promise<readonly string[]> => {
  try {
    return await withBorrowed(resolve(folder, (await gitIn(folder)('rev-parse', '--git-path', 'objects')).trim()));
  } catch {
    return [];
  }
};

const withBorrowed = async (objects: string): Promise<readonly string[]> => {
  const listed = await readFile(resolve(objects, 'info/alternates'), 'utf8').catch(() => '');
  const borrowed = listed.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return [objects, ...(await Promise.all(borrowed.map((path) => withBorrowed(resolve(objects, path))))).flat()];
};
