import { compareVersions } from '../ledger/ledger-line.ts';
import type { NextState } from '../library/document-state.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentState } from '../model/document-status.ts';
import type { Version } from './document-link.ts';
import type { TimelineRow, TimelineView } from './timeline-view.ts';

/** A text as its page shows it. */
interface ShownText {
  readonly version: Version;
  readonly state: DocumentState;
  readonly timeline: TimelineView | undefined;
  readonly next: readonly NextState[];
}

/** One thing that a reader must know of the standing of a text, with the version that it leads to. */
export type StandingLine =
  /** The text applies until a later version takes its place. */
  | { readonly kind: 'replaced-from'; readonly row: TimelineRow }
  /** Another version applies from a later day; from `until` on no longer. */
  | { readonly kind: 'applies-from'; readonly row: TimelineRow; readonly until: CalendarDate | undefined }
  /** The text will be withdrawn; with the whole document unless another version comes after it. */
  | { readonly kind: 'ends-from'; readonly on: CalendarDate; readonly isWhole: boolean }
  /** Another version is in force; from `until` on no longer. */
  | { readonly kind: 'read-in-force'; readonly row: TimelineRow; readonly until: CalendarDate | undefined }
  /** Nothing was in force so far. */
  | { readonly kind: 'nothing-in-force-yet'; readonly until: CalendarDate | undefined }
  /** Nothing is in force since a version was withdrawn, unless the text is that one, until a later version is. */
  | { readonly kind: 'nothing-in-force'; readonly ended: { readonly row: TimelineRow; readonly since: CalendarDate } | undefined; readonly until: CalendarDate | undefined }
  | { readonly kind: 'transition'; readonly older: Version & { readonly address: string }; readonly isOlder: boolean; readonly isRunning: boolean; /** Dossiers received before this day follow a version that is older still. */ readonly receivedFrom: CalendarDate | undefined; readonly receivedBefore: CalendarDate; readonly until: CalendarDate | undefined; readonly note: string | undefined };

const isSame = (left: Version, right: Version): boolean => left.issue === right.issue && left.revision === right.revision;

/** A text that applies, now or later: whoever opens it for a dossier must hear of every dossier that follows another, however old, also on a day after the build. */
const isOrWillBeApplied = (state: DocumentState): boolean => state === 'in-force' || state === 'not-yet-effective';

/**
 * What stands above a text: what comes after it, what applies instead of it, which dossiers still follow an older one. Every line
 * names its days, so that a page read long after it was built says nothing wrong.
 */
export const standingLines = ({ version, state, timeline, next }: ShownText): readonly StandingLine[] => {
  if (!timeline) return [];
  const { inForce, pending, withdrawnSince } = timeline;
  const coming = pending.filter((row) => !isSame(row, version)).map((row) => ({ kind: 'applies-from', row, until: row.end?.from }) as const);
  const earlierThan = (day: CalendarDate): CalendarDate | undefined => timeline.transitions.flatMap(({ rule }) => (rule.receivedBefore < day ? [rule.receivedBefore] : [])).toSorted().at(-1);
  const transitions = timeline.transitions
    .filter(({ older, newer, isRunning }) => isSame(older, version) || isSame(newer, version) || (isOrWillBeApplied(state) && (isRunning || compareVersions(newer, version) < 0)))
    .map(({ rule, older, isRunning }) => ({ kind: 'transition', older, isOlder: isSame(older, version), isRunning, receivedFrom: earlierThan(rule.receivedBefore), receivedBefore: rule.receivedBefore, until: rule.until, note: rule.note }) as const);
  const withdrawn = next.find((later) => later.state === 'withdrawn');
  const ends = withdrawn ? [{ kind: 'ends-from', on: withdrawn.on, isWhole: coming.every(({ row }) => compareVersions(row, version) < 0) } as const] : [];
  if (state === 'in-force') {
    const [first, ...others] = coming;
    const ending = withdrawn ? [...ends, ...coming] : first ? [{ kind: 'replaced-from', row: first.row } as const, ...others] : [];
    return [...ending, ...transitions];
  }
  // Rows stand newest first.
  const ended = state === 'withdrawn' ? undefined : timeline.rows.find(({ end, isEverApplied }) => isEverApplied && end?.kind === 'withdrawn' && end.from === withdrawnSince);
  const hasApplied = timeline.rows.some((row) => row.isEverApplied && row.state !== 'not-yet-effective');
  const now = inForce
    ? ({ kind: 'read-in-force', row: inForce, until: inForce.end?.from } as const)
    : !hasApplied
      ? ({ kind: 'nothing-in-force-yet', until: pending[0]?.effectiveFrom } as const)
      : ({ kind: 'nothing-in-force', ended: ended && withdrawnSince !== undefined ? { row: ended, since: withdrawnSince } : undefined, until: pending[0]?.effectiveFrom } as const);
  return [now, ...ends, ...coming, ...transitions];
};
