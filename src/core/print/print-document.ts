import type { AnyDocument } from '../library/library-document.ts';
import type { SearchEntry } from '../search/search-entry.ts';
import type { KeptPage, PageCache } from './page-cache.ts';
import type { Read } from './tracked-library.ts';

/** A page freshly printed, with what it looked at on the way. */
export interface FreshPage {
  readonly html: string;
  readonly entry: SearchEntry;
  readonly reads: ReadonlySet<Read>;
}

export interface DocumentPrinting {
  readonly document: AnyDocument;
  readonly cache: PageCache;
  /** Version of the printing program. */
  readonly press: string;
  readonly digestOf: (read: Read) => string;
  readonly print: () => Promise<FreshPage>;
}

/** Name of a document's page in the cache. */
export const keptName = ({ slug }: AnyDocument): string => `${slug}.page`;

/**
 * The page of a document: the one kept from an earlier build when it was printed by the same program and nothing that it looked at
 * has changed since, else a fresh one, which is kept.
 */
export const documentPage = async ({ document, cache, press, digestOf, print }: DocumentPrinting): Promise<Pick<KeptPage, 'html' | 'entry'>> => {
  const name = keptName(document);
  const kept = cache.read(name);
  if (kept?.press === press && kept.reads.every(([read, digest]) => digestOf(read) === digest)) return kept;
  const { html, entry, reads } = await print();
  // The page is given its document and reads its text outside the library.
  const all = [...new Set([...reads, 'others', `document ${document.code}`, `text ${document.path}`])];
  cache.write(name, { press, reads: all.map((read) => [read, digestOf(read)] as const), entry, html });
  return { html, entry };
};
