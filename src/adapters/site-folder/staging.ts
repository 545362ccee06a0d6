import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CannotRunError } from '#core/errors.ts';
import { systemErrorCode } from '#core/system-error-code.ts';

/** A folder in which the next site is made while the published one stays as it is. */
export interface Staging {
  /** Where to build. */
  readonly folder: string;
  /** Where the build keeps what it needs on the way; two builds that shared it would mix their documents. */
  readonly workFolder: string;
  /** Puts the finished site in the place of the published one. */
  readonly publish: () => Promise<void>;
  /** Takes everything away that is not published. */
  readonly discard: () => Promise<void>;
}

/**
 * Opens a staging folder beside the published site. One build at a time: a second one is refused.
 * @throws CannotRunError `out-not-a-site` when something else would be lost, `build-running`, `no-permission`, `disk-full`.
 */
export const openStaging = async (published: string): Promise<Staging> => {
  const parent = dirname(published);
  const name = basename(published);
  const folder = join(parent, `.${name}-next`);
  const workFolder = join(parent, `.${name}-work`);
  const previous = join(parent, `.${name}-previous`);
  const lock = join(parent, `.${name}-lock`);
  const clear = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true });
    await rm(workFolder, { recursive: true, force: true });
  };
  try {
    await refuseOtherContent(published);
    await mkdir(parent, { recursive: true });
    await takeLock(lock);
    // A run that died between the two renames of publishing left the site under its other name.
    await moveIfPresent(previous, published);
    await clear();
  } catch (error) {
    throw explain(error, parent);
  }
  return {
    folder,
    workFolder,
    publish: async () => {
      try {
        await rm(previous, { recursive: true, force: true });
        await moveIfPresent(published, previous);
        await rename(folder, published);
        await rm(previous, { recursive: true, force: true });
      } catch (error) {
        // Between the two renames nothing is published: put the former site back.
        await moveIfPresent(previous, published);
        throw explain(error, parent);
      } finally {
        await rm(workFolder, { recursive: true, force: true });
        await rm(lock, { force: true });
      }
    },
    discard: async () => {
      await clear();
      await rm(lock, { force: true });
    },
  };
};

const moveIfPresent = async (from: string, to: string): Promise<void> => {
  try {
    await rename(from, to);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT' && systemErrorCode(error) !== 'ENOTEMPTY') throw error;
  }
};

/** What Astro leaves in every site; a folder of an author's own has neither. */
const SITE_MARKS = ['404.html', '_astro'];

const refuseOtherContent = async (published: string): Promise<void> => {
  const names = await namesIn(published);
  if (names && (names.length === 0 || SITE_MARKS.every((mark) => names.includes(mark)))) return;
  throw new CannotRunError('out-not-a-site', { folder: published });
};

/** Names in a folder, none when it does not exist; undefined for a file. */
const namesIn = async (folder: string): Promise<readonly string[] | undefined> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    if (systemErrorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
};

const takeLock = async (lock: string): Promise<void> => {
  try {
    const file = await open(lock, 'wx');
    await file.write(String(process.pid));
    await file.close();
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (isRunning(owner)) throw new CannotRunError('build-running', { pid: String(owner) });
    await rm(lock, { force: true });
    await takeLock(lock);
  }
};

const isRunning = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
};


const explain = (error: unknown, path: string): unknown => {
  const code = systemErrorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new CannotRunError('disk-full', { path });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new CannotRunError('no-permission', { path });
  return error;
};
