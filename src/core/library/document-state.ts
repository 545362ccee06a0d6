import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentState } from '../model/document-status.ts';
import type { AnyDocument } from './library-document.ts';

/** The standing of a document on a day: an issued text is in force from the day it takes effect, not before. */
export const documentStateOf = (document: AnyDocument, asOf: CalendarDate): DocumentState => {
  const { status, effectiveFrom } = document.frontMatter;
  if (status !== 'issued') return status;
  return effectiveFrom !== undefined && effectiveFrom <= asOf ? 'in-force' : 'not-yet-effective';
};
