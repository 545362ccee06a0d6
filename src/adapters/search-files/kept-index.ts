import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** A file of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface KeptIndexPlace {
  /** Folder for things that may be deleted at any time. */
  readonly cacheFolder: string;
  /** Everything that the index is made from, in short: another key is another index. */
  readonly key: string;
}

/** Indexes that are kept. */
const KEPT = 4;

const folderOf = (cacheFolder: string): string => join(cacheFolder, 'search');

/** Key of an index made from these texts. */
export const indexKey = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** The files of an index made before; undefined when there is none, or when it is not byte for byte what was kept. */
export const readKeptIndex = ({ cacheFolder, key }: KeptIndexPlace): readonly IndexFile[] | undefined => {
  try {
    const bytes = readFileSync(join(folderOf(cacheFolder), key));
    const rest = bytes.subarray(SUM);
    if (crc32(rest) !== bytes.readUInt32BE()) return undefined;
    const end = rest.indexOf('\n');
    let at = end + 1;
    return (JSON.parse(rest.toString('utf8', 0, end)) as readonly (readonly [string, number])[]).map(([path, length]) => {
      const content = rest.subarray(at, at + length);
      at += length;
      return { path, content };
    });
  } catch {
    return undefined;
  }
};

/** Bytes of the checksum in front. */
const SUM = 4;

/** Keeps an index; where nothing can be written the next build makes it again. */
export const keepIndex = ({ cacheFolder, key }: KeptIndexPlace, files: readonly IndexFile[]): void => {
  const folder = folderOf(cacheFolder);
  const beside = join(folder, `${key}.${process.pid}`);
  try {
    const rest = Buffer.concat([Buffer.from(`${JSON.stringify(files.map(({ path, content }) => [path, content.length]))}\n`), ...files.map(({ content }) => content)]);
    const sum = Buffer.alloc(SUM);
    sum.writeUInt32BE(crc32(rest));
    mkdirSync(folder, { recursive: true });
    writeFileSync(beside, Buffer.concat([sum, rest]));
    renameSync(beside, join(folder, key));
    const dated = readdirSync(folder).map((name) => ({ path: join(folder, name), time: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
    for (const { path } of dated.toSorted((left, right) => right.time - left.time).slice(KEPT)) rmSync(path, { force: true });
  } catch {
    rmSync(beside, { force: true });
  }
};
