import type { CalendarDate } from '../model/calendar-date.ts';
import type { ControlledVersion, DocumentHistory } from './document-control.ts';
import type { Transition } from './ledger-line.ts';

/** An older version that some dossiers still follow on a day. */
export interface RunningTransition {
  /** The version still followed. */
  readonly version: ControlledVersion;
  /** The version that replaced it and says for which dossiers. */
  readonly replacedBy: ControlledVersion;
  readonly rule: Transition;
}

/** Which version of a document counts on a day. Each version that was issued by then stands in one of the four lists. */
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

/** Whether a version ever takes effect: it was not withdrawn before its first day. */
export const takesEffect = ({ effectiveFrom, withdrawal }: ControlledVersion): boolean => withdrawal === undefined || withdrawal.record.from > effectiveFrom;

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
  const withdrawn = issued.filter((version) => isWithdrawn(version, day) && !isReplacedFirst(version, issued));
  const superseded = issued.filter((version) => version !== inForce && !pending.includes(version) && !withdrawn.includes(version));
  const lastEnd = last?.withdrawal?.record.from;
  return {
    inForce,
    pending,
    superseded,
    withdrawn,
    endsOn: inForce ? lastEnd : undefined,
    withdrawnSince: inForce === undefined ? (last ? lastEnd : withdrawn.at(-1)?.withdrawal?.record.from) : undefined,
    transitions: transitionsOn(effective, day),
  };
};

/** Whether a later version had replaced this one before it was withdrawn: then the withdrawal changed nothing. */
const isReplacedFirst = (version: ControlledVersion, versions: readonly ControlledVersion[]): boolean => {
  const end = version.withdrawal?.record.from;
  return end !== undefined && versions.some((other) => versions.indexOf(other) > versions.indexOf(version) && takesEffect(other) && other.effectiveFrom <= end && version.effectiveFrom < other.effectiveFrom);
};

const transitionsOn = (effective: readonly ControlledVersion[], day: CalendarDate): readonly RunningTransition[] =>
  effective.flatMap((replacedBy, index) => {
    const rule = replacedBy.issued.record.transition;
    const version = effective[index - 1];
    const isOver = rule?.until !== undefined && rule.until < day;
    return rule === undefined || version === undefined || isOver || isWithdrawn(replacedBy, day) || isWithdrawn(version, day) ? [] : [{ version, replacedBy, rule }];
  });
