import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { MarkedPage } from '#core/print/marked-page.ts';
import type { KeptPage, PageCache } from '#core/print/page-cache.ts';
import { packFile } from './pack-file.ts';

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

/** Content folders whose pages are kept. */
const KEPT = 4;

/** Folder of the kept pages of one agency. */
export const pageCacheFolder = ({ cacheFolder, content, base }: PageCachePlace): string => join(cacheFolder, 'pages', shortDigest(JSON.stringify([content, base])));

/** Pages of earlier builds on disk. One that is not byte for byte what was written counts as absent. */
export const pageCache = ({ cacheFolder, content, base }: PageCachePlace): PageCache => {
  const folder = pageCacheFolder({ cacheFolder, content, base });
  const caches = dirname(folder);
  mkdirSync(folder, { recursive: true });
  utimesSync(folder, new Date(), new Date());
  const pack = packFile(folder);
  return {
    read: (name) => {
      const record = pack.read(name);
      return record && readPage(record);
    },
    write: (name, page) => pack.write(name, writePage(page)),
    keepOnly: (names) => {
      pack.keepOnly(names);
      removeOldest(caches, basename(folder));
    },
    close: pack.close,
  };
};

/** The data on one line, then the page. */
const writePage = ({ page: { bytes, places }, ...data }: KeptPage): Uint8Array => Buffer.concat([Buffer.from(`${JSON.stringify({ ...data, places })}\n`), bytes]);

const readPage = (record: Buffer): KeptPage => {
  const end = record.indexOf('\n');
  const { places, ...data } = JSON.parse(record.toString('utf8', 0, end)) as Omit<KeptPage, 'page'> & Pick<MarkedPage, 'places'>;
  return { ...data, page: { bytes: record.subarray(end + 1), places } };
};

const removeOldest = (caches: string, current: string): void => {
  const others = readdirSync(caches).filter((name) => name !== current).map((name) => ({ path: join(caches, name), time: statSync(join(caches, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const { path } of others.toSorted((left, right) => right.time - left.time).slice(KEPT - 1)) rmSync(path, { recursive: true, force: true });
};
