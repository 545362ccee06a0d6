import { lawDuties, lawDutiesOf, lawStates, type LawDuty, type LawState, type NextLawState } from '../law/law-duties.ts';
import type { LawReason } from '../law/law-reason.ts';
import type { Library } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { LawNote, LegalText } from '../model/registries.ts';
import { documentLink, shortUnitLink, type DocumentLink, type PlaceLink } from './document-link.ts';
import { legalTextLink, type LegalTextLink } from './legal-text-link.ts';

/** Why a legal text concerns a document, with what a reader needs to see it. */
export interface ShownReason {
  readonly kind: Exclude<LawReason['kind'], 'followed'>;
  /** The cited text that was replaced, amended or cut. */
  readonly cited: LegalTextLink | undefined;
  /** The part that ended, when it is not the whole. */
  readonly ended: string | undefined;
  /** Codes of the procedures named. */
  readonly procedures: readonly string[];
}

/** A note on a document and a legal text, with the name of who made it. */
export interface ShownNote extends Pick<LawNote, 'effect' | 'date' | 'reason'> {
  readonly by: string;
}

/** What one change of law asks of one document. */
export interface LawRow {
  readonly document: DocumentLink;
  readonly unit: PlaceLink;
  readonly legalText: LegalTextLink;
  readonly reasons: readonly ShownReason[];
  /** Articles of the cited texts that the document names. */
  readonly provisions: readonly string[];
  readonly from: CalendarDate;
  readonly deadline: CalendarDate;
  readonly state: LawState;
  readonly next: readonly NextLawState[];
  readonly settledOn: CalendarDate | undefined;
  /** Whether it was settled after the deadline. */
  readonly isLate: boolean;
  readonly note: ShownNote | undefined;
}

/** The work list of the law watch on the library's day. */
export interface LawWatchView {
  /** By standing, the most urgent first; standings of which there is none are left out. */
  readonly groups: readonly { readonly state: LawState; readonly rows: readonly LawRow[] }[];
  readonly counts: Readonly<Record<LawState, number>>;
}

const shownReason = (reason: LawReason, library: Library): readonly ShownReason[] => {
  if (reason.kind === 'followed') return [];
  return [
    {
      kind: reason.kind,
      cited: 'cited' in reason ? legalTextLink(reason.cited, library.asOf) : undefined,
      ended: 'ended' in reason ? reason.ended : undefined,
      procedures: 'procedures' in reason ? reason.procedures : [],
    },
  ];
};

const lawRow = (duty: LawDuty, library: Library): LawRow => {
  const { document, legalText, reasons, from, deadline, state, next, settledOn, note } = duty;
  return {
    document: documentLink(document, library.asOf),
    unit: shortUnitLink(document.frontMatter.unit, library),
    legalText: legalTextLink(legalText, library.asOf),
    reasons: reasons.flatMap((reason) => shownReason(reason, library)),
    provisions: [...new Set(reasons.flatMap((reason) => ('provisions' in reason ? reason.provisions : [])))],
    from,
    deadline,
    state,
    next,
    settledOn,
    isLate: settledOn !== undefined && settledOn > deadline,
    note: note && { effect: note.effect, date: note.date, reason: note.reason, by: library.people.get(note.person)?.name ?? note.person },
  };
};

/** Makes the work list of the law watch. */
export const lawWatchView = (library: Library): LawWatchView => {
  const rows = lawDuties(library).map((duty) => lawRow(duty, library));
  const rowsIn = (state: LawState): readonly LawRow[] => rows.filter((row) => row.state === state);
  return {
    groups: lawStates.map((state) => ({ state, rows: rowsIn(state) })).filter((group) => group.rows.length > 0),
    counts: Object.fromEntries(lawStates.map((state) => [state, rowsIn(state).length])) as Record<LawState, number>,
  };
};

/** What one legal text asks of the agency's documents. */
export const lawImpactOf = ({ id }: LegalText, library: Library): readonly LawRow[] =>
  lawDuties(library)
    .filter(({ legalText }) => legalText.id === id)
    .map((duty) => lawRow(duty, library));

/** What a reader of a document must know of the law behind it. */
export interface LawNotice {
  readonly legalText: LegalTextLink;
  readonly from: CalendarDate;
  readonly deadline: CalendarDate;
  /** Cited texts that were replaced or cut, or that ended. */
  readonly lapsed: readonly LegalTextLink[];
  /** Day from which this is to be told; undefined when that is now. */
  readonly tellFrom: CalendarDate | undefined;
}

/** Changes of law that a document has not followed yet: told once a cited text has ended, and otherwise when the deadline is near. */
export const lawNoticesOf = (document: AnyDocument, library: Library): readonly LawNotice[] =>
  lawDutiesOf(document, library)
    .filter(({ settledOn }) => settledOn === undefined)
    .toSorted((left, right) => (left.deadline < right.deadline ? -1 : left.deadline > right.deadline ? 1 : 0))
    .map(({ legalText, reasons, from, deadline, state, next }): LawNotice => {
      const lapsed = reasons.flatMap((reason) => (reason.kind === 'replaces' || reason.kind === 'ends-part' ? [reason.cited] : reason.kind === 'ended' ? [legalText] : []));
      const near = state === 'open' ? next[0]?.on : undefined;
      const days = [...(state === 'open' ? (near === undefined ? [] : [near]) : [library.asOf]), ...(lapsed.length > 0 ? [from] : [])].toSorted();
      const [first] = days;
      return {
        legalText: legalTextLink(legalText, library.asOf),
        from,
        deadline,
        lapsed: [...new Set(lapsed)].map((text) => legalTextLink(text, library.asOf)),
        tellFrom: first === undefined || first <= library.asOf ? undefined : first,
      };
    });
