import type { NextState } from '../library/document-state.ts';
import type { DocumentState } from '../model/document-status.ts';

/** A part of a document under one heading; the first may stand before any heading. */
export interface SearchSection {
  /** Anchor of the heading on the document's page; empty before the first heading. */
  readonly anchor: string;
  readonly heading: string;
  /** Text of the part without the heading, words separated by single spaces. */
  readonly text: string;
}

/** An earlier version of a document, which its page no longer shows but which has a page of its own. */
export interface EarlierVersion {
  readonly issue: number;
  readonly revision: number;
  readonly url: string;
  readonly title: string;
  readonly state: DocumentState;
  /** Standings that begin later, in order; absent when there are none. */
  readonly next?: readonly NextState[] | undefined;
}

/** One document as it goes into the search index, worded for readers. */
export interface SearchEntry {
  readonly url: string;
  /** Empty for a page that is no document. */
  readonly code: string;
  /** Other codes that lead to it: codes of the administrative procedures that it carries out, the number of a decision. */
  readonly otherCodes: readonly string[];
  readonly title: string;
  /** Other names that lead to it: names of the administrative procedures that it carries out. */
  readonly names: readonly string[];
  /** Name of the kind, for readers. */
  readonly kind: string;
  /** Level in the document system; forms and records are 4. */
  readonly level: 1 | 2 | 3 | 4;
  /** Code of the document that a form belongs to. */
  readonly owner?: string | undefined;
  readonly state: DocumentState;
  /** Standings that begin later, in order; absent when there are none. */
  readonly next?: readonly NextState[] | undefined;
  readonly unit: string;
  readonly field?: string | undefined;
  readonly sections: readonly SearchSection[];
  /** Newest first; absent when there are none. */
  readonly earlier?: readonly EarlierVersion[] | undefined;
}

/** Name of the file in which the site hands its entries to the indexer; it is taken away before the site is published. */
export const searchEntriesFile = 'search-entries.json';
