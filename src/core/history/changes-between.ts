import type { ControlledVersion, DocumentHistory } from '../ledger/document-control.ts';
import type { LedgerDecision, Version } from '../ledger/ledger-line.ts';
import { standingOf } from '../ledger/standing.ts';
import { replacedBeforeWithdrawal } from '../ledger/version-end.ts';
import { dayAfter, dayBefore, type CalendarDate } from '../model/calendar-date.ts';
import { compareNamed, namedVersion, type NamedVersion } from './named-version.ts';
import { versionSpans, type VersionSpan } from './version-spans.ts';

/** What can happen to a version, in the order in which one day's acts are told. */
export const datedActs = ['issued', 'corrected', 'reviewed', 'replaced', 'effective', 'transition-ended', 'withdrawn'] as const;
export type ActName = (typeof datedActs)[number];

/** Dossiers by the day on which they were received: from the first day on, where earlier ones follow a version that is older still, before the second. */
export interface ReceivedDays {
  readonly from: CalendarDate | undefined;
  readonly before: CalendarDate;
}

/** Something that happened to a version on a day. */
export interface DatedAct extends NamedVersion {
  readonly what: ActName;
  readonly on: CalendarDate;
  /** The version that took its place (`replaced`), also of one withdrawn after that (`withdrawn`), or whose place it took (`effective`). */
  readonly other: Version | undefined;
  /** Of `effective`: the last day in force; undefined while no end is recorded. */
  readonly until: CalendarDate | undefined;
  /** Of `replaced` and `transition-ended`: which dossiers go on under the version, or do no longer. */
  readonly received: ReceivedDays | undefined;
  /** The recorded reason, or the note of a review; empty for what happens by itself. */
  readonly words: string;
  /** Of `issued`: who asked for it, by the last row of the revision table; undefined when the text cannot be read. */
  readonly request: string | undefined;
  /** Who reviewed. */
  readonly by: { readonly name: string; readonly position: string } | undefined;
  readonly decision: LedgerDecision | undefined;
}

/** What happened to one document, and what it comes to. */
export interface DocumentChange {
  /** The version that the document is named by: the last one that something happened to. */
  readonly document: NamedVersion;
  /** In force before the first day; undefined when none was. */
  readonly before: Version | undefined;
  /** In force on the last day. */
  readonly after: Version | undefined;
  readonly acts: readonly DatedAct[];
}

export interface ChangesBetween {
  /** In order of time; on one day by kind, code and version. */
  readonly acts: readonly DatedAct[];
  /** Each document that something happened to, in the order of registers. */
  readonly documents: readonly DocumentChange[];
}

type Histories = ReadonlyMap<string, DocumentHistory>;

/** Everything that happened or is known to happen, in order of time. */
export const allActs = (histories: Histories): readonly DatedAct[] => [...histories.values()].flatMap(actsOf).toSorted(compareActs);

interface Period {
  /** The first and the last day, both included. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What happened from one day to another, both included: act by act, and what it comes to for each document. */
export const changesBetween = (histories: Histories, { from, to }: Period): ChangesBetween => {
  const documents = [...histories.values()].flatMap((history): readonly DocumentChange[] => {
    const acts = actsOf(history).filter(({ on }) => from <= on && on <= to).toSorted(compareActs);
    const [document] = acts.toSorted(compareNamed).slice(-1);
    return document ? [{ document: nameIn(document), before: inForceOn(history, dayBefore(from)), after: inForceOn(history, to), acts }] : [];
  });
  return { acts: documents.flatMap(({ acts }) => acts).toSorted(compareActs), documents: documents.toSorted((left, right) => compareNamed(left.document, right.document)) };
};

const nameIn = ({ code, kind, title, unit, issue, revision, issuedOn, effectiveFrom, address }: NamedVersion): NamedVersion => ({ code, kind, title, unit, issue, revision, issuedOn, effectiveFrom, address });

const numberOf = ({ issue, revision }: Version): Version => ({ issue, revision });

const inForceOn = (history: DocumentHistory, day: CalendarDate): Version | undefined => {
  const { inForce } = standingOf(history, day);
  return inForce && numberOf(inForce);
};

const actsOf = (history: DocumentHistory): readonly DatedAct[] => {
  const all = versionSpans(history);
  const spans = all.filter(({ state }) => state === 'in-force');
  return history.versions.flatMap((version) => {
    const act = actOn(version);
    const span = spans.find((candidate) => candidate.version === version);
    const next = span?.until === undefined ? undefined : spans.find(({ from }) => from === dayAfter(span.until ?? from));
    const followed = all.filter(({ version: of, state }) => of === version && state === 'transitional');
    const [first, last] = [followed[0], followed.at(-1)];
    const replacedBy = replacedBeforeWithdrawal(version, history);
    const previous = span && spans.find(({ until }) => until !== undefined && dayAfter(until) === span.from);
    return [
      act('issued', version.issuedOn, { words: version.issued.record.reason, request: requestOf(version), decision: version.issued.record.decision }),
      ...version.corrections.map(({ record }) => act('corrected', record.on, { words: record.reason })),
      ...version.reviews.map(({ record }) => act('reviewed', record.on, { words: record.note, by: { name: record.by, position: record.position } })),
      ...(next ? [act('replaced', next.from, { other: numberOf(next.version), received: receivedIn(first) })] : []),
      ...(span ? [act('effective', span.from, { other: previous && numberOf(previous.version), until: span.until })] : []),
      ...(last?.until === undefined ? [] : [act('transition-ended', dayAfter(last.until), { received: receivedIn(last) })]),
      // What was signed and recorded is told, also where it ended nothing.
      ...(version.withdrawal ? [act('withdrawn', version.withdrawal.record.from, { other: replacedBy && numberOf(replacedBy), words: version.withdrawal.record.reason, decision: version.withdrawal.record.decision })] : []),
    ];
  });
};

const receivedIn = (span: VersionSpan | undefined): ReceivedDays | undefined => span?.rule && { from: span.rule.receivedFrom, before: span.rule.receivedBefore };

const requestOf = ({ text }: ControlledVersion): string | undefined => (text.kind === 'missing' ? undefined : text.reading.known.changes?.at(-1)?.request);

const actOn = (version: ControlledVersion) => {
  const name = namedVersion(version);
  return (what: ActName, on: CalendarDate, { other, until, received, words = '', request, by, decision }: Partial<Pick<DatedAct, 'other' | 'until' | 'received' | 'words' | 'request' | 'by' | 'decision'>>): DatedAct => ({ ...name, what, on, other, until, received, words, request, by, decision });
};

const compareActs = (left: DatedAct, right: DatedAct): number =>
  (left.on < right.on ? -1 : left.on > right.on ? 1 : 0) || compareNamed(left, right) || datedActs.indexOf(left.what) - datedActs.indexOf(right.what);
