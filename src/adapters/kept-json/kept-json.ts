import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

export interface KeptJsonPlace {
  /** Folder for things that may be deleted at any time. */
  readonly cacheFolder: string;
  /** Name of the folder therein for values of one kind. */
  readonly shelf: string;
  /** Absolute path of the folder that the value is about: each has its own. */
  readonly about: string;
}

/** A value that one run leaves for the next, on disk. */
export interface KeptJson<Value> {
  /** Undefined when there is nothing, or when it is not byte for byte what was written. */
  readonly read: () => Value | undefined;
  /** Writes it whole; a folder that cannot be written to costs the next run some seconds and nothing else. */
  readonly write: (value: Value) => void;
}

/** Folders that are remembered. */
const KEPT = 8;

/** Makes the memory of one folder. */
export const keptJson = <Value>({ cacheFolder, shelf, about }: KeptJsonPlace): KeptJson<Value> => {
  const folder = join(cacheFolder, shelf);
  const file = join(folder, `${createHash('sha256').update(about).digest('hex').slice(0, 32)}.json`);
  return {
    read: () => {
      try {
        const written = readFileSync(file, 'utf8');
        const end = written.indexOf('\n');
        const text = written.slice(end + 1);
        return written.slice(0, end) === sumOf(text) ? (JSON.parse(text) as Value) : undefined;
      } catch {
        return undefined;
      }
    },
    write: (value) => {
      const text = JSON.stringify(value);
      const beside = `${file}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(beside, `${sumOf(text)}\n${text}`);
        renameSync(beside, file);
        removeOldest(folder);
      } catch {
        removeIfPossible(beside);
      }
    },
  };
};

const sumOf = (text: string): string => crc32(text).toString(16);

const removeIfPossible = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // What cannot be taken away was never written.
  }
};

const removeOldest = (folder: string): void => {
  const dated = readdirSync(folder).map((name) => ({ path: join(folder, name), time: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const { path } of dated.toSorted((left, right) => right.time - left.time).slice(KEPT)) rmSync(path, { force: true });
};
