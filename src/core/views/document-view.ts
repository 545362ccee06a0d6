import { dayKeys, declarationSteps, type DeclarationStep } from '../declaration/declaration-steps.ts';
import { documentStateOf, nextStatesOf, type NextState } from '../library/document-state.ts';
import type { Library } from '../library/library.ts';
import { headOn } from '../library/head-on.ts';
import type { AnyDocument, Heading } from '../library/library-document.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentKind } from '../model/document-kinds.ts';
import type { DocumentState } from '../model/document-status.ts';
import type { Change, FrontMatterOf, SignOff } from '../model/front-matter.ts';
import { redeclarationView, type RedeclarationView } from './declarations-view.ts';
import { caseSummaries, type CaseSummary } from '../schedule/case-summary.ts';
import { documentLink, documentLinks, fieldLink, groupedByKind, unitLink, type DocumentLink, type KindGroup, type PlaceLink, type Version } from './document-link.ts';
import { documentAddress } from './addresses.ts';
import { countedReceipts, type CountedReceipts } from './counted-receipts.ts';
import { dueView, type DueView } from './due-view.ts';
import { legalTextLink, type LegalTextLink } from './legal-text-link.ts';
import { paperView, type PaperView } from './paper-view.ts';
import { reviewDueOn } from './review-due.ts';
import { shownFees, type Fee } from './shown-fees.ts';
import { standingLines, type StandingLine } from './standing-lines.ts';
import { timelineView, type TimelineView } from './timeline-view.ts';
import { withdrawnReferences, type WithdrawnReference } from './withdrawn-references.ts';

/** One signature of the sign-off block. */
export interface SignedBy {
  readonly name: string;
  readonly position: string;
  readonly date: CalendarDate;
  readonly capacity: SignOff['capacity'];
  /** Whom the signer stands for when `capacity` is set: the head's position on that day, or the agency (TM.). */
  readonly inNameOf: string;
}

/** The decision that issued a document. */
export interface IssuingDecision {
  readonly number: string;
  readonly date: CalendarDate | undefined;
  readonly address: string;
}

/** One row of the revision table, with the decision that issued it when the site holds one. */
export type RevisionRow = Change & { readonly decision: IssuingDecision | undefined };

/** A day in the course of a declaration of conformity (QĐ 19/2014/QĐ-TTg, art. 4). */
export interface DeclarationDay {
  readonly what: (typeof dayKeys)[DeclarationStep];
  readonly date: CalendarDate;
}

/** What the counter asks first about an administrative procedure. */
export interface ProcessSummary {
  readonly field: PlaceLink;
  readonly committedTime: string;
  readonly statutoryTime: string;
  /** Every case with its limits; one for a process of one case. */
  readonly cases: readonly CaseSummary[];
  readonly channels: FrontMatterOf<'process'>['channels'];
  readonly onlineLevel: FrontMatterOf<'process'>['online']['level'];
  readonly receivedAt: PlaceLink;
  readonly authority: string;
  /** What to bring; the notes stand in the table of the text. */
  readonly dossier: readonly { readonly name: string; readonly originals: number; readonly copies: number; readonly hasNote: boolean }[];
  readonly dossierSets: number;
  readonly fees: readonly Fee[];
  readonly results: readonly string[];
}

/** Everything the page of a document shows besides its text. */
export interface DocumentView extends DocumentFacts {
  /** What stands around the text of an administrative paper; undefined for other documents. */
  readonly paper: PaperView | undefined;
}

/** The same without the paper, which is made from it. */
export interface DocumentFacts extends Version {
  readonly code: string;
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly audience: 'internal' | 'public';
  readonly state: DocumentState;
  readonly issuedOn: CalendarDate | undefined;
  readonly effectiveFrom: CalendarDate | undefined;
  readonly reviewDueOn: CalendarDate | undefined;
  readonly owner: PlaceLink;
  readonly preparedBy: SignedBy | undefined;
  readonly reviewedBy: SignedBy | undefined;
  readonly approvedBy: SignedBy | undefined;
  readonly decision: IssuingDecision | undefined;
  /** Number of the paper itself, for a decision. */
  readonly number: string | undefined;
  readonly belongsTo: DocumentLink | undefined;
  readonly summary: ProcessSummary | undefined;
  /** What the day of return is worked out from; undefined for other kinds, and where no limit can be counted off. */
  readonly due: DueView | undefined;
  /** Receipts that it counts for; undefined when dossiers follow the text no longer. */
  readonly receipts: CountedReceipts | undefined;
  /** Days that a declaration records, in the order of the work; empty for other kinds. */
  readonly declarationDays: readonly DeclarationDay[];
  /** Why what is declared here must be declared again; undefined for other texts. */
  readonly redeclaration: RedeclarationView | undefined;
  readonly headings: readonly Heading[];
  readonly forms: readonly DocumentLink[];
  readonly related: readonly DocumentLink[];
  readonly citedBy: readonly KindGroup[];
  /** Addresses of the documents that a decision issues. */
  readonly issues: readonly string[];
  readonly legalBasis: readonly (LegalTextLink & { readonly provision: string | undefined })[];
  readonly clauses: readonly { readonly number: string; readonly title: string }[];
  readonly changes: readonly RevisionRow[];
  readonly distribution: readonly PlaceLink[];
  readonly recipients: readonly string[];
  /** Standings of the shown text that begin later, in order. */
  readonly next: readonly NextState[];
  /** What stands above the text: what comes after it, what applies instead of it. */
  readonly standing: readonly StandingLine[];
  /** Withdrawn documents that the text still names. */
  readonly withdrawnReferences: readonly WithdrawnReference[];
  /** All issued versions; undefined without a ledger. */
  readonly timeline: TimelineView | undefined;
}

