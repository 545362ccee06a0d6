import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the files of a site below a folder. */
export interface SiteWriter {
  /** Copies what lies in another folder. */
  readonly copy: (from: string) => void;
  /** Writes a file by its path with `/`. */
  readonly write: (path: string, bytes: string | Uint8Array) => void;
}

/** A site on disk that is being written; one file after another, as thousands of small ones go fastest. */
export const siteWriter = (folder: string): SiteWriter => {
  const made = new Set<string>();
  return {
    copy: (from) => cpSync(from, folder, { recursive: true }),
    write: (path, bytes) => {
      const absolute = join(folder, path);
      const parent = dirname(absolute);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(absolute, bytes);
    },
  };
};
