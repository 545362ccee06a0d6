import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Locks } from '#core/ports.ts';
import { folderDigests } from './folder-digests.ts';
import { runAstro } from './run-astro.ts';

export interface PressOrder {
  /** Root of Sotay's own source. */
  readonly root: string;
  /** Folder for things that may be deleted at any time. */
  readonly cacheFolder: string;
  /** Path that the site lies under. */
  readonly base: string;
  /** Whose site it prints: each has pages of its own. */
  readonly audience: 'internal' | 'public';
  readonly locks: Locks;
}

/** The program that prints the pages of a site. */
export interface FoundPress {
  /** Where it is, or will be. */
  readonly folder: string;
  readonly digest: string;
  /** Has Astro make it from our source; undefined when it is there. */
  readonly make: (() => Promise<PressMaking>) | undefined;
}

/** How the making went, and what Astro said when it failed. */
export type PressMaking = { readonly kind: 'made' } | { readonly kind: 'failed'; readonly output: string };

/** All that a press is made of; documents are no part of it. */
const INGREDIENTS = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json', 'node_modules/.package-lock.json'];

/** Presses of other versions that are left alone: another build may be printing with one. */
const KEPT = 3;

/**
 * Finds the press for the source as it is: the one made before when the source, the packages, Node and the base path are the same and
 * every file of it is as it was written, else one that is still to be made.
 */
export const findPress = async ({ root, cacheFolder, base, audience, locks }: PressOrder): Promise<FoundPress> => {
  const site = process.env['SOTAY_SITE'] ?? '';
  const digest = createHash('sha256').update(JSON.stringify({ base, audience, site, node: process.version, platform: process.platform, files: folderDigests(root, INGREDIENTS) })).digest('hex');
  const presses = join(cacheFolder, 'presses');
  const folder = join(presses, digest.slice(0, 32));
  const isThere = await isWhole(folder);
  const environment = { SOTAY_BASE: base, SOTAY_AUDIENCE: audience };
  return { folder, digest, make: isThere ? undefined : () => makeAlone({ root, presses, folder, environment, locks }) };
};

interface PressMaker extends Pick<PressOrder, 'root' | 'locks'> {
  /** Folder of the presses of one site. */
  readonly presses: string;
  /** Where the new one goes. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** One press at a time for one source: Astro writes to a folder `.astro` in it, and two of them take each other's files away. */
const makeAlone = async (maker: PressMaker): Promise<PressMaking> => {
  const shared = join(maker.root, '.astro');
  await mkdir(shared, { recursive: true });
  return maker.locks.during(join(shared, 'press-lock'), async () => ((await isWhole(maker.folder)) ? { kind: 'made' } : makePress(maker)));
};

const makePress = async ({ root, presses, folder, environment }: PressMaker): Promise<PressMaking> => {
  const workshop = join(presses, `making-${process.pid}`);
  await rm(workshop, { recursive: true, force: true });
  await mkdir(workshop, { recursive: true });
  try {
    const { exitCode, output } = await runAstro({
      command: 'build',
      root,
      environment: { ...environment, SOTAY_PRESS: workshop, SOTAY_OUT: join(workshop, 'site'), SOTAY_CACHE: join(workshop, 'cache') },
      options: [],
      isShown: false,
    });
    if (exitCode !== 0) return { kind: 'failed', output };
    await rm(join(workshop, 'cache'), { recursive: true, force: true });
    await writeFile(join(workshop, WHOLE), JSON.stringify(folderDigests(workshop, CONTENTS)));
    await rm(folder, { recursive: true, force: true });
    await rename(workshop, folder);
    await removeOthers(presses, folder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return { kind: 'made' };
};

const CONTENTS = ['server', 'site', 'styles.json'];
/** Lists what a finished press consists of. */
const WHOLE = 'whole.json';

const isWhole = async (folder: string): Promise<boolean> => {
  try {
    return (await readFile(join(folder, WHOLE), 'utf8')) === JSON.stringify(folderDigests(folder, CONTENTS));
  } catch {
    return false;
  }
};

const removeOthers = async (presses: string, current: string): Promise<void> => {
  const names = (await readdir(presses)).filter((name) => name !== basename(current) && !name.startsWith('making-'));
  const dated = await Promise.all(names.map(async (name) => ({ name, time: (await stat(join(presses, name))).mtimeMs })));
  for (const { name } of dated.toSorted((left, right) => right.time - left.time).slice(KEPT)) await rm(join(presses, name), { recursive: true, force: true });
};
