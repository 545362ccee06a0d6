import type { PublishedArticle } from '../proof/article-list.ts';
import type { SearchEntry } from '../search/search-entry.ts';
import type { MarkedPage } from './marked-page.ts';
import type { Read } from './tracked-library.ts';

/** A page of a document as an earlier build printed it. */
export interface KeptPage {
  /** Version of the program that printed it. */
  readonly press: string;
  /** What it looked at, with the digests of that day. */
  readonly reads: readonly (readonly [Read, string])[];
  /** The words of the document that it shows, by their digest; absent for pages that show none. */
  readonly article?: PublishedArticle | undefined;
  /** Absent for pages that search does not find. */
  readonly entry?: SearchEntry | undefined;
  /** The file with its drawings; absent for pages without any. */
  readonly chart?: string | undefined;
  readonly page: MarkedPage;
}

/** Pages of earlier builds, by name. */
export interface PageCache {
  /** Undefined when there is none, or when what is there is not what was written. */
  readonly read: (name: string) => KeptPage | undefined;
  readonly write: (name: string, page: KeptPage) => void;
  /** Takes all others away; until then nothing that was written is kept for another build. The last thing that is asked. */
  readonly keepOnly: (names: readonly string[]) => void;
  /** Lets go of what is only read, instead. */
  readonly close: () => void;
}
