import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPress, type PressOrder } from '#adapters/astro/find-press.ts';
import { folderDigests } from '#adapters/astro/folder-digests.ts';
import { openPress } from '#adapters/astro/open-press.ts';
import { runAstro } from '#adapters/astro/run-astro.ts';
import { openBindery } from '#adapters/bindery/open-bindery.ts';
import { openChecker } from '#adapters/checker/open-checker.ts';
import { systemClock } from '#adapters/clock/system-clock.ts';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { copyToFree } from '#adapters/filesystem/copy-to-free.ts';
import { isOwnFile } from '#adapters/filesystem/is-own-file.ts';
import { pathKind } from '#adapters/filesystem/path-kind.ts';
import { readTextFile, writeTextFile } from '#adapters/filesystem/text-file.ts';
import { writeWhole } from '#adapters/filesystem/write-whole.ts';
import { writeTexts } from '#adapters/filesystem/write-texts.ts';
import { findBytes } from '#adapters/git/find-bytes.ts';
import { absentBlobs } from '#adapters/git/absent-blobs.ts';
import { headCommit } from '#adapters/git/head-commit.ts';
import { objectFolders } from '#adapters/git/object-folders.ts';
import { readAtRevision } from '#adapters/git/read-at-revision.ts';
import { readAtRevisions } from '#adapters/git/read-at-revisions.ts';
import { readFormerTexts } from '#adapters/git/read-former-texts.ts';
import { readBlobs } from '#adapters/git/read-blobs.ts';
import { readMovedTexts } from '#adapters/git/read-moved-texts.ts';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import { keptJson } from '#adapters/kept-json/kept-json.ts';
import { processLocks } from '#adapters/locks/process-locks.ts';
import { openPage, pageFiller } from '#adapters/marked-pages/marked-pages.ts';
import { pageCache, shortDigest } from '#adapters/page-cache/page-cache.ts';
import { openRedliner } from '#adapters/redliner/open-redliner.ts';
import { readableTexts } from '#adapters/site-bytes/readable-texts.ts';
import { writeSearchFiles } from '#adapters/search-files/write-search-files.ts';
import { builtSite } from '#adapters/site-folder/built-site.ts';
import { isAsStamped, stampFolder } from '#adapters/site-folder/folder-stamp.ts';
import { siteWriter } from '#adapters/site-folder/site-writer.ts';
import { openStaging, type StagingPlace } from '#adapters/site-folder/staging.ts';
import { serveFolder } from '#adapters/static-server/serve-folder.ts';
import type { NameSource } from '#core/redline/names-in.ts';
import type { BuildRecord } from '#core/print/build-record.ts';
import type { KeptCheck } from '#core/rules/kept-check.ts';
import type { BindingPlan } from './binding-plan.ts';
import type { CheckerPlan } from './checker-plan.ts';

/** Root of Sotay's own source. */
export const sotayRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The outside world of the commands; the only place on the command line's side where adapters are made. */
export const world = {
  /** Where builds are made and what they keep for the next one; may be deleted at any time. Below our source: Node finds the packages from there alone. */
  cacheFolder: join(sotayRoot, '.cache'),
  clock: systemClock,
  contentFolder,
  pathKind,
  readTextFile,
  writeTextFile,
  writeWhole,
  copyToFree,
  isOwnFile,
  writeTexts,
  headCommit,
  objectFolders,
  hash: nodeHash,
  readBlobs,
  absentBlobs,
  readMovedTexts,
  readAtRevision,
  readAtRevisions,
  readFormerTexts,
  findBytes,
  runAstro,
  findPress: (order: Omit<PressOrder, 'locks'>) => findPress({ ...order, locks: processLocks }),
  openPress,
  openBindery: (plan: BindingPlan) => openBindery(new URL('bindery-thread.ts', import.meta.url), plan),
  /** Threads that can work at the same time. */
  processors: availableParallelism,
  openChecker: (plan: CheckerPlan) => openChecker(new URL('checker-thread.ts', import.meta.url), plan),
  openRedliner: (names: () => NameSource) => openRedliner(new URL('redliner-thread.ts', import.meta.url), names),
  openPage,
  pageFiller,
  pageCache,
  /** What the last check of a content folder left. */
  keptCheck: (place: { readonly cacheFolder: string; readonly content: string }) => keptJson<KeptCheck>({ cacheFolder: place.cacheFolder, shelf: 'checks', about: place.content }),
  /** What the last build of a published folder left. */
  keptBuild: (place: { readonly cacheFolder: string; readonly published: string }) => keptJson<BuildRecord>({ cacheFolder: place.cacheFolder, shelf: 'builds', about: place.published }),
  /** Version of what reads and judges documents. */
  checkingProgram: () => shortDigest(JSON.stringify({ node: process.version, files: folderDigests(sotayRoot, ['src/core', 'package-lock.json', 'node_modules/.package-lock.json']) })),
  shortDigest,
  siteWriter,
  writeSearchFiles,
  builtSite,
  stampFolder,
  isAsStamped,
  readableTexts,
  openStaging: (place: Omit<StagingPlace, 'locks'>) => openStaging({ ...place, locks: processLocks }),
  serveFolder,
} as const;

export type World = typeof world;
