import { documentOfVersion } from '../history/site-versions.ts';
import { compareVersions } from '../ledger/ledger-line.ts';
import { standingOf } from '../ledger/standing.ts';
import { knownBeside } from '../ledger/version-end.ts';
import { neverApplies } from '../library/document-state.ts';
import type { AnyDocument } from '../library/library-document.ts';
import type { Library } from '../library/library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { documentKinds, type DocumentKind } from '../model/document-kinds.ts';
import { addresses } from './addresses.ts';
import { redeclarationView, type RedeclarationView } from './declarations-view.ts';
import { documentLink, type DocumentLink, type PlaceLink, type Version } from './document-link.ts';

/** One version that came out. */
export interface RecentChange extends DocumentLink, Version {
  /** Day from which the version applies; the day of the change when none is set. */
  readonly date: CalendarDate;
  readonly summary: string;
}

/** What the home page shows. */
export interface HomeView {
  readonly changes: readonly RecentChange[];
  readonly fields: readonly (PlaceLink & { readonly count: number; readonly examples: readonly string[] })[];
  readonly kinds: readonly { readonly kind: DocumentKind; readonly address: string; readonly count: number }[];
  readonly units: readonly (PlaceLink & { readonly count: number })[];
  /** Why the scope must be declared again; undefined when it must not. */
  readonly redeclaration: RedeclarationView | undefined;
  readonly procedures: number;
  readonly processes: number;
  readonly total: number;
}

const SHOWN_CHANGES = 5;
const SHOWN_EXAMPLES = 2;

/** Makes the home page: what changed last, and the ways into the documents. */
export const homeView = (library: Library): HomeView => {
  const processes = library.documents.flatMap((document) => (document.kind === 'process' ? [document] : []));
  return {
    changes: recentChanges(library).slice(0, SHOWN_CHANGES),
    fields: library.registries.fields.map(({ id, name }) => {
      const inField = processes.filter(({ frontMatter }) => frontMatter.field === id);
      return { name, address: addresses.field(id), count: inField.length, examples: inField.slice(0, SHOWN_EXAMPLES).map(({ frontMatter }) => frontMatter.title) };
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
    redeclaration: redeclarationView(library),
    procedures: processes.reduce((sum, { frontMatter }) => sum + frontMatter.procedures.length, 0),
    processes: processes.length,
    total: library.documents.length,
  };
};

const changeIn = ({ frontMatter: { changes, effectiveFrom }, end }: AnyDocument, link: DocumentLink): readonly RecentChange[] => {
  const last = changes.at(-1);
  if (!last || neverApplies({ effectiveFrom, end })) return [];
  const { issue, revision, date, summary } = last;
  return [{ ...link, issue, revision, date: effectiveFrom ?? date, summary }];
};

/** Versions that were issued and apply from a later day, beside the one that the document shows. */
const comingChanges = (shown: AnyDocument, library: Library): readonly RecentChange[] => {
  const history = library.histories.get(shown.code.normalize('NFC'));
  if (!history) return [];
  return standingOf(history, library.asOf).pending.flatMap((version) => {
    const document = documentOfVersion(version, knownBeside(version, history, library.asOf));
    if (!document || compareVersions(document.frontMatter, shown.frontMatter) === 0) return [];
    return changeIn(document, { ...documentLink(document, library.asOf), address: addresses.version(shown.slug, version) });
  });
};

/** Versions by the day they apply from, those to come first; forms and issuing decisions come out with other documents and would only crowd the list. */
const recentChanges = (library: Library): readonly RecentChange[] =>
  library.documents
    .filter(({ frontMatter }) => frontMatter.kind !== 'form' && !(frontMatter.kind === 'decision' && frontMatter.issues.length > 0))
    .flatMap((document) => [...changeIn(document, documentLink(document, library.asOf)), ...comingChanges(document, library)])
    .toSorted((left, right) => (left.date < right.date ? 1 : left.date > right.date ? -1 : left.address < right.address ? -1 : 1));
