import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of every file below the given paths, by path from the root with `/`, in order; what is not there is left out. */
export const folderDigests = (root: string, paths: readonly string[]): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  const add = (path: string): void => {
    const absolute = join(root, path);
    const entry = statSync(absolute, { throwIfNoEntry: false });
    if (entry?.isDirectory()) for (const name of readdirSync(absolute).toSorted()) add(path === '' ? name : `${path}/${name}`);
    else if (entry?.isFile()) found[path] = createHash('sha256').update(readFileSync(absolute)).digest('hex');
  };
  for (const path of paths) add(path);
  return found;
};
