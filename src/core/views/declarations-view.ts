import { checklistOf, type ChecklistLine } from '../declaration/checklist.ts';
import { declaredScope } from '../declaration/applied-scope.ts';
import { compareScope, procedureKey, type ScopeChange, type ScopeFact, type ScopeList } from '../declaration/compare-scope.ts';
import { redeclarationOf } from '../declaration/redeclaration.ts';
import { documentOfVersion } from '../history/site-versions.ts';
import { knownBeside } from '../ledger/version-end.ts';
import { documentStateOf } from '../library/document-state.ts';
import type { AnyDocument, LibraryDocument } from '../library/library-document.ts';
import type { Library } from '../library/library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentState } from '../model/document-status.ts';
import { addresses } from './addresses.ts';
import { documentLinks, fieldLink, unitLink, type DocumentLink, type Version } from './document-link.ts';

/** A thing named in a list of differences. */
export interface ScopeItem {
  /** Code of a process or of an administrative procedure. */
  readonly code: string | undefined;
  readonly name: string;
  readonly address: string | undefined;
}

/** A difference with names for ids. */
export type ShownChange =
  | { readonly kind: 'added' | 'removed'; readonly what: ScopeList; readonly items: readonly ScopeItem[] }
  | { readonly kind: 'changed'; readonly what: ScopeFact; readonly declared: string; readonly applied: string };

/** Why the scope must be declared again; nothing to show when both lists are empty. */
export interface RedeclarationView {
  readonly declaration: { readonly code: string; readonly address: string };
  readonly now: readonly ShownChange[];
  readonly since: CalendarDate | undefined;
  readonly later: readonly { readonly on: CalendarDate; readonly changes: readonly ShownChange[] }[];
}

/** A line of the checklist with links to its evidence. */
export interface ShownLine extends Pick<ChecklistLine, 'step' | 'state' | 'on'> {
  readonly evidence: readonly { readonly paper: string; readonly link: DocumentLink | undefined; readonly number: string | undefined }[];
}

/** One issued version of a declaration. */
export interface DeclarationRow extends Version {
  readonly code: string;
  readonly title: string;
  readonly address: string;
  readonly state: DocumentState;
  readonly issuedOn: CalendarDate | undefined;
  readonly effectiveFrom: CalendarDate | undefined;
  readonly standard: string;
  readonly counts: Readonly<Record<ScopeList, number | undefined>>;
  readonly isFirst: boolean;
  /** What it declares otherwise than the one before. */
  readonly changes: readonly ShownChange[];
}

/** The page of declarations. */
export interface DeclarationsView {
  readonly redeclaration: RedeclarationView | undefined;
  /** The declaration that counts on the day, with its checklist. */
  readonly current: (Version & { readonly code: string; readonly title: string; readonly address: string; readonly lines: readonly ShownLine[] }) | undefined;
  /** Every issued version, newest first. */
  readonly history: readonly DeclarationRow[];
}

/** Why the scope must be declared again, for the pages that say so; undefined when nothing is to be said. */
export const redeclarationView = (library: Library): RedeclarationView | undefined => {
  const found = redeclarationOf(library);
  if (!found || (found.now.length === 0 && found.later.length === 0)) return undefined;
  const { declaration, now, since, later } = found;
  return {
    declaration: { code: declaration.code, address: addresses.document(declaration.slug) },
    now: now.map((change) => shownScopeChange(change, library)),
    since,
    later: later.map(({ on, changes }) => ({ on, changes: changes.map((change) => shownScopeChange(change, library)) })),
  };
};

/** Makes the page of declarations: what counts, what of the work for it is proved, and all that came before. */
export const declarationsView = (library: Library): DeclarationsView => {
  const declaration = redeclarationOf(library)?.declaration;
  return {
    redeclaration: redeclarationView(library),
    current: declaration && {
      code: declaration.code,
      title: declaration.frontMatter.title,
      address: addresses.document(declaration.slug),
      issue: declaration.frontMatter.issue,
      revision: declaration.frontMatter.revision,
      lines: checklistOf(declaration, library).map((line) => shownLine(line, library)),
    },
    history: declarationRows(library, declaration),
  };
};

const shownLine = ({ step, state, on, evidence }: ChecklistLine, library: Library): ShownLine => ({
  step,
  state,
  on,
  evidence: evidence.map(({ paper, document }) => {
    const found = document === undefined ? undefined : library.byCode.get(document);
    return { paper, link: document === undefined ? undefined : documentLinks([document], library)[0], number: found?.kind === 'decision' ? found.frontMatter.number : undefined };
  }),
});

const standardName = (id: string, { registries }: Library): string => registries.standards.find((standard) => standard.id === id)?.designation ?? id;

