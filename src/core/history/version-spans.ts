import type { ControlledVersion, DocumentHistory } from '../ledger/document-control.ts';
import type { Transition, Version } from '../ledger/ledger-line.ts';
import { standingOf, type RunningTransition, type Standing } from '../ledger/standing.ts';
import { takesEffect } from '../ledger/version-end.ts';
import { dayAfter, dayBefore, type CalendarDate } from '../model/calendar-date.ts';

/** How a version stands in the register of a day. `transitional`: replaced, but still followed by some dossiers. */
export const registerStates = ['in-force', 'transitional', 'not-yet-effective', 'withdrawn'] as const;
export type RegisterState = (typeof registerStates)[number];

/** Which dossiers follow a version that has been replaced. */
export interface TransitionRule extends Transition {
  /** Dossiers received before this day follow a version that is older still. */
  readonly receivedFrom: CalendarDate | undefined;
  /** The version that all others follow; undefined where they follow several, or none any more. */
  readonly others: Version | undefined;
}

/** How a version stands on a day. */
export interface VersionStanding {
  readonly version: ControlledVersion;
  readonly state: RegisterState;
  readonly rule: TransitionRule | undefined;
}

/** Days on which a version stands in the register in one way. */
export interface VersionSpan extends VersionStanding {
  readonly from: CalendarDate;
  /** The last of the days; undefined while no end is recorded. */
  readonly until: CalendarDate | undefined;
}

/**
 * The versions of a document that the register of a day holds, oldest first: the one in force, those that some dossiers still
 * follow, those to come, and the last one withdrawn while none is in force: one that had applied, if any did.
 */
export const standingsOn = (history: DocumentHistory, day: CalendarDate): readonly VersionStanding[] => {
  const { inForce, pending, withdrawn, transitions } = standingOf(history, day);
  const lastWithdrawn = inForce ? undefined : (withdrawn.findLast(takesEffect) ?? withdrawn.at(-1));
  return history.versions.flatMap((version): readonly VersionStanding[] => {
    const transition = transitions.find((running) => running.version === version);
    const rule = transition && ruleOf(transition, { transitions, inForce });
    const state = version === inForce ? 'in-force' : pending.includes(version) ? 'not-yet-effective' : rule ? 'transitional' : version === lastWithdrawn ? 'withdrawn' : undefined;
    return state === undefined ? [] : [{ version, state, rule: state === 'transitional' ? rule : undefined }];
  });
};

/** Which dossiers follow a version on a day, beside those that follow another older one. */
const ruleOf = ({ rule }: RunningTransition, { transitions, inForce }: Pick<Standing, 'transitions' | 'inForce'>): TransitionRule => {
  const older = transitions.flatMap((other) => (other.rule.receivedBefore < rule.receivedBefore ? [other.rule.receivedBefore] : [])).toSorted();
  const others = inForce && transitions.length === 1 ? { issue: inForce.issue, revision: inForce.revision } : undefined;
  return { ...rule, receivedFrom: older.at(-1), others };
};

const saysSame = (left: TransitionRule | undefined, right: TransitionRule | undefined): boolean =>
  left?.others?.issue === right?.others?.issue && left?.others?.revision === right?.others?.revision && left?.receivedFrom === right?.receivedFrom && left?.receivedBefore === right?.receivedBefore;

/** The same for all days at once, by version and day: a register of any day is a choice of these. */
export const versionSpans = (history: DocumentHistory): readonly VersionSpan[] => {
  const days = turningDays(history);
  const onDays = days.map((day) => standingsOn(history, day));
  return history.versions.flatMap((version) => {
    const spans: VersionSpan[] = [];
    let last: VersionStanding | undefined;
    days.forEach((from, index) => {
      const standing = onDays[index]?.find((candidate) => candidate.version === version);
      const isSame = standing?.state === last?.state && saysSame(standing?.rule, last?.rule);
      if (isSame) return;
      const open = last && spans.pop();
      if (open) spans.push({ ...open, until: dayBefore(from) });
      if (standing) spans.push({ ...standing, from, until: undefined });
      last = standing;
    });
    return spans;
  });
};

/** Days on which anything may change for a document, in order. */
const turningDays = ({ versions }: DocumentHistory): readonly CalendarDate[] => {
  const days = versions.flatMap(({ issuedOn, effectiveFrom, withdrawal, issued }) => {
    const until = issued.record.transition?.until;
    return [issuedOn, effectiveFrom, ...(withdrawal ? [withdrawal.record.from] : []), ...(until === undefined ? [] : [dayAfter(until)])];
  });
  return [...new Set(days)].toSorted();
};
