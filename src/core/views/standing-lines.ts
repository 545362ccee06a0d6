import type { CalendarDate } from '../model/calendar-date.ts';
import type { NextState } from '../library/document-state.ts';
import type { DocumentState } from '../model/document-status.ts';
import type { TimelineRow, TimelineView } from './timeline-view.ts';

/** A text as its page shows it. */
interface ShownText {
  readonly state: DocumentState;
  readonly timeline: TimelineView | undefined;
  readonly next: readonly NextState[];
}

/** One thing that a reader must know of the standing of a text, with the version that it leads to. */
export type StandingLine =
  | { readonly kind: 'replaced-from'; readonly row: TimelineRow }
  | { readonly kind: 'ends-from'; readonly on: CalendarDate }
  | { readonly kind: 'read-in-force'; readonly row: TimelineRow }
  | { readonly kind: 'nothing-in-force'; readonly since: CalendarDate | undefined }
  | { readonly kind: 'transition'; readonly older: { readonly issue: number; readonly revision: number; readonly address: string }; readonly receivedBefore: CalendarDate; readonly until: CalendarDate | undefined; readonly note: string | undefined };

/** What stands above a text: what comes after it, what applies instead of it, which dossiers still follow an older one. */
export const standingLines = ({ state, timeline, next }: ShownText): readonly StandingLine[] => {
  if (!timeline) return [];
  const { inForce, pending, transitions, withdrawnSince } = timeline;
  if (state === 'in-force') {
    const [first] = pending;
    const end = next.find((later) => later.state === 'withdrawn');
    return [
      ...(first ? [{ kind: 'replaced-from', row: first } as const] : []),
      ...(end ? [{ kind: 'ends-from', on: end.on } as const] : []),
      ...transitions.map(({ rule, older }) => ({ kind: 'transition', older, receivedBefore: rule.receivedBefore, until: rule.until, note: rule.note }) as const),
    ];
  }
  return inForce ? [{ kind: 'read-in-force', row: inForce }] : [{ kind: 'nothing-in-force', since: state === 'withdrawn' ? undefined : withdrawnSince }];
};
