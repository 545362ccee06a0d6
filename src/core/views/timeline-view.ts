import { readingOf } from '../history/site-versions.ts';
import type { ControlledVersion, DocumentHistory } from '../ledger/document-control.ts';
import { compareVersions, type ReviewLine, type Transition } from '../ledger/ledger-line.ts';
import { standingOf, transitionsOf, type RunningTransition } from '../ledger/standing.ts';
import { endOfVersion, knownBeside, takesEffect } from '../ledger/version-end.ts';
import { issuedStateOf, laterIssuedStates, type NextState } from '../library/document-state.ts';
import type { DocumentEnd } from '../library/library-document.ts';
import type { Library } from '../library/library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentState } from '../model/document-status.ts';
import type { SignOff } from '../model/front-matter.ts';
import { slugOf } from '../model/slug.ts';
import { addresses } from './addresses.ts';
import { addressWithCurrent } from './comparison-view.ts';
import type { Version } from './document-link.ts';

/** Someone's part in a version, as its text says it. */
export interface SignedPart {
  readonly name: string;
  readonly date: CalendarDate;
}

/** One issued version in the history of a document. */
export interface TimelineRow extends Version {
  readonly state: DocumentState;
  /** Standings that begin later, in order. */
  readonly next: readonly NextState[];
  readonly issuedOn: CalendarDate;
  readonly effectiveFrom: CalendarDate;
  readonly end: DocumentEnd | undefined;
  /** Whether it applies on any day: what is withdrawn before its first day never does. */
  readonly isEverApplied: boolean;
  /** Why it was issued, and why it was withdrawn. */
  readonly reason: string;
  readonly withdrawalReason: string | undefined;
  /** Day from which a withdrawal counts that did not end it: another version had taken its place by then. */
  readonly withdrawnLater: CalendarDate | undefined;
  /** The decision that withdrew it. */
  readonly withdrawalDecision: { readonly number: string; readonly date: CalendarDate } | undefined;
  /** Who asked for the change, by the last row of its revision table. */
  readonly request: string | undefined;
  readonly decision: { readonly number: string; readonly date: CalendarDate; readonly signer: string; readonly address: string | undefined } | undefined;
  readonly preparedBy: SignedPart | undefined;
  readonly reviewedBy: SignedPart | undefined;
  readonly approvedBy: SignedPart | undefined;
  readonly corrections: readonly { readonly on: CalendarDate; readonly reason: string }[];
  /** Place of the notice that tells what was put right; undefined when a text before a correction cannot be read. */
  readonly correctionNotice: string | undefined;
  /** "Reviewed, no change". */
  readonly reviews: readonly Pick<ReviewLine, 'on' | 'by' | 'position' | 'note'>[];
  readonly address: string;
  /** Whether its words can be shown from what the builder had. */
  readonly isReadable: boolean;
  /** Notice of this version; undefined when its words cannot be shown. */
  readonly notice: string | undefined;
  /** What changed from the version before; undefined when there is nothing to compare. */
  readonly comparison: string | undefined;
  /** What changed from this version to the one in force; undefined unless this one is older and both can be shown. */
  readonly comparisonWithCurrent: string | undefined;
}

/** An older version that some dossiers still follow, or will once the newer one is in force. */
export interface TransitionNotice {
  readonly rule: Transition;
  /** Whether the rule holds on the day already. */
  readonly isRunning: boolean;
  readonly older: Version & { readonly address: string };
  readonly newer: Version & { readonly address: string };
}

/** All issued versions of a document, newest first, and how they stand to the one that a page shows. */
export interface TimelineView {
  readonly rows: readonly TimelineRow[];
  /** In force on the day. */
  readonly inForce: TimelineRow | undefined;
  /** Issued, not yet effective. */
  readonly pending: readonly TimelineRow[];
  readonly transitions: readonly TransitionNotice[];
  /** Day since when nothing is in force because the last version was withdrawn. */
  readonly withdrawnSince: CalendarDate | undefined;
}

/**
 * Makes the history of a document as a page shows it beside one of its versions; undefined when the ledger does not know it. What was
 * issued after the day of the site and after that version is not in it.
 */
