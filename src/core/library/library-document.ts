import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentKind } from '../model/document-kinds.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import type { NextState } from './document-state.ts';

/** A heading of the text, with the anchor it gets on its page. */
export interface Heading {
  readonly depth: 2 | 3 | 4 | 5 | 6;
  readonly text: string;
  readonly anchor: string;
}

/** What the text says about other things; read once from the tree, kept beside the front matter. */
export interface TextFacts {
  readonly headings: readonly Heading[];
  /** Codes of documents named by `<Ref>`, each once, in order. */
  readonly citedCodes: readonly string[];
  /** Legal texts named by `<Law>`, each once, in order. */
  readonly citedLaws: readonly { readonly id: string; readonly provision?: string }[];
  /** Pictures shown by `<Figure>`, each once, by their path under `figures/`. */
  readonly figures: readonly string[];
}

/** When and how a text stops to apply, by the ledger. */
export interface DocumentEnd {
  readonly kind: 'superseded' | 'withdrawn';
  /** First day on which it no longer applies. */
  readonly from: CalendarDate;
}

/** One controlled document as every view sees it. */
export interface LibraryDocument<Kind extends DocumentKind = DocumentKind> {
  readonly kind: Kind;
  readonly code: string;
  /** ASCII form of the code, used in addresses. */
  readonly slug: string;
  /** Path in the content folder. */
  readonly path: string;
  readonly frontMatter: Extract<FrontMatter, { readonly kind: Kind }>;
  readonly facts: TextFacts;
  /** Absent as long as nothing ends it. */
  readonly end?: DocumentEnd;
  /** Later standings of the document, whichever version bears them then; absent on a version by itself and without a ledger. */
  readonly later?: readonly NextState[];
}

/** A document of any kind, told apart by `kind`. */
export type AnyDocument = { [Kind in DocumentKind]: LibraryDocument<Kind> }[DocumentKind];
