import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { KeptCheck } from '#core/rules/kept-check.ts';

export interface CheckCachePlace {
  /** Folder for things that may be deleted at any time. */
  readonly cacheFolder: string;
  /** Absolute path of the content folder: each agency has its own. */
  readonly content: string;
}

/** What the last check of a content folder left, on disk. */
export interface CheckCache {
  /** Undefined when there is nothing, or when it is not byte for byte what was written. */
  readonly read: () => KeptCheck | undefined;
  /** Writes it whole; a folder that cannot be written to costs the next check some seconds and nothing else. */
  readonly write: (check: KeptCheck) => void;
}

/** Content folders that are remembered. */
const KEPT = 8;

/** Makes the memory of one content folder. */
export const checkCache = ({ cacheFolder, content }: CheckCachePlace): CheckCache => {
  const folder = join(cacheFolder, 'checks');
  const file = join(folder, `${createHash('sha256').update(content).digest('hex').slice(0, 32)}.json`);
  return {
    read: () => {
      try {
        const written = readFileSync(file, 'utf8');
        const end = written.indexOf('\n');
        const text = written.slice(end + 1);
        return written.slice(0, end) === sumOf(text) ? (JSON.parse(text) as KeptCheck) : undefined;
      } catch {
        return undefined;
      }
    },
    write: (check) => {
      const text = JSON.stringify(check);
      const beside = `${file}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(beside, `${sumOf(text)}\n${text}`);
        renameSync(beside, file);
        removeOldest(folder);
      } catch {
        rmSync(beside, { force: true });
      }
    },
  };
};

const sumOf = (text: string): string => crc32(text).toString(16);

const removeOldest = (folder: string): void => {
  const dated = readdirSync(folder).map((name) => ({ path: join(folder, name), time: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const { path } of dated.toSorted((left, right) => right.time - left.time).slice(KEPT)) rmSync(path, { force: true });
};