export const timelineView = (shown: Version & { readonly code: string }, library: Library): TimelineView | undefined => {
  const whole = library.histories.get(shown.code.normalize('NFC'));
  if (!whole || whole.versions.length === 0) return undefined;
  const history = { ...whole, ...knownBeside(shown, whole, library.asOf) };
  const { code } = shown;
  const standing = standingOf(history, library.asOf);
  const rows = new Map(history.versions.map((version) => [version, rowOf({ version, inForce: standing.inForce, history, library })]));
  const slug = slugOf(code);
  const named = ({ issue, revision }: Version) => ({ issue, revision, address: addresses.version(slug, { issue, revision }) });
  const notice = ({ version, replacedBy, rule }: RunningTransition, isRunning: boolean) => ({ rule, isRunning, older: named(version), newer: named(replacedBy) });
  return {
    rows: [...rows.values()].toReversed(),
    inForce: standing.inForce && rows.get(standing.inForce),
    pending: standing.pending.flatMap((version) => rows.get(version) ?? []),
    transitions: [
      ...standing.transitions.map((running) => notice(running, true)),
      ...transitionsOf(history).filter(({ replacedBy }) => standing.pending.includes(replacedBy)).map((announced) => notice(announced, false)),
    ],
    withdrawnSince: standing.withdrawnSince,
  };
};

interface RowInput {
  readonly version: ControlledVersion;
  readonly inForce: ControlledVersion | undefined;
  readonly history: DocumentHistory;
  readonly library: Library;
}

const rowOf = ({ version, inForce, history, library }: RowInput): TimelineRow => {
  const { issue, revision, issuedOn, effectiveFrom, issued, corrections, reviews, withdrawal } = version;
  const known = readingOf(version)?.known;
  const end = endOfVersion(version, history);
  const slug = slugOf(history.code);
  const earlier = history.versions.findLast((other) => compareVersions(other, version) < 0);
  const decision = issued.record.decision;
  const part = (signOff: SignOff | undefined): SignedPart | undefined => signOff && { name: library.people.get(signOff.person)?.name ?? signOff.person, date: signOff.date };
  return {
    issue,
    revision,
    state: issuedStateOf({ effectiveFrom, end }, library.asOf),
    next: laterIssuedStates({ effectiveFrom, end }, library.asOf),
    issuedOn,
    effectiveFrom,
    end,
    isEverApplied: takesEffect(version),
    reason: issued.record.reason,
    withdrawalReason: withdrawal?.record.reason,
    withdrawnLater: end?.kind === 'superseded' ? withdrawal?.record.from : undefined,
    withdrawalDecision: withdrawal?.record.decision ? { number: withdrawal.record.decision.number, date: withdrawal.record.decision.date } : undefined,
    request: known?.changes?.at(-1)?.request,
    decision: decision && {
      number: decision.number,
      date: decision.date,
      signer: decision.signer,
      address: decision.code !== undefined && library.byCode.has(decision.code) ? addresses.document(slugOf(decision.code)) : undefined,
    },
    preparedBy: part(known?.preparedBy),
    reviewedBy: part(known?.reviewedBy),
    approvedBy: part(known?.approvedBy),
    corrections: corrections.map(({ record: { on, reason } }) => ({ on, reason })),
    correctionNotice: corrections.length > 0 && version.texts.every(({ text }) => text.kind !== 'missing') ? `${addresses.notice(slug, version)}#dinh-chinh` : undefined,
    reviews: reviews.map(({ record: { on, by, position, note } }) => ({ on, by, position, note })),
    address: addresses.version(slug, version),
    isReadable: version.text.kind !== 'missing',
    notice: version.text.kind === 'missing' ? undefined : addresses.notice(slug, version),
    comparison: earlier && earlier.text.kind !== 'missing' && version.text.kind !== 'missing' ? addresses.comparison(slug, [earlier, version]) : undefined,
    comparisonWithCurrent:
      inForce && addressWithCurrent(history, { version, asOf: library.asOf }),
  };
};
