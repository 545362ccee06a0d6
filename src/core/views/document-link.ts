import type { CalendarDate } from '../model/calendar-date.ts';
import { documentStateOf, nextStatesOf, type NextState } from '../library/document-state.ts';
import type { Library } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import { documentKinds, type DocumentKind } from '../model/document-kinds.ts';
import type { DocumentState } from '../model/document-status.ts';
import { addresses } from './addresses.ts';

/** A document named in a list. */
export interface DocumentLink {
  readonly code: string;
  readonly title: string;
  readonly address: string;
  readonly kind: DocumentKind;
  readonly state: DocumentState;
  /** Standings that begin later, in order. */
  readonly next: readonly NextState[];
}

/** A place named in a list: a unit, a field, a clause. */
export interface PlaceLink {
  readonly name: string;
  readonly address: string;
}

/** Issue and revision as the register writes them. */
export interface Version {
  readonly issue: number;
  readonly revision: number;
}

/** How a document appears in lists. */
export const documentLink = (document: AnyDocument, asOf: CalendarDate): DocumentLink => ({
  code: document.code,
  title: document.frontMatter.title,
  address: addresses.document(document.slug),
  kind: document.kind,
  state: documentStateOf(document, asOf),
  next: document.later ?? nextStatesOf(document, asOf),
});

/** Links to the documents with these codes; codes that this site does not hold are left out. */
export const documentLinks = (codes: readonly string[], library: Library): readonly DocumentLink[] =>
  codes.flatMap((code) => {
    const document = library.byCode.get(code);
    return document ? [documentLink(document, library.asOf)] : [];
  });

/** Documents of one kind. */
export interface KindGroup {
  readonly kind: DocumentKind;
  readonly links: readonly DocumentLink[];
}

/** The same links by kind, in the order of the kinds; kinds of which there is none are left out. */
export const groupedByKind = (links: readonly DocumentLink[]): readonly KindGroup[] =>
  documentKinds.flatMap(({ kind }) => {
    const ofKind = links.filter((link) => link.kind === kind);
    return ofKind.length === 0 ? [] : [{ kind, links: ofKind }];
  });

/** Link to a unit; its id stands in for a name the registry lacks. */
export const unitLink = (id: string, library: Library): PlaceLink => ({ name: library.units.get(id)?.name ?? id, address: addresses.unit(id) });

/** Link to a unit under its short name, for narrow columns. */
export const shortUnitLink = (id: string, library: Library): PlaceLink => ({ ...unitLink(id, library), name: library.units.get(id)?.shortName ?? unitLink(id, library).name });

/** Link to a field. */
export const fieldLink = (id: string, library: Library): PlaceLink => ({ name: library.fields.get(id)?.name ?? id, address: addresses.field(id) });
