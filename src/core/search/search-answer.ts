import type { DocumentState } from '../model/document-status.ts';
import type { ExcerptPart } from './excerpt.ts';

/** Why a document was found. Words are as typed or as in the documents, with their marks. */
export type HitReason =
  /** The code, or a part of it. */
  | { readonly kind: 'code'; readonly code: string }
  /** A code that comes near to the one typed, which no document bears. */
  | { readonly kind: 'near-code'; readonly code: string }
  /** Words of the title or of another name. */
  | { readonly kind: 'title' }
  /** Another name that the document carries, not shown in its title: the name of one of its procedures. */
  | { readonly kind: 'name'; readonly name: string }
  /** Words people use: `said` → `meant`. */
  | { readonly kind: 'word'; readonly said: string; readonly meant: string }
  | { readonly kind: 'abbreviation'; readonly said: string; readonly meant: string }
  /** Typed without an input method: `said` → `meant`. */
  | { readonly kind: 'telex'; readonly said: string; readonly meant: string }
  /** A letter too many, too few, or another one: `said` → `meant`. */
  | { readonly kind: 'typo'; readonly said: string; readonly meant: string }
  /** Found in the text only. */
  | { readonly kind: 'body' };

/** A document found. */
export interface SearchHit {
  /** Row of the document in the index; its text lies at `searchAddresses.text(build, row)`. */
  readonly row: number;
  readonly url: string;
  readonly code: string;
  readonly otherCodes: readonly string[];
  readonly title: string;
  /** The title in pieces, those that fit the question marked. */
  readonly titleParts: readonly ExcerptPart[];
  readonly kind: string;
  readonly state: DocumentState;
  /** Only of an earlier version; its text cannot be asked for. */
  readonly version: { readonly issue: number; readonly revision: number } | undefined;
  readonly unit: string;
  readonly field: string | undefined;
  readonly level: 1 | 2 | 3 | 4;
  readonly why: HitReason;
  /** Only for comparing hits of one answer. */
  readonly score: number;
}

export interface FilterCount {
  readonly value: string;
  readonly count: number;
}

/** How many hits carry each value, counted without the filter of the same name; most first. */
export interface FilterCounts {
  readonly kind: readonly FilterCount[];
  readonly field: readonly FilterCount[];
  readonly unit: readonly FilterCount[];
  readonly level: readonly FilterCount[];
}

/** Values asked for, any of those named; an absent or empty list asks for nothing. */
export interface SearchFilters {
  readonly kind?: readonly string[];
  readonly field?: readonly string[];
  readonly unit?: readonly string[];
  readonly level?: readonly string[];
}

/**
 * What a question brought.
 * - `code`: the question is the code of the first hit, whole; go straight there on Enter
 * - `hits`: documents that fit
 * - `nearest`: nothing fits; these come nearest ("có phải bạn tìm…")
 * - `nothing`: nothing fits and nothing comes near
 * - `unknown-code`: the question is a code that no document bears; the hits bear codes that come near, if any
 * - `empty`: nothing was asked
 */
export type SearchAnswer =
  | { readonly kind: 'code' | 'hits' | 'nearest'; readonly hits: readonly [SearchHit, ...SearchHit[]]; readonly total: number; readonly filters: FilterCounts; readonly terms: readonly string[]; readonly outside: number }
  | { readonly kind: 'unknown-code'; readonly hits: readonly SearchHit[]; readonly total: number; readonly filters: FilterCounts; readonly terms: readonly string[]; readonly outside: number }
  | { readonly kind: 'nothing' | 'empty'; readonly hits: readonly []; readonly total: 0; readonly filters: FilterCounts; readonly terms: readonly string[]; readonly outside: number };

export interface SearchOptions {
  /** The last word may be unfinished. Asks no body text: cheap enough for each key. */
  readonly isTyping: boolean;
  readonly filters?: SearchFilters | undefined;
  /** Also drafts, superseded and withdrawn documents, and earlier versions in an index that holds them; `outside` of an answer without them tells how many these would be. */
  readonly isEveryState?: boolean | undefined;
  readonly limit: number;
}
