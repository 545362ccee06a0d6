import { compareVersions, type ReviewLine } from '../ledger/ledger-line.ts';
import { documentStateOf } from '../library/document-state.ts';
import type { Library } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import { addMonths, type CalendarDate } from '../model/calendar-date.ts';
import { documentKindEntry } from '../model/document-kinds.ts';

/** The last "reviewed, no change" of the version that a document shows, by the library's day; undefined when there is none. */
export const lastReviewOf = ({ code, frontMatter }: AnyDocument, { histories, asOf }: Library): ReviewLine | undefined =>
  histories
    .get(code.normalize('NFC'))
    ?.versions.find((version) => compareVersions(version, frontMatter) === 0)
    ?.reviews.map(({ record }) => record)
    .filter(({ on }) => on <= asOf)
    .toSorted((left, right) => (left.on < right.on ? -1 : 1))
    .at(-1);

/** The day by which an issued document must be reviewed again: counted from its last review, or from the day it took effect; undefined once it has ended. */
export const reviewDueOn = (document: AnyDocument, library: Library): CalendarDate | undefined => {
  const { status, effectiveFrom, reviewEveryMonths } = document.frontMatter;
  if (!documentKindEntry(document.kind).isReviewed || status !== 'issued' || effectiveFrom === undefined) return undefined;
  if (['withdrawn', 'superseded'].includes(documentStateOf(document, library.asOf))) return undefined;
  const reviewed = lastReviewOf(document, library)?.on;
  return addMonths(reviewed !== undefined && reviewed > effectiveFrom ? reviewed : effectiveFrom, reviewEveryMonths ?? library.registries.agency.reviewEveryMonths);
};
