import { namedVersion, type NamedVersion } from '../history/named-version.ts';
import type { ControlledVersion, DocumentHistory } from '../ledger/document-control.ts';
import type { LedgerDecision, Version } from '../ledger/ledger-line.ts';
import type { LedgerEntry } from '../ledger/read-ledger.ts';
import { replacedBeforeWithdrawal, takesEffect } from '../ledger/version-end.ts';
import type { Library } from '../library/library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';

/** An act that a subscriber is told of. */
export interface FeedEntry extends NamedVersion {
  /** The same for ever: made from the hash of the act's line in the ledger. */
  readonly id: string;
  readonly what: 'issued' | 'corrected' | 'withdrawn';
  /** Day of the act; of a withdrawal the day of its decision, when it has one. */
  readonly on: CalendarDate;
  /** Whether the version applies on any day: one withdrawn before its first day never does. */
  readonly isEverApplied: boolean;
  /** Day from which a version is withdrawn. */
  readonly endsOn: CalendarDate | undefined;
  /** Of `withdrawn`: the version that had taken its place by then. */
  readonly replacedBy: Version | undefined;
  readonly reason: string;
  readonly decision: LedgerDecision | undefined;
}

export interface FeedView {
  readonly id: string;
  /** The newest of the entries' days; the day of the build when there is none. */
  readonly updated: CalendarDate;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

const SHOWN_ENTRIES = 50;

/** The newest issues, corrections and withdrawals, by the days that the ledger records. */
export const feedView = (library: Library): FeedView => {
  const dated = [...library.histories.values()].flatMap((history) => history.versions.filter(({ issuedOn }) => issuedOn <= library.asOf).flatMap((version) => entriesOf(version, history))).toSorted((left, right) => (left.entry.on < right.entry.on ? 1 : left.entry.on > right.entry.on ? -1 : right.line - left.line));
  const entries = dated.filter(({ entry }) => isKnownOn(entry, library.asOf)).slice(0, SHOWN_ENTRIES).map(({ entry }) => entry);
  const first = [...library.histories.values()].flatMap(({ versions }) => versions.flatMap(({ issued, issuedOn }) => (issuedOn <= library.asOf ? [issued] : []))).toSorted((left, right) => left.line - right.line)[0];
  return { id: urnOf((first?.hash ?? '').slice(32).padEnd(32, '0')), updated: entries[0]?.on ?? library.asOf, entries };
};

/** A withdrawal without a decision is dated by the day from which it counts, and is recorded before. */
const isKnownOn = ({ what, on, decision }: FeedEntry, day: CalendarDate): boolean => on <= day || (what === 'withdrawn' && decision === undefined);

const entriesOf = (version: ControlledVersion, history: DocumentHistory): readonly { readonly line: number; readonly entry: FeedEntry }[] => {
  const name = namedVersion(version);
  const { issued, corrections, withdrawal } = version;
  const entry = ({ line, hash }: LedgerEntry, said: Omit<FeedEntry, keyof NamedVersion | 'id' | 'isEverApplied' | 'replacedBy'> & Partial<Pick<FeedEntry, 'replacedBy'>>) => ({ line, entry: { ...name, id: urnOf(hash), isEverApplied: takesEffect(version), replacedBy: undefined, ...said } });
  return [
    entry(issued, { what: 'issued', on: version.issuedOn, endsOn: undefined, reason: issued.record.reason, decision: issued.record.decision }),
    ...corrections.map((corrected) => entry(corrected, { what: 'corrected', on: corrected.record.on, endsOn: undefined, reason: corrected.record.reason, decision: undefined })),
    ...(withdrawal
      ? [entry(withdrawal, { what: 'withdrawn', on: withdrawal.record.decision?.date ?? withdrawal.record.from, endsOn: withdrawal.record.from, replacedBy: numberOf(replacedBeforeWithdrawal(version, history)), reason: withdrawal.record.reason, decision: withdrawal.record.decision })]
      : []),
  ];
};

const numberOf = (version: Version | undefined): Version | undefined => version && { issue: version.issue, revision: version.revision };

/** A name that holds wherever the site lies: a UUID of version 8 (RFC 9562), whose other bits are the first of a hash. */
const urnOf = (hash: string): string => `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
