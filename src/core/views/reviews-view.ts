import { documentStateOf } from '../library/document-state.ts';
import type { Library } from '../library/library.ts';
import { addMonths, type CalendarDate } from '../model/calendar-date.ts';
import { documentLink, shortUnitLink, type DocumentLink, type PlaceLink, type Version } from './document-link.ts';
import { lastReviewOf, reviewDueOn } from './review-due.ts';

/** Months before the due day in which a review is prepared. */
const SOON = 2;

/** A document in force with the day of its next review. */
export interface ReviewRow extends DocumentLink, Version {
  readonly unit: PlaceLink;
  readonly effectiveFrom: CalendarDate | undefined;
  readonly lastReview: { readonly on: CalendarDate; readonly by: string } | undefined;
  readonly dueOn: CalendarDate;
}

/** The list of reviews (soát xét định kỳ) on the library's day; each row once, the most urgent first. */
export interface ReviewsView {
  readonly overdue: readonly ReviewRow[];
  readonly soon: readonly ReviewRow[];
  readonly later: readonly ReviewRow[];
}

/** Makes the list of reviews. */
export const reviewsView = (library: Library): ReviewsView => {
  const { asOf } = library;
  const rows = library.documents
    .flatMap((document): readonly ReviewRow[] => {
      const dueOn = reviewDueOn(document, library);
      if (dueOn === undefined || documentStateOf(document, asOf) !== 'in-force') return [];
      const { issue, revision, unit, effectiveFrom } = document.frontMatter;
      const review = lastReviewOf(document, library);
      return [{ ...documentLink(document, asOf), issue, revision, unit: shortUnitLink(unit, library), effectiveFrom, lastReview: review && { on: review.on, by: review.by }, dueOn }];
    })
    .toSorted((left, right) => (left.dueOn < right.dueOn ? -1 : left.dueOn > right.dueOn ? 1 : left.code < right.code ? -1 : 1));
  const limit = addMonths(asOf, SOON);
  return {
    overdue: rows.filter(({ dueOn }) => dueOn < asOf),
    soon: rows.filter(({ dueOn }) => dueOn >= asOf && dueOn <= limit),
    later: rows.filter(({ dueOn }) => dueOn > limit),
  };
};
