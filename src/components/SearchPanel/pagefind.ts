/** The part of Pagefind's browser interface that the search panel uses. */
export interface Pagefind {
  readonly options: (options: { readonly baseUrl: string; readonly ranking?: Readonly<Record<string, number>> }) => Promise<void>;
  readonly filters: () => Promise<FilterCounts>;
  readonly search: (query: string, options: { readonly filters: Readonly<Record<string, readonly string[]>> }) => Promise<PagefindAnswer>;
}

/** How many documents carry each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindAnswer {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<PagefindHit> }[];
  /** Counts within the answer. */
  readonly filters: FilterCounts;
}

export interface PagefindHit {
  readonly url: string;
  /** The indexed text. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Numbers of the words found in the indexed text. */
  readonly locations: readonly number[];
}