/** Makes the view of one document. */
export const documentView = (document: AnyDocument, library: Library): DocumentView => {
  const facts = documentFacts(document, library);
  return { ...facts, paper: paperView(facts, library) };
};

const documentFacts = (document: AnyDocument, library: Library): DocumentFacts => {
  const data = document.frontMatter;
  const state = documentStateOf(document, library.asOf);
  const next = nextStatesOf(document, library.asOf);
  const timeline = timelineView(data, library);
  const standing = standingLines({ version: data, state, timeline, next });
  return {
    code: document.code,
    slug: document.slug,
    path: document.path,
    title: data.title,
    kind: document.kind,
    audience: data.audience,
    state,
    issue: data.issue,
    revision: data.revision,
    issuedOn: data.issuedOn,
    effectiveFrom: data.effectiveFrom,
    reviewDueOn: reviewDueOn(document, library),
    owner: unitLink(data.unit, library),
    preparedBy: signedBy(data.preparedBy, library),
    reviewedBy: signedBy(data.reviewedBy, library),
    approvedBy: signedBy(data.approvedBy, library),
    decision: issuingDecision(data.decision, library),
    number: data.kind === 'decision' ? data.number : undefined,
    belongsTo: data.kind === 'form' ? documentLinks([data.belongsTo], library)[0] : undefined,
    summary: data.kind === 'process' ? processSummary(data, library) : undefined,
    due: data.kind === 'process' ? dueView(data, library.registries.calendar) : undefined,
    receipts: countedReceipts({ state, effectiveFrom: data.effectiveFrom, next, standing }),
    declarationDays: data.kind === 'declaration' ? daysOf(data) : [],
    redeclaration: data.kind === 'declaration' ? redeclarationAt(document.code, library) : undefined,
    headings: document.facts.headings,
    forms: documentLinks(data.forms, library),
    related: documentLinks(data.related, library),
    citedBy: groupedByKind((library.citedBy.get(document.code) ?? []).map((citing) => documentLink(citing, library.asOf))),
    issues: data.kind === 'decision' ? data.issues.map(documentAddress) : [],
    legalBasis: data.legalBasis.flatMap(({ text, provision }) => {
      const legalText = library.legalTexts.get(text);
      return legalText ? [{ ...legalTextLink(legalText, library.asOf), provision }] : [];
    }),
    clauses: data.clauses.map((number) => ({ number, title: library.standard?.clauses.find((clause) => clause.number === number)?.title ?? '' })),
    changes: data.changes.map((change) => ({ ...change, decision: decisionOf(change, { document, library }) })),
    distribution: data.distribution.map((unit) => unitLink(unit, library)),
    recipients: data.kind === 'decision' ? data.recipients : [],
    next,
    standing,
    withdrawnReferences: withdrawnReferences(document, library),
    timeline,
  };
};

/** On the page of the declaration that counts, not on those before it. */
const redeclarationAt = (code: string, library: Library): RedeclarationView | undefined => {
  const view = redeclarationView(library);
  return view?.declaration.code === code ? view : undefined;
};

/** A signature with the name of the person. */
export const signedBy = (signOff: SignOff | undefined, library: Library): SignedBy | undefined =>
  signOff && {
    name: library.people.get(signOff.person)?.name ?? signOff.person,
    position: signOff.position,
    date: signOff.date,
    capacity: signOff.capacity,
    inNameOf: signOff.capacity === 'TM' ? library.registries.agency.name : (headOn(library.registries.people, signOff.date)?.position ?? ''),
  };

const issuingDecision = (code: string | undefined, library: Library): IssuingDecision | undefined => {
  const decision = code === undefined ? undefined : library.byCode.get(code);
  if (decision?.kind !== 'decision') return undefined;
  return { number: decision.frontMatter.number, date: decision.frontMatter.issuedOn, address: documentLink(decision, library.asOf).address };
};

/** The decision that names the document and was issued on the day of the change. */
const decisionOf = ({ date }: Change, { document, library }: { readonly document: AnyDocument; readonly library: Library }): IssuingDecision | undefined => {
  const decision = library.citedBy.get(document.code)?.find(({ frontMatter }) => frontMatter.kind === 'decision' && frontMatter.issuedOn === date && frontMatter.issues.includes(document.code));
  return issuingDecision(decision?.code, library);
};

const daysOf = (data: FrontMatterOf<'declaration'>): readonly DeclarationDay[] =>
  declarationSteps.flatMap((step) => {
    const what = dayKeys[step];
    const date = data[what];
    return date === undefined ? [] : [{ what, date }];
  });

const processSummary = (data: FrontMatterOf<'process'>, library: Library): ProcessSummary => ({
  field: fieldLink(data.field, library),
  committedTime: data.committedTime,
  statutoryTime: data.statutoryTime,
  cases: caseSummaries(data),
  channels: data.channels,
  onlineLevel: data.online.level,
  receivedAt: unitLink(data.receivedAt, library),
  authority: data.authority,
  dossier: data.dossier.map(({ name, originals, copies, note }) => ({ name, originals, copies, hasNote: note !== undefined })),
  dossierSets: data.dossierSets,
  fees: shownFees(data.fees),
  results: data.results,
});
