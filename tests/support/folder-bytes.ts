import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder, hidden ones too, by its path with `/`, in order, with the hash of its bytes. */
export const folderBytes = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
  const hashes = await Promise.all(paths.map(async (path) => createHash('sha256').update(await readFile(join(folder, path))).digest('hex')));
  return Object.fromEntries(paths.map((path, index) => [path.replaceAll('\\', '/'), hashes[index] ?? '']));
};
