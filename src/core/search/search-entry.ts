/** One document as it goes into the search index, worded for readers. */
export interface SearchEntry {
  readonly url: string;
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly unit: string;
  readonly field: string | undefined;
  /** Text of the document, words separated by single spaces. */
  readonly text: string;
}

/** Name of the file in which the site hands its entries to the indexer; it is taken away before the site is published. */
export const searchEntriesFile = 'search-entries.json';
