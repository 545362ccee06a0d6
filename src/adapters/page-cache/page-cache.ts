import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { MarkedPage } from '#core/print/marked-page.ts';
import type { KeptPage, PageCache } from '#core/print/page-cache.ts';

/** Digest of a text, short enough to be written a dozen times a page. */
export const shortDigest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

export interface PageCachePlace {
  /** Folder for things that may be deleted at any time. */
  readonly cacheFolder: string;
  /** Absolute path of the content folder: each agency has pages of its own. */
  readonly content: string;
  /** Path that the site lies under. */
  readonly base: string;
}

/** Bytes of a checksum. */
const SUM = 4;
/** Content folders whose pages are kept. */
const KEPT = 4;

/** Folder of the kept pages of one agency. */
export const pageCacheFolder = ({ cacheFolder, content, base }: PageCachePlace): string => join(cacheFolder, 'pages', shortDigest(JSON.stringify([content, base])));

/** Pages of earlier builds on disk. A file that is not byte for byte what was written counts as absent. */
export const pageCache = ({ cacheFolder, content, base }: PageCachePlace): PageCache => {
  const folder = pageCacheFolder({ cacheFolder, content, base });
  const caches = dirname(folder);
  mkdirSync(folder, { recursive: true });
  utimesSync(folder, new Date(), new Date());
  return {
    read: (name) => {
      try {
        return unpack(readFileSync(join(folder, name)));
      } catch {
        return undefined;
      }
    },
    write: (name, page) => writeFileSync(join(folder, name), pack(page)),
    keepOnly: (names) => {
      const kept = new Set(names);
      for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
      removeOldest(caches, basename(folder));
    },
  };
};

/** Four bytes of checksum over the rest, then the data on one line, then the page. */
const pack = ({ page: { bytes, places }, ...data }: KeptPage): Uint8Array => {
  const packed = Buffer.concat([Buffer.alloc(SUM), Buffer.from(`${JSON.stringify({ ...data, places })}\n`), bytes]);
  packed.writeUInt32BE(crc32(packed.subarray(SUM)));
  return packed;
};

const unpack = (bytes: Buffer): KeptPage | undefined => {
  const rest = bytes.subarray(SUM);
  if (bytes.length < SUM || crc32(rest) !== bytes.readUInt32BE()) return undefined;
  const end = rest.indexOf('\n');
  const { places, ...data } = JSON.parse(rest.toString('utf8', 0, end)) as Omit<KeptPage, 'page'> & Pick<MarkedPage, 'places'>;
  return { ...data, page: { bytes: rest.subarray(end + 1), places } };
};

const removeOldest = (caches: string, current: string): void => {
  const others = readdirSync(caches).filter((name) => name !== current).map((name) => ({ path: join(caches, name), time: statSync(join(caches, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const { path } of others.toSorted((left, right) => right.time - left.time).slice(KEPT - 1)) rmSync(path, { recursive: true, force: true });
};
