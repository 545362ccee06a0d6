import type { CalendarDate } from '../model/calendar-date.ts';
import type { Transition } from '../ledger/ledger-line.ts';
import { takesEffect } from '../ledger/version-end.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine, versionPairs } from './each-history.ts';
import type { Rule } from './rule.ts';

interface Days {
  readonly effectiveFrom: CalendarDate;
  /** First day of the version before. */
  readonly before: CalendarDate | undefined;
}

/** A rule that ends before it begins, or before the last dossier that it speaks of has come, or that speaks of dossiers of the new version's days, or of none. */
const problemOf = ({ until, receivedBefore }: Transition, { effectiveFrom, before }: Days): 'ended' | 'ended-early' | 'received-after' | 'received-never' | undefined => {
  if (until !== undefined && until < effectiveFrom) return 'ended';
  if (until !== undefined && until < receivedBefore) return 'ended-early';
  if (receivedBefore > effectiveFrom) return 'received-after';
  // Before the older version applied nothing was received under it.
  return before !== undefined && receivedBefore <= before ? 'received-never' : undefined;
};

/** A version takes effect after the one it replaces; which of two counts on one day is never left open but by a transition rule. */
export const effectiveOverlap: Rule = {
  id: 'effective-overlap',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory(({ code, versions }) => {
    const effective = versions.filter(takesEffect);
    const overlaps = versionPairs(effective)
      .filter(([before, version]) => version.effectiveFrom <= before.effectiveFrom)
      .map(([before, version]) => ({
        location: placeOfLine(version.issued.line),
        params: { words: version.effectiveFrom, code, version: versionName(version), other: versionName(before), date: before.effectiveFrom, problem: version.effectiveFrom === before.effectiveFrom ? 'same-day' : 'earlier' },
        related: [placeOfLine(before.issued.line)],
      }));
    const rules = effective.flatMap((version, index) => {
      const { transition } = version.issued.record;
      const problem = transition && (index === 0 ? 'nothing-before' : problemOf(transition, { effectiveFrom: version.effectiveFrom, before: effective[index - 1]?.effectiveFrom }));
      return problem ? [{ location: placeOfLine(version.issued.line), params: { words: problem === 'received-after' || problem === 'received-never' ? transition.receivedBefore : (transition.until ?? transition.receivedBefore), code, version: versionName(version), other: '', date: problem === 'ended-early' ? transition.receivedBefore : problem === 'received-never' ? (effective[index - 1]?.effectiveFrom ?? '') : version.effectiveFrom, problem } }] : [];
    });
    return [...overlaps, ...rules];
  }),
};
