import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CannotRunError } from '#core/errors.ts';

/** A folder in which the next site is made while the published one stays as it is. */
export interface Staging {
  /** Where to build. */
  readonly folder: string;
  /** Puts the finished site in the place of the published one. */
  readonly publish: () => Promise<void>;
  /** Takes everything away that is not published. */
  readonly discard: () => Promise<void>;
}

/**
 * Opens a staging folder beside the published site. One build at a time: a second one is refused.
 * @throws CannotRunError `build-running`, `no-permission`, `disk-full`.
 */
export const openStaging = async (published: string): Promise<Staging> => {
  const parent = dirname(published);
  const name = basename(published);
  const folder = join(parent, `.${name}-next`);
  const previous = join(parent, `.${name}-previous`);
  const lock = join(parent, `.${name}-lock`);
  try {
    await mkdir(parent, { recursive: true });
    await takeLock(lock);
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    throw explain(error, parent);
  }
  return {
    folder,
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
        await rm(lock, { force: true });
      }
    },
    discard: async () => {
      await rm(folder, { recursive: true, force: true });
      await rm(lock, { force: true });
    },
  };
};

const moveIfPresent = async (from: string, to: string): Promise<void> => {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTEMPTY') throw error;
  }
};

const takeLock = async (lock: string): Promise<void> => {
  try {
    const file = await open(lock, 'wx');
    await file.write(String(process.pid));
    await file.close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
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
    return codeOf(error) === 'EPERM';
  }
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const explain = (error: unknown, path: string): unknown => {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new CannotRunError('disk-full', { path });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new CannotRunError('no-permission', { path });
  return error;
};
