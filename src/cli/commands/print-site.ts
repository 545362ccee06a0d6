import { isDeepStrictEqual } from 'node:util';
import { CannotRunError } from '#core/errors.ts';
import { documentsOn, readingOf } from '#core/history/site-versions.ts';
import type { DocumentHistory } from '#core/ledger/document-control.ts';
import type { AnyDocument } from '#core/library/library-document.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import { registriesOfContent } from '#core/library/registries-of-content.ts';
import { formatCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import type { DocumentReading } from '#core/parse/document-reading.ts';
import type { ContentReading } from '#core/parse/read-content.ts';
import type { BoundSite } from '#core/print/bindery.ts';
import { keptGuidePages, keptPages, nameOfText, nameOfVersion } from '#core/print/kept-pages.ts';
import { findKept, keptOrPrinted } from '#core/print/kept-or-printed.ts';
import { buildName, handPrintSource, printMarks } from '#core/print/print-source.ts';
import { readDigests } from '#core/print/read-digests.ts';
import { redlineOrder } from '#core/print/redline-order.ts';
import { trackLibrary } from '#core/print/tracked-library.ts';
import type { PublishedArticle } from '#core/proof/article-list.ts';
import { nameTable } from '#core/redline/names-in.ts';
import { searchEntriesFile, type SearchEntry } from '#core/search/search-entry.ts';
import { siteWords } from '#strings/vi.ts';
import type { World } from '../wiring.ts';
import type { EarlyComparing } from './compare-early.ts';

/** Documents whose versions are compared ahead of their pages: enough that the press never waits long, little beside the memory of a build. */
const AHEAD = 8;

type Printable = Awaited<ReturnType<Awaited<ReturnType<World['openPress']>>['printables']>>[number];

export interface SitePrinting {
  readonly world: World;
  readonly reading: ContentReading;
  /** Absolute path of the content folder. */
  readonly root: string;
  readonly asOf: CalendarDate;
  readonly commit: string | undefined;
  /** The program that prints. */
  readonly press: { readonly folder: string; readonly digest: string };
  /** Versions that are being compared already. */
  readonly early?: EarlyComparing | undefined;
  readonly base: string;
  /** Where the pages go. */
  readonly folder: string;
}

/** What printing leaves for the steps after it. */
export interface PrintedSite {
  /** Search entries of the documents, in the library's order. */
  readonly entries: readonly SearchEntry[];
  /** Words of the pages of documents and versions. */
  readonly articles: readonly PublishedArticle[];
  /** SHA-256 of each file, by its path. */
  readonly digests: ReadonlyMap<string, string>;
  /** Name of this build, as its pages bear it. */
  readonly build: string;
}

/** Prints every page of the site, using again what has not changed. */
export const printSite = async ({ world, reading, root, asOf, commit, press, early, base, folder }: SitePrinting): Promise<PrintedSite> => {
  const registries = registriesOfContent(reading);
  if (!registries) throw new CannotRunError('build-failed', { details: 'registries' });
  const histories = reading.control?.histories ?? new Map<string, DocumentHistory>();
  const library = makeLibrary({ documents: shownDocuments(reading, asOf), registries, asOf, scope: { audience: 'internal', drafts: false }, histories });
  const texts = textsOf(reading);
  const { library: tracked, takeReads } = trackLibrary(library);
  const digestOf = readDigests({ library, reading, digest: world.shortDigest });
  const kept = new Map(keptPages(library).map((page) => [page.file, page]));
  const marks = { commit: commit ?? siteWords.footer.noCommit, asOf: formatCalendarDate(asOf), builtOn: asOf };
  const entries = new Map<string, SearchEntry>();
  let fresh: SearchEntry | undefined;
  let freshChart: string | undefined;

  const program = await world.openPress(press.folder, base);
  const pages = { cacheFolder: world.cacheFolder, content: root, base };
  const cache = world.pageCache(pages);
  const bindery = world.openBindery({ folder, pages, marks });
  // What was compared before the check counts only when things are called by the same names.
  const redliner = early && isDeepStrictEqual(early.names, nameTable(library)) ? early.redliner : world.openRedliner(() => nameTable(library));
  const treeOf = (document: AnyDocument) => texts.get(nameOfText(document))?.()?.body.tree;
  handPrintSource({ library: tracked, content: world.contentFolder(root), treeOf, tellRedline: redliner.tell, marks: printMarks, keepSearchEntry: (entry) => void (fresh = entry), keepChart: (chart) => void (freshChart = chart) });
  /** Pages of one document, with those that are kept; what the others compare is begun. */
  const prepare = (printables: readonly Printable[]) => {
    const found = printables.map((printable) => {
      const keeping = kept.get(printable.file);
      return { ...printable, keeping, known: keeping && findKept({ name: keeping.name, cache, press: press.digest, digestOf }) };
    });
    const pairs = found.flatMap(({ keeping, known }) => (known ? [] : (keeping?.compared ?? [])));
    const order = redlineOrder({ pairs: pairs.filter((pair) => redliner.tell(pair) === undefined), texts });
    if (order.pairs.length > 0) redliner.order(order);
    return { ready: found, pairs };
  };
  let bound: BoundSite;
  try {
    await bindery.take({ kind: 'folder', from: program.assets });
    const printables = await program.printables();
    for (const page of keptGuidePages(printables.map(({ file }) => file))) kept.set(page.file, page);
    // Pages of one document one after another: its texts are parsed once for all of them.
    const groups = groupsOf(printables, ({ file }) => kept.get(file)?.code ?? '');
    for (const { ready, pairs } of ahead(groups, prepare)) {
      const read = new Set<string>();
      for (const { file, print, keeping, known } of ready) {
        // Each document's page hands over its own entry.
        if (file === searchEntriesFile) continue;
        if (!keeping) {
          await bindery.take({ kind: file.endsWith('.html') ? 'fresh' : 'file', path: file, bytes: await print() });
          continue;
        }
        const printFresh = async () => {
          takeReads();
          [fresh, freshChart] = [undefined, undefined];
          const bytes = await print();
          for (const name of keeping.texts) read.add(name);
          return { bytes, entry: fresh, chart: freshChart, reads: takeReads() };
        };
        const { job, entry } = await keptOrPrinted({ path: file, name: keeping.name, rests: keeping.rests, kept: known, press: press.digest, digestOf, print: printFresh });
        if (entry) entries.set(entry.code, entry);
        await bindery.take(job);
      }
      for (const name of read) texts.get(name)?.()?.putBodyAway();
      redliner.forget(pairs);
    }
  } finally {
    handPrintSource(undefined);
    cache.close();
    await redliner.close();
    bound = await bindery.finish([...kept.values()].map(({ name }) => name));
  }
  return { entries: library.documents.flatMap(({ code }) => entries.get(code) ?? []), articles: bound.articles, digests: bound.digests, build: buildName(marks) };
};

/** Things in the order of their keys, those of one key together as they came. */
const groupsOf = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): readonly (readonly Thing[])[] =>
  [...Map.groupBy(things, keyOf)].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group);

