import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the files of a site below a folder. */
export interface SiteWriter {
  /** Copies what lies in another folder. */
  readonly copy: (from: string) => void;
  /** Writes a file by its path with `/`. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** SHA-256 of each file written so far, by its path; copied ones are not among them. */
  readonly digests: ReadonlyMap<string, string>;
}

/** A site on disk that is being written; one file after another, as thousands of small ones go fastest. */
export const siteWriter = (folder: string): SiteWriter => {
  const made = new Set<string>();
  const digests = new Map<string, string>();
  return {
    digests,
    copy: (from) => cpSync(from, folder, { recursive: true }),
    write: (path, content) => {
      // Digest and file want bytes: a text is turned into them once.
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const absolute = join(folder, path);
      const parent = dirname(absolute);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(absolute, bytes);
      digests.set(path, createHash('sha256').update(bytes).digest('hex'));
    },
  };
};
