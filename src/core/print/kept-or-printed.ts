import type { BindingJob } from './bindery.ts';
import type { KeptPage, PageCache } from './page-cache.ts';
import type { Read } from './tracked-library.ts';

/** A page freshly printed, with what it looked at on the way. */
export interface FreshPage extends Pick<KeptPage, 'entry' | 'chart'> {
  readonly bytes: Uint8Array;
  readonly reads: ReadonlySet<Read>;
}

export interface PagePrinting {
  /** Where the page goes. */
  readonly path: string;
  /** Name of the page in the cache. */
  readonly name: string;
  /** What the page is given or reads outside the Library. */
  readonly rests: readonly Read[];
  /** What `findKept` found. */
  readonly kept: KeptPage | undefined;
  /** Version of the printing program. */
  readonly press: string;
  readonly digestOf: (read: Read) => string;
  readonly print: () => Promise<FreshPage>;
}

/** A page that is ready to be bound, and what search is to know of it. */
export interface ReadyPage extends Pick<KeptPage, 'entry'> {
  readonly job: BindingJob;
}

export interface KeptSearch extends Pick<PagePrinting, 'name' | 'press' | 'digestOf'> {
  readonly cache: Pick<PageCache, 'read'>;
}

/** The page kept from an earlier build, when it was printed by the same program and nothing that it looked at has changed since. */
export const findKept = ({ name, cache, press, digestOf }: KeptSearch): KeptPage | undefined => {
  const kept = cache.read(name);
  return kept?.press === press && kept.reads.every(([read, digest]) => digestOf(read) === digest) ? kept : undefined;
};

/** The kept page, else a fresh one. */
export const keptOrPrinted = async ({ path, name, rests, kept, press, digestOf, print }: PagePrinting): Promise<ReadyPage> => {
  if (kept) {
    const { page, article, chart, entry } = kept;
    return { job: { kind: 'again', path, page: { page, article, chart } }, entry };
  }
  const { bytes, entry, chart, reads } = await print();
  const all = [...new Set([...reads, 'others', ...rests])];
  return { job: { kind: 'fresh', path, bytes, keep: { name, facts: { press, reads: all.map((read) => [read, digestOf(read)] as const), entry, chart } } }, entry };
};
