import type { Library } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import { addMonths, type CalendarDate } from '../model/calendar-date.ts';
import { documentKindEntry } from '../model/document-kinds.ts';

/** The day by which an issued document must be reviewed again, counted from the day it took effect. */
export const reviewDueOn = (document: AnyDocument, library: Library): CalendarDate | undefined => {
  const { status, effectiveFrom, reviewEveryMonths } = document.frontMatter;
  if (!documentKindEntry(document.kind).isReviewed || status !== 'issued' || effectiveFrom === undefined) return undefined;
  return addMonths(effectiveFrom, reviewEveryMonths ?? library.registries.agency.reviewEveryMonths);
};
