import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cannotRunFor, CannotRunError } from '#core/errors.ts';
import type { Locks } from '#core/ports.ts';
import { systemErrorCode } from '#core/system-error-code.ts';
import { moveAcross, moveIfEasy, moveIfPresent } from './move-folder.ts';

/** A folder in which the next site is made while the published one stays as it is. */
export interface Staging {
  /** Where to build; it may hold an earlier site, to be written over. */
  readonly folder: string;
  /** Puts the finished site in the place of the published one. */
  readonly publish: () => Promise<void>;
  /** Takes everything away that is not published. */
  readonly discard: () => Promise<void>;
}

export interface StagingPlace {
  /** Absolute path of the published site. */
  readonly published: string;
  /** Folder inside Sotay's own source in which builds are made: Astro finds its packages from there alone. */
  readonly workshop: string;
  /** Folder in which the site that was replaced waits to be written over by the next build; undefined: every build begins with an empty folder. */
  readonly spare?: string | undefined;
  readonly locks: Locks;
}

/** What Astro leaves in every site; a folder of an author's own has neither. */
const SITE_MARKS = ['404.html', '_astro'];

/**
 * Opens a place to build in, of this process alone: two builds that shared one would mix their documents. One build at a time for
 * one published site: a second one is refused.
 * @throws CannotRunError `out-not-a-site` when something else would be lost, `build-running`, `no-permission`, `disk-full`.
 */
export const openStaging = async ({ published, workshop, spare, locks }: StagingPlace): Promise<Staging> => {
  const bench = join(workshop, `${BENCH}${process.pid}`);
  const folder = join(bench, 'site');
  const parent = dirname(published);
  const name = basename(published);
  const next = join(parent, `.${name}-next`);
  // In a folder of its own under its own name: a web server finds it by the same addresses while the two change places.
  const shelf = join(parent, `.${name}-previous`);
  const previous = join(shelf, name);
  const lock = join(parent, `.${name}-lock`);
  const discard = async (): Promise<void> => {
    if (spare !== undefined) await moveIfEasy(folder, spare);
    await rm(bench, { recursive: true, force: true });
    await rm(next, { recursive: true, force: true });
    await rm(lock, { force: true });
  };
  try {
    await refuseOtherContent(published);
    await mkdir(parent, { recursive: true });
    const taking = await locks.take(lock);
    if (taking.kind === 'held') throw new CannotRunError('build-running', { pid: String(taking.pid) });
    // A run that died between the two renames of publishing left the site under its other name.
    await moveIfPresent(previous, published);
    await removeAbandoned(workshop, locks);
    await mkdir(bench, { recursive: true });
    if (spare !== undefined) await moveIfEasy(spare, folder);
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw cannotRunFor(error, pathOf(error).startsWith(workshop) ? workshop : parent) ?? error;
  }
  return {
    folder,
    publish: async () => {
      try {
        await rm(next, { recursive: true, force: true });
        await moveAcross(folder, next);
        await rm(shelf, { recursive: true, force: true });
        await mkdir(shelf);
        await moveIfPresent(published, previous);
        await rename(next, published);
        if (spare !== undefined) await moveIfEasy(previous, spare);
        await rm(shelf, { recursive: true, force: true });
      } catch (error) {
        // Between the two renames nothing is published: put the former site back.
        await moveIfPresent(previous, published);
        throw cannotRunFor(error, parent) ?? error;
      } finally {
        await discard();
      }
    },
    discard,
  };
};

const BENCH = 'build-';

/** Takes away what builds left whose process is gone. */
const removeAbandoned = async (workshop: string, { isRunning }: Locks): Promise<void> => {
  for (const name of (await namesIn(workshop)) ?? []) {
    if (name.startsWith(BENCH) && !isRunning(Number(name.slice(BENCH.length)))) await rm(join(workshop, name), { recursive: true, force: true });
  }
};

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

const pathOf = (error: unknown): string => (error instanceof Error && 'path' in error ? String(error.path) : '');
