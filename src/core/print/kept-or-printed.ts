import type { PublishedArticle } from '../proof/article-list.ts';
import type { SearchEntry } from '../search/search-entry.ts';
import type { MarkedPage } from './marked-page.ts';
import type { KeptPage, PageCache } from './page-cache.ts';
import type { Read } from './tracked-library.ts';

/** A page freshly printed, with what it looked at on the way. */
export interface FreshPage {
  readonly page: MarkedPage;
  /** What search is to know; absent for pages that are not found by it. */
  readonly entry: SearchEntry | undefined;
  /** The words of the document that it shows. */
  readonly article: PublishedArticle | undefined;
  /** The file with its drawings. */
  readonly chart: string | undefined;
  readonly reads: ReadonlySet<Read>;
}

export interface PagePrinting {
  /** Name of the page in the cache. */
  readonly name: string;
  /** What the page is given or reads outside the Library. */
  readonly rests: readonly Read[];
  readonly cache: PageCache;
  /** Version of the printing program. */
  readonly press: string;
  readonly digestOf: (read: Read) => string;
  readonly print: () => Promise<FreshPage>;
}

/** The one kept from an earlier build when it was printed by the same program and nothing that it looked at has changed since, else a fresh one, which is kept. */
export const keptOrPrinted = async ({ name, rests, cache, press, digestOf, print }: PagePrinting): Promise<Pick<KeptPage, 'page' | 'entry' | 'article' | 'chart'>> => {
  const kept = cache.read(name);
  if (kept?.press === press && kept.reads.every(([read, digest]) => digestOf(read) === digest)) return kept;
  const { page, entry, article, chart, reads } = await print();
  const all = [...new Set([...reads, 'others', ...rests])];
  cache.write(name, { press, reads: all.map((read) => [read, digestOf(read)] as const), entry, article, chart, page });
  return { page, entry, article, chart };
};
