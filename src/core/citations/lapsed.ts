import { addMonths, type CalendarDate } from '../model/calendar-date.ts';
import { documentKindEntry } from '../model/document-kinds.ts';
import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { LegalText } from '../model/registries.ts';
import type { LegalTextIndex } from './legal-text-index.ts';

/** How a legal text came to an end. */
export interface End {
  /** Last day in force, or the day its replacement took effect. */
  readonly date: CalendarDate;
  readonly kind: 'expired' | 'replaced';
}

/** When a legal text ended, as the registry has it: its last day, or else the day its replacement took effect. */
export const endOf = ({ expiredOn, replacedBy }: LegalText, { byId }: LegalTextIndex): End | undefined => {
  if (expiredOn !== undefined) return { date: expiredOn, kind: 'expired' };
  const [first] = replacedBy.flatMap((id) => byId.get(id)?.effectiveFrom ?? []).toSorted();
  return first === undefined ? undefined : { date: first, kind: 'replaced' };
};

/** Months that the law allows until a change of law has entered the system (QĐ 19/2014/QĐ-TTg, art. 4.4a). */
const MONTHS_TO_FOLLOW = 3;

interface EndAndDocument {
  readonly document: KnownFrontMatter;
  readonly end: End;
  /** Day on which the unit that follows the text last looked at it. */
  readonly reviewedOn: CalendarDate;
}

/**
 * Whether what came to an end had ended for a document, told without a clock:
 * - it ended before the document applied (a decision: before it was signed);
 * - or the unit that follows the text looked at it more than three months after its end, and the document is one that is kept up
 *   to date. For a document without days any end that has been looked at counts: it will apply later still.
 */
export const isEndedFor = ({ document, end, reviewedOn }: EndAndDocument): boolean => {
  if (document.status === 'withdrawn') return false;
  const endedBefore = (day: CalendarDate): boolean => (end.kind === 'expired' ? end.date < day : end.date <= day);
  const { isReviewed } = documentKindEntry(document.kind);
  const applies = isReviewed ? (document.effectiveFrom ?? document.issuedOn) : (document.issuedOn ?? document.effectiveFrom);
  if (applies === undefined) return endedBefore(reviewedOn);
  return endedBefore(applies) || (isReviewed && addMonths(end.date, MONTHS_TO_FOLLOW) < reviewedOn);
};

/** Whether a document still names a legal text that has come to an end for it. */
export const isLapsed = ({ document, legalText, index }: { readonly document: KnownFrontMatter; readonly legalText: LegalText; readonly index: LegalTextIndex }): boolean => {
  const end = endOf(legalText, index);
  return end !== undefined && isEndedFor({ document, end, reviewedOn: legalText.reviewedOn });
};
