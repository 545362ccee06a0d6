import { dayBefore, type CalendarDate } from '../model/calendar-date.ts';
import type { ControlledVersion, DocumentHistory } from './document-control.ts';
import type { Transition } from './ledger-line.ts';
import { endOfVersion, takesEffect } from './version-end.ts';

/** An older version that some dossiers still follow on a day. */
export interface RunningTransition {
  /** The version still followed. */
  readonly version: ControlledVersion;
  /** The version that replaced it and says for which dossiers. */
  readonly replacedBy: ControlledVersion;
  readonly rule: Transition;
}

/**
 * Which version of a document counts on a day. Each version that was issued by then stands in one of the four lists, but for one that
 * never takes effect: it stands in none before the day of its withdrawal.
 */
export interface Standing {
  readonly inForce: ControlledVersion | undefined;
  /** Issued, not yet effective, oldest first; a version withdrawn before its first day is not among them. */
  readonly pending: readonly ControlledVersion[];
  /** Replaced by a later version, oldest first. */
  readonly superseded: readonly ControlledVersion[];
  /** Withdrawn on or before the day, oldest first. */
  readonly withdrawn: readonly ControlledVersion[];
  /** Day from which the version in force will be withdrawn, when that is already recorded. */
  readonly endsOn: CalendarDate | undefined;
  /** Day since when nothing is in force because the last version was withdrawn. */
  readonly withdrawnSince: CalendarDate | undefined;
  readonly transitions: readonly RunningTransition[];
}

const isWithdrawn = ({ withdrawal }: ControlledVersion, day: CalendarDate): boolean => withdrawal !== undefined && withdrawal.record.from <= day;

/**
 * The standing of a document on a day, from its issued versions alone. What is issued later than the day does not count: a
 * register as of that day could not know it. A later version that takes effect replaces all before it, even one that is
 * withdrawn afterwards: an old version never comes back by itself.
 */
export const standingOf = ({ versions }: Pick<DocumentHistory, 'versions'>, day: CalendarDate): Standing => {
  const issued = versions.filter(({ issuedOn }) => issuedOn <= day);
  const effective = issued.filter((version) => version.effectiveFrom <= day && takesEffect(version));
  const last = effective.at(-1);
  const inForce = last && !isWithdrawn(last, day) ? last : undefined;
  const pending = issued.filter((version) => version.effectiveFrom > day && takesEffect(version) && !isWithdrawn(version, day));
  const withdrawn = issued.filter((version) => isWithdrawn(version, day) && endOfVersion(version, { versions })?.kind === 'withdrawn');
  const superseded = issued.filter((version) => isReplaced(version, { versions, day }));
  const lastEnd = last && endOfVersion(last, { versions });
  return {
    inForce,
    pending,
    superseded,
    withdrawn,
    endsOn: inForce && lastEnd?.kind === 'withdrawn' ? lastEnd.from : undefined,
    withdrawnSince: inForce === undefined ? (last ?? withdrawn.at(-1))?.withdrawal?.record.from : undefined,
    transitions: transitionsOf({ versions }).filter(({ replacedBy, rule: { until } }) => effective.includes(replacedBy) && (until === undefined || until >= day)),
  };
};

const isReplaced = (version: ControlledVersion, { versions, day }: Pick<DocumentHistory, 'versions'> & { readonly day: CalendarDate }): boolean => {
  const end = endOfVersion(version, { versions });
  return end?.kind === 'superseded' && end.from <= day;
};

/**
 * The rules of all versions for dossiers that go on under the one before. `until` is the last day on which they do: where a withdrawal
 * comes before the day that the rule names, of the older version, of the one that says so, or of a later one that it ended, the rule
 * goes with it; a rule that a withdrawal ends before it begins is none.
 */
export const transitionsOf = ({ versions }: Pick<DocumentHistory, 'versions'>): readonly RunningTransition[] => {
  const effective = versions.filter(takesEffect);
  return effective.flatMap((replacedBy, index) => {
    const rule = replacedBy.issued.record.transition;
    const version = effective[index - 1];
    if (rule === undefined || version === undefined) return [];
    const ended = effective.slice(index + 1).filter((later) => endOfVersion(later, { versions })?.kind === 'withdrawn');
    const withdrawals = [version, replacedBy, ...ended].flatMap(({ withdrawal }) => (withdrawal ? [dayBefore(withdrawal.record.from)] : []));
    const [until] = [...(rule.until === undefined ? [] : [rule.until]), ...withdrawals].toSorted();
    return until !== undefined && until < replacedBy.effectiveFrom ? [] : [{ version, replacedBy, rule: { ...rule, until } }];
  });
};
