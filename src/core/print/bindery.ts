import type { PublishedArticle } from '../proof/article-list.ts';
import type { KeptPage } from './page-cache.ts';

/** What is to become files of a site. */
export type BindingJob =
  /** Whatever lies in a folder, as it is. */
  | { readonly kind: 'folder'; readonly from: string }
  | { readonly kind: 'file'; readonly path: string; readonly bytes: Uint8Array }
  /** A page as the press gave it; `keep` when later builds may use it again. */
  | { readonly kind: 'fresh'; readonly path: string; readonly bytes: Uint8Array; readonly keep?: PageToKeep }
  /** A page of an earlier build. */
  | { readonly kind: 'again'; readonly path: string; readonly page: Pick<KeptPage, 'page' | 'article' | 'chart'> };

export interface PageToKeep {
  /** Its name in the cache. */
  readonly name: string;
  readonly facts: Pick<KeptPage, 'press' | 'reads' | 'entry' | 'chart'>;
}

/** The files that were made. */
export interface BoundSite {
  /** SHA-256 of each file, by its path with `/`. */
  readonly digests: ReadonlyMap<string, string>;
  /** Words of the pages of documents and versions, in the order of their jobs. */
  readonly articles: readonly PublishedArticle[];
}

/** Makes files of a site from printed pages, beside the press: while one page is written the next is printed. */
export interface Bindery {
  /**
   * Takes a job, to be done after those before it; waits while too many are undone. Bytes that were handed over may be gone for the caller.
   * @throws when a job before it failed; `finish` tells why.
   */
  readonly take: (job: BindingJob) => Promise<void>;
  /**
   * Waits for all jobs and lets kept pages of other names go; to be called once, whatever happened before.
   * @throws what the first failed job failed with.
   */
  readonly finish: (names: readonly string[]) => Promise<BoundSite>;
}
