import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { folderContents } from './folder-contents.ts';

/** The files of a built site. */
export interface BuiltSite {
  /** Paths of all files, with `/`, sorted. */
  readonly list: () => Promise<readonly string[]>;
  readonly readText: (path: string) => Promise<string>;
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  /** SHA-256 of a file's bytes, in lower-case hex. */
  readonly digest: (path: string) => Promise<string>;
  readonly remove: (path: string) => Promise<void>;
}

/** A built site on disk. */
export const builtSite = (folder: string): BuiltSite => ({
  list: async () => folderContents(folder).files.toSorted(),
  readText: (path) => readFile(join(folder, path), 'utf8'),
  readBytes: (path) => readFile(join(folder, path)),
  digest: async (path) => createHash('sha256').update(await readFile(join(folder, path))).digest('hex'),
  remove: (path) => rm(join(folder, path)),
});
