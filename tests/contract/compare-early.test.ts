import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareEarly, hasLaterVersions } from '#cli/commands/compare-early.ts';
import { shownDocuments } from '#cli/commands/print-site.ts';
import { world } from '#cli/wiring.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import { registriesOfContent } from '#core/library/registries-of-content.ts';
import type { Library } from '#core/library/library.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import type { ContentReading } from '#core/parse/read-content.ts';
import { keptPages } from '#core/print/kept-pages.ts';
import { nameOfPair, type RedlineOrder, type Redliner } from '#core/print/redliner.ts';
import { nameTable, type NameSource } from '#core/redline/names-in.ts';
import { commitAll } from '#tests/support/git-folder.ts';
import { controlledAgency, readFolder, recordIssues } from '#tests/support/ledger-folder.ts';
import { nextRevision } from '#tests/support/next-revision.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const asOf = '2026-06-10' as CalendarDate;
const path = 'processes/qt-tp-01.mdx';
let temporary: TemporaryFolder;
let content: string;

beforeAll(async () => {
  temporary = await makeTemporaryFolder();
  content = join(temporary.path, 'content');
  await controlledAgency(content);
});

afterAll(() => temporary.remove());

/** Begins to compare, with nobody who does. */
const begin = (reading: ContentReading) => {
  const orders: RedlineOrder[] = [];
  let named: NameSource | undefined;
  const redliner: Redliner = { order: (order) => void orders.push(order), tell: () => undefined, forget: () => undefined, close: () => Promise.resolve() };
  const openRedliner = (names: () => NameSource): Redliner => ((named = names()), redliner);
  const early = compareEarly({ world: { openRedliner }, reading, asOf });
  return { early, named, orders };
};

const libraryOf = (reading: Awaited<ReturnType<typeof readFolder>>): Library => {
  const registries = registriesOfContent(reading);
  if (!registries) throw new RangeError();
  return makeLibrary({ documents: shownDocuments(reading, asOf), registries, asOf, scope: { audience: 'internal', drafts: false }, histories: reading.control.histories });
};

const hasLater = (): Promise<boolean> => hasLaterVersions(content, world);

test('begins nothing where no document has a second version', async () => {
  expect(await hasLater()).toBe(false);
  expect(begin(await readFolder({ folder: content }))).toEqual({ early: undefined, named: undefined, orders: [] });
});

test('compares what the pages will show, with the names that they will use', async () => {
  const text = await readFile(join(content, path), 'utf8');
  await writeFile(join(content, path), nextRevision(text, { issuedOn: '2026-05-20', effectiveFrom: '2026-06-01' }));
  await recordIssues(content);
  commitAll(content, 'Revised');
  expect(await hasLater()).toBe(true);
  const reading = await readFolder({ folder: content });
  const { early, named, orders } = begin(reading);
  const library = libraryOf(reading);
  const shown = keptPages(library).flatMap(({ compared }) => (compared ? [nameOfPair(compared)] : []));
  expect(orders.flatMap(({ pairs }) => pairs.map(nameOfPair))).toEqual([...new Set(shown)]);
  expect(orders.flatMap(({ texts }) => [...texts.keys()])).toEqual(['QT.TP.01 1.0', 'QT.TP.01 1.1']);
  expect(named).toEqual(nameTable(library));
  expect(early?.names).toBe(named);
});

test('begins nothing where a registry cannot be read', async () => {
  await rm(join(content, 'units.yml'));
  expect(begin(await readFolder({ folder: content })).early).toBeUndefined();
});
