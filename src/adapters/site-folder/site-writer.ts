import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, ftruncateSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderContents, type FolderContents } from './folder-contents.ts';

/** Writes the files of a site below a folder. */
export interface SiteWriter {
  /** Copies what lies in another folder. */
  readonly copy: (from: string) => void;
  /** Writes a file by its path with `/`. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** SHA-256 of each file written so far, by its path. */
  readonly digests: ReadonlyMap<string, string>;
  /** Takes away whatever lay in the folder before and was not written anew: the site is what was written and nothing else. */
  readonly seal: () => void;
}

/**
 * A site on disk that is being written; one file after another, as thousands of small ones go fastest. A folder that holds an earlier
 * site is written over, file by file: making a file and taking one away costs a file system up to ten times as much as writing into one.
 * `written` are the digests of files that another writer has put there and that belong to the site.
 */
export const siteWriter = (folder: string, written: ReadonlyMap<string, string> = new Map()): SiteWriter => {
  const former = formerSite(folder);
  // Nobody writes through a link.
  for (const path of former.others) rmSync(join(folder, path));
  const formerFiles = new Set(former.files);
  const made = new Set(former.folders.map((path) => join(folder, path)));
  const digests = new Map(written);
  const write: SiteWriter['write'] = (path, content) => {
    // Digest and file want bytes: a text is turned into them once.
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const absolute = join(folder, path);
    if (!formerFiles.has(path) || !writeOver(absolute, bytes)) {
      const parent = dirname(absolute);
      if (!made.has(parent)) {
        // What is a folder now may have been a file, and the other way round.
        for (const above of foldersAbove(path)) if (formerFiles.delete(above)) rmSync(join(folder, above));
        mkdirSync(parent, { recursive: true });
        made.add(parent);
      }
      if (made.has(absolute)) rmSync(absolute, { recursive: true });
      writeFileSync(absolute, bytes);
    }
    digests.set(path, createHash('sha256').update(bytes).digest('hex'));
  };
  return {
    digests,
    copy: (from) => {
      for (const path of folderContents(from).files) write(path, readFileSync(join(from, path)));
    },
    write,
    seal: () => {
      const needed = new Set([...digests.keys()].flatMap(foldersAbove));
      for (const path of formerFiles) if (!digests.has(path) && needed.has(parentOf(path))) rmSync(join(folder, path));
      for (const path of former.folders) if (!needed.has(path) && needed.has(parentOf(path)) && !digests.has(path)) rmSync(join(folder, path), { recursive: true });
    },
  };
};

/** What lies in the folder; a folder that cannot be read to its depths is emptied. */
const formerSite = (folder: string): FolderContents => {
  try {
    return folderContents(folder);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return folderContents(folder);
  }
};

/** Writes into a file that is there. @returns false when it has to be made anew; it is gone then. */
const writeOver = (path: string, bytes: Uint8Array): boolean => {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_WRONLY);
    const { nlink, size } = fstatSync(file);
    // Under another name it may be somebody's copy of the earlier site.
    if (nlink === 1) {
      writeFileSync(file, bytes);
      if (size > bytes.length) ftruncateSync(file, bytes.length);
      return true;
    }
  } catch (error) {
    // A file that may not be opened is made anew; a disk that is full stays full.
    if (file !== undefined) throw error;
  } finally {
    if (file !== undefined) closeSync(file);
  }
  rmSync(path, { force: true });
  return false;
};

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The folders that a file lies in, the site itself among them as `''`. */
const foldersAbove = (path: string): readonly string[] => {
  const above: string[] = [''];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) above.push(path.slice(0, at));
  return above;
};
