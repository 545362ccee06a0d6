import type { Library } from '../library/library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { documentKinds, type DocumentKind } from '../model/document-kinds.ts';
import { addresses } from './addresses.ts';
import { documentLink, type DocumentLink, type PlaceLink, type Version } from './document-link.ts';

/** One version that came out. */
export interface RecentChange extends DocumentLink, Version {
  readonly date: CalendarDate;
  readonly effectiveFrom: CalendarDate | undefined;
  readonly summary: string;
}

/** What the home page shows. */
export interface HomeView {
  readonly changes: readonly RecentChange[];
  readonly fields: readonly (PlaceLink & { readonly count: number; readonly examples: readonly string[] })[];
  readonly kinds: readonly { readonly kind: DocumentKind; readonly address: string; readonly count: number }[];
  readonly units: readonly (PlaceLink & { readonly count: number })[];
  readonly procedures: number;
  readonly processes: number;
  readonly total: number;
}

const SHOWN_CHANGES = 8;

/** Makes the home page: what changed last, and the ways into the documents. */
export const homeView = (library: Library): HomeView => {
  const processes = library.documents.flatMap((document) => (document.kind === 'process' ? [document] : []));
  return {
    changes: recentChanges(library).slice(0, SHOWN_CHANGES),
    fields: library.registries.fields.map(({ id, name }) => {
      const inField = processes.filter(({ frontMatter }) => frontMatter.field === id);
      return { name, address: addresses.field(id), count: inField.length, examples: inField.slice(0, 3).map(({ frontMatter }) => frontMatter.title) };
    }),
    kinds: documentKinds.flatMap(({ kind }) => {
      const count = library.documents.filter((document) => document.kind === kind).length;
      return count === 0 ? [] : [{ kind, address: addresses.kind(kind), count }];
    }),
    units: library.registries.units.map(({ id, name }) => ({
      name,
      address: addresses.unit(id),
      count: library.documents.filter(({ frontMatter }) => frontMatter.unit === id).length,
    })),
    procedures: processes.reduce((sum, { frontMatter }) => sum + frontMatter.procedures.length, 0),
    processes: processes.length,
    total: library.documents.length,
  };
};

/** Versions by day, newest first; forms come out with their procedures and would only crowd the list. */
const recentChanges = (library: Library): readonly RecentChange[] =>
  library.documents
    .filter(({ kind }) => kind !== 'form')
    .flatMap((document) => {
      const last = document.frontMatter.changes.at(-1);
      if (!last) return [];
      const { issue, revision, date, summary } = last;
      return [{ ...documentLink(document, library.asOf), issue, revision, date, summary, effectiveFrom: document.frontMatter.effectiveFrom }];
    })
    .toSorted((left, right) => (left.date < right.date ? 1 : left.date > right.date ? -1 : left.address < right.address ? -1 : 1));
