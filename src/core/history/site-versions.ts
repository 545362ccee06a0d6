import type { ControlledVersion, DocumentHistory } from '../ledger/document-control.ts';
import { compareVersions } from '../ledger/ledger-line.ts';
import { standingOf } from '../ledger/standing.ts';
import { endOfVersion, knownBeside, takesEffect } from '../ledger/version-end.ts';
import { changesOfState, type NextState } from '../library/document-state.ts';
import type { AnyDocument } from '../library/library-document.ts';
import type { Library } from '../library/library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentState } from '../model/document-status.ts';
import type { DocumentReading } from '../parse/document-reading.ts';

/** Where the words of a version are read; undefined when they cannot be had here. */
export const readingOf = ({ text }: ControlledVersion): DocumentReading | undefined => (text.kind === 'missing' ? undefined : text.reading);

/** The version whose place another takes: the last one before it that ever takes effect, as in the register; the one before it where none does. */
export const versionBefore = (version: ControlledVersion, { versions }: Pick<DocumentHistory, 'versions'>): ControlledVersion | undefined => {
  const earlier = versions.filter((other) => compareVersions(other, version) < 0);
  return earlier.findLast(takesEffect) ?? earlier.at(-1);
};

/** A version as a document with its end; undefined when its words cannot be had here. */
export const documentOfVersion = (version: ControlledVersion, history: Pick<DocumentHistory, 'versions'>): AnyDocument | undefined => {
  const document = readingOf(version)?.document;
  const end = endOfVersion(version, history);
  return document && (end ? { ...document, end } : document);
};

/** The version that the address of a document shows on a day: what is in force, else what will be, else what applied last; of one that never applied the last issued. */
export const shownVersionOn = (history: Pick<DocumentHistory, 'versions'>, day: CalendarDate): ControlledVersion | undefined => {
  const { inForce, pending } = standingOf(history, day);
  const issued = history.versions.filter(({ issuedOn }) => issuedOn <= day);
  return inForce ?? pending[0] ?? issued.findLast(takesEffect) ?? issued.at(-1) ?? history.versions[0];
};

/** How the document as a whole stands on a day: it is in force as long as one of its versions is. */
const wholeStateOn = (history: Pick<DocumentHistory, 'versions'>, day: CalendarDate): DocumentState => {
  const { inForce, pending } = standingOf(history, day);
  return inForce ? 'in-force' : pending.length > 0 ? 'not-yet-effective' : 'withdrawn';
};

/** The standings of the document as a whole after a day: a version that makes way for the next does not end it. */
export const laterStatesOf = (history: Pick<DocumentHistory, 'versions'>, day: CalendarDate): readonly NextState[] => {
  const recorded = history.versions.filter(({ issuedOn }) => issuedOn <= day);
  const stateOn = (on: CalendarDate): DocumentState => wholeStateOn({ versions: recorded }, on);
  const days = recorded.flatMap(({ effectiveFrom, withdrawal }) => [effectiveFrom, ...(withdrawal ? [withdrawal.record.from] : [])]).filter((on) => on > day);
  return changesOfState({ days, now: stateOn(day), stateOn });
};

/** The documents that a site shows on a day, one for each code that was ever issued. A draft is never among them. */
export const documentsOn = (histories: ReadonlyMap<string, DocumentHistory>, day: CalendarDate): readonly AnyDocument[] =>
  [...histories.values()].flatMap((history) => {
    const version = shownVersionOn(history, day);
    const document = version && documentOfVersion(version, knownBeside(version, history, day));
    return document ? [{ ...document, later: laterStatesOf(history, day) }] : [];
  });

/** The versions that a site should show on its day and cannot, for their words are not at hand. */
export const unreadableVersions = ({ histories, asOf }: Pick<Library, 'histories' | 'asOf'>): readonly ControlledVersion[] =>
  [...histories.values()].flatMap((history) => {
    const version = shownVersionOn(history, asOf);
    return version?.text.kind === 'missing' ? [version] : [];
  });
