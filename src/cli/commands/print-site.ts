import type { World } from '../wiring.ts';
import { CannotRunError } from '#core/errors.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import { registriesOfContent } from '#core/library/registries-of-content.ts';
import { formatCalendarDate, type CalendarDate } from '#core/model/calendar-date.ts';
import type { ContentReading } from '#core/parse/read-content.ts';
import type { ContentSource } from '#core/ports.ts';
import { documentPage, keptName } from '#core/print/print-document.ts';
import { fillMarks, handPrintSource, printMarks } from '#core/print/print-source.ts';
import { readDigests } from '#core/print/read-digests.ts';
import { trackLibrary } from '#core/print/tracked-library.ts';
import { searchEntriesFile, type SearchEntry } from '#core/search/search-entry.ts';
import { addresses } from '#core/views/addresses.ts';
import { siteWords } from '#strings/vi.ts';

export interface SitePrinting {
  readonly world: World;
  readonly reading: ContentReading;
  readonly content: ContentSource;
  readonly asOf: CalendarDate;
  readonly commit: string | undefined;
  /** The program that prints. */
  readonly press: { readonly folder: string; readonly digest: string };
  readonly base: string;
  readonly cache: ReturnType<World['pageCache']>;
  /** Where the site goes. */
  readonly folder: string;
}

/** Prints every page of the site, using again what has not changed. @returns the search entries of its documents, in the library's order. */
export const printSite = async ({ world, reading, content, asOf, commit, press, base, cache, folder }: SitePrinting): Promise<readonly SearchEntry[]> => {
  const registries = registriesOfContent(reading);
  if (!registries) throw new CannotRunError('build-failed', { details: 'registries' });
  const documents = reading.documents.flatMap(({ document }) => document ?? []);
  const library = makeLibrary({ documents, registries, asOf, scope: { audience: 'internal', drafts: false }, ...(reading.control && { histories: reading.control.histories }) });
  const readings = new Map(reading.documents.map((document) => [document.path, document]));
  const { library: tracked, takeReads } = trackLibrary(library);
  const digestOf = readDigests({ library, reading, digest: world.shortDigest });
  const documentByFile = new Map(library.documents.map((document) => [`${addresses.document(document.slug).slice(1)}index.html`, document]));
  const marks = { commit: commit ?? siteWords.footer.noCommit, asOf: formatCalendarDate(asOf) };
  const entries = new Map<string, SearchEntry>();
  const fresh = new Map<string, SearchEntry>();

  const program = await world.openPress(press.folder, base);
  const site = world.siteWriter(folder);
  handPrintSource({ library: tracked, content, treeOf: ({ path }) => readings.get(path)?.body.tree, marks: printMarks, keepSearchEntry: (entry) => void fresh.set(entry.code, entry) });
  try {
    site.copy(program.assets);
    for (const { file, print } of await program.printables()) {
      // Each document's page hands over its own entry.
      if (file === searchEntriesFile) continue;
      const document = documentByFile.get(file);
      if (!document) {
        const bytes = await print();
        site.write(file, file.endsWith('.html') ? fillMarks(new TextDecoder().decode(bytes), marks) : bytes);
        continue;
      }
      const printFresh = async () => {
        takeReads();
        const html = new TextDecoder().decode(await print());
        const entry = fresh.get(document.code);
        readings.get(document.path)?.putBodyAway();
        if (!entry) throw new Error(document.code);
        return { html, entry, reads: takeReads() };
      };
      const { html, entry } = await documentPage({ document, cache, press: press.digest, digestOf, print: printFresh });
      entries.set(document.code, entry);
      site.write(file, fillMarks(html, marks));
    }
  } finally {
    handPrintSource(undefined);
  }
  cache.keepOnly(library.documents.map(keptName));
  return library.documents.flatMap(({ code }) => entries.get(code) ?? []);
};