/** Prepares each group some groups before it is taken. */
const ahead = function* <Group, Prepared>(groups: readonly Group[], prepare: (group: Group) => Prepared): Generator<Prepared> {
  const prepared: Prepared[] = [];
  for (const [index, group] of groups.entries()) {
    prepared.push(prepare(group));
    if (index >= AHEAD) yield prepared.shift() as Prepared;
  }
  yield* prepared;
};

/** What the site shows: the texts that the ledger says; without a ledger what the files hold. */
export const shownDocuments = ({ documents, control }: ContentReading, asOf: CalendarDate): readonly AnyDocument[] =>
  control?.ledger ? documentsOn(control.histories, asOf) : documents.flatMap(({ document }) => document ?? []);

/** Where the words of each text are read, old versions among them. */
export const textsOf = ({ documents, control }: ContentReading): ReadonlyMap<string, () => DocumentReading | undefined> => {
  const texts = new Map<string, () => DocumentReading | undefined>(documents.flatMap((reading) => (reading.document ? [[nameOfText(reading.document), () => reading] as const] : [])));
  for (const { code, versions } of control?.histories.values() ?? []) {
    // An old text is read only when its page is printed.
    for (const version of versions) texts.set(nameOfVersion(code, version), () => readingOf(version));
  }
  return texts;
};
