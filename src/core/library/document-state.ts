import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentState } from '../model/document-status.ts';
import type { AnyDocument, DocumentEnd } from './library-document.ts';

/** The days of an issued text. */
export interface IssuedDays {
  readonly effectiveFrom: CalendarDate | undefined;
  readonly end: DocumentEnd | undefined;
}

/** A standing that begins on a later day. */
export interface NextState {
  readonly on: CalendarDate;
  readonly state: DocumentState;
}

/** Whether an issued text never applies on any day: it was withdrawn before its first one. */
export const neverApplies = ({ effectiveFrom, end }: IssuedDays): boolean => end?.kind === 'withdrawn' && effectiveFrom !== undefined && end.from <= effectiveFrom;

/** The standing of an issued text on a day: in force from the day it takes effect until something ends it. */
export const issuedStateOf = ({ effectiveFrom, end }: IssuedDays, asOf: CalendarDate): DocumentState => {
  // What will never be in force is withdrawn, whatever day it is.
  if (end && (neverApplies({ effectiveFrom, end }) || end.from <= asOf)) return end.kind;
  return effectiveFrom !== undefined && effectiveFrom <= asOf ? 'in-force' : 'not-yet-effective';
};

/** The standings of an issued text that follow the one of a day, in order: a page stays right when their day comes. */
export const laterIssuedStates = (days: IssuedDays, asOf: CalendarDate): readonly NextState[] => {
  const later = [days.effectiveFrom, days.end?.from].filter((day) => day !== undefined && day > asOf) as CalendarDate[];
  return changesOfState({ days: later, now: issuedStateOf(days, asOf), stateOn: (day) => issuedStateOf(days, day) });
};

interface ChangesInput {
  readonly days: readonly CalendarDate[];
  readonly now: DocumentState;
  readonly stateOn: (day: CalendarDate) => DocumentState;
}

/** Of some days those on which the standing becomes another one. */
export const changesOfState = ({ days, now, stateOn }: ChangesInput): readonly NextState[] => {
  const states = [...new Set(days)].toSorted().map((on) => ({ on, state: stateOn(on) }));
  return states.filter(({ state }, index) => state !== (states[index - 1]?.state ?? now));
};

/** The standing of a document on a day. */
export const documentStateOf = ({ frontMatter: { status, effectiveFrom }, end }: Pick<AnyDocument, 'frontMatter' | 'end'>, asOf: CalendarDate): DocumentState =>
  status === 'issued' ? issuedStateOf({ effectiveFrom, end }, asOf) : status;

/** The standings of a text that follow the one of a day, as far as they are recorded, in order. */
export const nextStatesOf = ({ frontMatter: { status, effectiveFrom }, end }: Pick<AnyDocument, 'frontMatter' | 'end'>, asOf: CalendarDate): readonly NextState[] =>
  status === 'issued' ? laterIssuedStates({ effectiveFrom, end }, asOf) : [];
