import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentState } from '../model/document-status.ts';
import type { AnyDocument } from './library-document.ts';

/** The standing of a document on a day: an issued text is in force from the day it takes effect until something ends it. */
export const documentStateOf = ({ frontMatter: { status, effectiveFrom }, end }: Pick<AnyDocument, 'frontMatter' | 'end'>, asOf: CalendarDate): DocumentState => {
  if (status !== 'issued') return status;
  if (end && end.from <= asOf) return end.kind;
  return effectiveFrom !== undefined && effectiveFrom <= asOf ? 'in-force' : 'not-yet-effective';
};

/** A standing that begins on a later day. */
export interface NextState {
  readonly on: CalendarDate;
  readonly state: DocumentState;
}

/** The standings that follow the one of a day, as far as they are recorded, in order: a page stays right when its day comes. */
export const nextStatesOf = (document: Pick<AnyDocument, 'frontMatter' | 'end'>, asOf: CalendarDate): readonly NextState[] => {
  const { effectiveFrom, status } = document.frontMatter;
  if (status !== 'issued') return [];
  const days = [effectiveFrom, document.end?.from].filter((day) => day !== undefined && day > asOf) as CalendarDate[];
  return [...new Set(days)].toSorted().map((on) => ({ on, state: documentStateOf(document, on) }));
};
