import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for one test. */
export interface TemporaryFolder {
  readonly path: string;
  /** Writes a file below the folder, making the folders above it; returns its absolute path. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Makes an empty folder in the system's temporary folder. */
export const makeTemporaryFolder = async (): Promise<TemporaryFolder> => {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'sotay-test-')));
  return {
    path,
    write: async (name, content) => {
      const absolute = join(path, name);
      await mkdir(dirname(absolute), { recursive: true });
      await writeFile(absolute, content);
      return absolute;
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
};
