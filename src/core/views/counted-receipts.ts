import type { NextState } from '../library/document-state.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentState } from '../model/document-status.ts';
import type { StandingLine } from './standing-lines.ts';

/** Days on which a dossier was received: from the first on, before the second. */
export interface CountedReceipts {
  readonly from: CalendarDate | undefined;
  readonly until: CalendarDate | undefined;
}

interface ShownText {
  readonly state: DocumentState;
  readonly effectiveFrom: CalendarDate | undefined;
  readonly next: readonly NextState[];
  readonly standing: readonly StandingLine[];
}

/** Receipts whose dossiers follow a text, so that its limit counts for them; undefined when none does any longer. */
export const countedReceipts = ({ state, effectiveFrom, next, standing }: ShownText): CountedReceipts | undefined => {
  const [stillFollowed] = standing.flatMap((line) => (line.kind === 'transition' && line.isOlder && line.isRunning ? [line] : []));
  if (stillFollowed) return { from: stillFollowed.receivedFrom ?? effectiveFrom, until: stillFollowed.receivedBefore };
  if (state === 'superseded' || state === 'withdrawn') return undefined;
  return { from: effectiveFrom, until: next.find((later) => later.state === 'superseded' || later.state === 'withdrawn')?.on };
};
