import type { ControlledVersion, DocumentHistory } from '../ledger/document-control.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { documentKinds } from '../model/document-kinds.ts';
import { citedCodesOf } from './cited-codes.ts';
import { citedLawsOf } from './cited-laws.ts';
import type { Citation, Library, Registries } from './library.ts';
import type { AnyDocument } from './library-document.ts';
import { documentStateOf } from './document-state.ts';

/** Which documents a site receives. A public site never receives an internal one, so it cannot show it. */
export interface LibraryScope {
  /** `internal` readers see everything; `public` ones only what is marked public. */
  readonly audience: 'internal' | 'public';
  /** Whether texts that are not issued yet are included (for authors only). */
  readonly drafts: boolean;
}

export interface LibraryInput {
  readonly documents: readonly AnyDocument[];
  readonly registries: Registries;
  readonly asOf: CalendarDate;
  readonly scope: LibraryScope;
  /** Versions by the ledger; absent where no ledger is read. */
  readonly histories?: ReadonlyMap<string, DocumentHistory>;
}

const kindOrder = new Map<string, number>(documentKinds.map((entry, index) => [entry.kind, index]));

const compareDocuments = (left: AnyDocument, right: AnyDocument): number =>
  (kindOrder.get(left.kind) ?? 0) - (kindOrder.get(right.kind) ?? 0) || (left.slug < right.slug ? -1 : left.slug > right.slug ? 1 : 0);

const isShown = (document: AnyDocument, scope: LibraryScope): boolean =>
  (scope.audience === 'internal' || document.frontMatter.audience === 'public') &&
  (scope.drafts || document.frontMatter.status === 'issued' || document.frontMatter.status === 'withdrawn');

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** Puts the documents a site may show and the registries together, with both directions of every citation. */
export const makeLibrary = ({ documents, registries, asOf, scope, histories = new Map() }: LibraryInput): Library => {
  const shown = documents.filter((document) => isShown(document, scope)).toSorted(compareDocuments);
  const byCode = new Map(shown.map((document) => [document.code, document]));
  const { units, people, fields, legalTexts, standards, agency } = registries;
  return {
    asOf,
    registries,
    standard: standards.find((standard) => standard.id === agency.standard),
    documents: shown,
    byCode,
    units: byId(units),
    people: byId(people),
    fields: byId(fields),
    legalTexts: byId(legalTexts),
    citedBy: citationsOfDocuments(shown),
    lawCitedBy: citationsOfLaws(shown),
    histories: shownHistories(histories, scope),
  };
};

/** What was issued, without files that hold a text beyond the ledger unless drafts are shown. */
const shownHistories = (histories: ReadonlyMap<string, DocumentHistory>, scope: LibraryScope): ReadonlyMap<string, DocumentHistory> =>
  new Map(
    [...histories].flatMap(([code, history]) => {
      const last = history.versions.at(-1);
      if (!last || (scope.audience === 'public' && !isPublic(last))) return [];
      return [[code, history.draft && !scope.drafts ? { ...history, working: undefined, draft: undefined } : history] as const];
    }),
  );

/** A text that cannot be read may be internal, so it counts as internal. */
const isPublic = ({ text }: ControlledVersion): boolean => text.kind !== 'missing' && text.reading.known.audience === 'public';

const citationsOfDocuments = (documents: readonly AnyDocument[]): ReadonlyMap<string, readonly AnyDocument[]> => {
  const citedBy = new Map<string, AnyDocument[]>();
  for (const document of documents) {
    for (const code of citedCodesOf(document)) {
      if (code === document.code) continue;
      const citing = citedBy.get(code) ?? [];
      citing.push(document);
      citedBy.set(code, citing);
    }
  }
  return citedBy;
};

const citationsOfLaws = (documents: readonly AnyDocument[]): ReadonlyMap<string, readonly Citation[]> => {
  const citedBy = new Map<string, Citation[]>();
  for (const document of documents) {
    for (const [law, provisions] of citedLawsOf(document)) {
      const citing = citedBy.get(law) ?? [];
      citing.push({ document, provisions });
      citedBy.set(law, citing);
    }
  }
  return citedBy;
};

/** Documents in force on the library's day. */
export const documentsInForce = (library: Library): readonly AnyDocument[] =>
  library.documents.filter((document) => documentStateOf(document, library.asOf) === 'in-force');
