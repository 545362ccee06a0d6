import type { DocumentEnd } from '../library/library-document.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { ControlledVersion, DocumentHistory } from './document-control.ts';
import { compareVersions, type Version } from './ledger-line.ts';

/** Whether a version ever takes effect: it was not withdrawn before its first day. */
export const takesEffect = ({ effectiveFrom, withdrawal }: ControlledVersion): boolean => withdrawal === undefined || withdrawal.record.from > effectiveFrom;

/**
 * The versions that a reader of one of them hears of on a day: what was issued by then, and what came before it. A site built for a day
 * that is past knows the whole ledger, and tells of its documents what was told on that day.
 */
export const knownBeside = (version: Version, { versions }: Pick<DocumentHistory, 'versions'>, day: CalendarDate): Pick<DocumentHistory, 'versions'> => ({
  versions: versions.filter((other) => other.issuedOn <= day || compareVersions(other, version) <= 0),
});

/** The next version that ever takes effect. */
export const successorOf = (version: ControlledVersion, { versions }: Pick<DocumentHistory, 'versions'>): ControlledVersion | undefined =>
  versions.find((other) => compareVersions(other, version) > 0 && takesEffect(other));

/**
 * When and how a version stops to apply, as far as that is recorded: replaced by a later one, or withdrawn. Whatever comes first ends it;
 * where a withdrawal counts from the very day on which the next version begins, the document goes on that day and its reader is led on:
 * the version was replaced. The act of withdrawal stays an act of its own.
 */
export const endOfVersion = (version: ControlledVersion, history: Pick<DocumentHistory, 'versions'>): DocumentEnd | undefined => {
  const next = successorOf(version, history);
  const withdrawn = version.withdrawal?.record.from;
  if (withdrawn !== undefined && (next === undefined || withdrawn < next.effectiveFrom || !takesEffect(version))) return { kind: 'withdrawn', from: withdrawn };
  return next && { kind: 'superseded', from: next.effectiveFrom };
};

/** The version that had taken the place of another by the day on which its withdrawal counts: then the withdrawal did not end it. */
export const replacedBeforeWithdrawal = (version: ControlledVersion, history: Pick<DocumentHistory, 'versions'>): ControlledVersion | undefined =>
  version.withdrawal && endOfVersion(version, history)?.kind === 'superseded' ? successorOf(version, history) : undefined;