/** A difference with names for ids. */
export const shownScopeChange = (change: ScopeChange, library: Library): ShownChange => {
  if (change.kind !== 'changed') return { kind: change.kind, what: change.what, items: change.ids.map((id) => itemOf(change.what, { id, library })) };
  if (change.what !== 'standard') return change;
  return { ...change, declared: standardName(change.declared, library), applied: standardName(change.applied, library) };
};

const itemOf = (what: ScopeList, { id, library }: { readonly id: string; readonly library: Library }): ScopeItem => {
  switch (what) {
    case 'fields':
      return { code: undefined, ...fieldLink(id, library), address: library.fields.has(id) ? addresses.field(id) : undefined };
    case 'units':
      return { code: undefined, ...unitLink(id, library), address: library.units.has(id) ? addresses.unit(id) : undefined };
    case 'processes': {
      const document = library.byCode.get(id);
      return { code: id, name: document?.frontMatter.title ?? '', address: document && addresses.document(document.slug) };
    }
    case 'procedures': {
      const owner = library.documents.find((document) => procedureNameIn(document, id) !== undefined);
      const name = (owner && procedureNameIn(owner, id)) ?? formerName(id, library) ?? '';
      return { code: id, name, address: owner && addresses.document(owner.slug) };
    }
  }
};

const procedureNameIn = (document: AnyDocument, id: string): string | undefined =>
  document.kind === 'process' ? document.frontMatter.procedures.find(({ code }) => procedureKey(code) === procedureKey(id))?.name : undefined;

/** The name under which a procedure stood in the latest version that had it: what is gone from a scope is told by its name too. */
const formerName = (id: string, { histories }: Library): string | undefined => {
  for (const history of histories.values()) {
    for (const version of history.versions.toReversed()) {
      const document = documentOfVersion(version, history);
      const name = document && procedureNameIn(document, id);
      if (name !== undefined) return name;
    }
  }
  return undefined;
};

/** Every issued version of every declaration that this site may show. */
const issuedDeclarations = ({ documents, histories, asOf }: Library): readonly { readonly document: LibraryDocument<'declaration'>; readonly hasPage: boolean }[] => {
  const isDeclaration = (document: AnyDocument | undefined): document is LibraryDocument<'declaration'> => document?.kind === 'declaration' && document.frontMatter.status !== 'draft' && document.frontMatter.status !== 'in-review';
  // Reading thousands of old texts for the few declarations among them would take longer than the rest of the page.
  const recorded = [...histories.values()].flatMap((history) => history.versions.flatMap((version) => (version.kind === 'declaration' && version.issuedOn <= asOf ? (documentOfVersion(version, knownBeside(version, history, asOf)) ?? []) : [])));
  const others = documents.filter(({ code }) => !histories.has(code.normalize('NFC')));
  return [...recorded.filter(isDeclaration).map((document) => ({ document, hasPage: true })), ...others.filter(isDeclaration).map((document) => ({ document, hasPage: false }))];
};

const declarationRows = (library: Library, current: LibraryDocument<'declaration'> | undefined): readonly DeclarationRow[] => {
  const oldestFirst = issuedDeclarations(library).toSorted((left, right) => (order(left.document) < order(right.document) ? -1 : 1));
  return oldestFirst
    .map(({ document, hasPage }, index): DeclarationRow => {
      const { frontMatter, code, slug } = document;
      const { issue, revision, title, issuedOn, effectiveFrom, standard, scope } = frontMatter;
      const before = oldestFirst[index - 1]?.document;
      return {
        code,
        title,
        issue,
        revision,
        address: hasPage ? addresses.version(slug, { issue, revision }) : addresses.document(slug),
        state: stateAmong(document, { current, library }),
        issuedOn,
        effectiveFrom,
        standard: standardName(standard, library),
        counts: { fields: scope.fields.length, processes: scope.processes.length, procedures: scope.procedures?.length, units: scope.units.length },
        isFirst: before === undefined,
        changes: before ? compareScope({ declared: declaredScope(before.frontMatter), applied: declaredScope(frontMatter) }).map((change) => shownScopeChange(change, library)) : [],
      };
    })
    .toReversed();
};

/** A declaration in force makes way for the next, whatever code that bears. */
const stateAmong = (document: LibraryDocument<'declaration'>, { current, library }: { readonly current: LibraryDocument<'declaration'> | undefined; readonly library: Library }): DocumentState => {
  const state = documentStateOf(document, library.asOf);
  return state === 'in-force' && current && order(document) !== order(current) ? 'superseded' : state;
};

const order = ({ frontMatter: { issuedOn, issue, revision }, code }: LibraryDocument<'declaration'>): string => [issuedOn ?? '', code, String(issue).padStart(6, '0'), String(revision).padStart(6, '0')].join(' ');
