import type { CalendarDate } from '../model/calendar-date.ts';
import type { LegalText } from '../model/registries.ts';
import { addresses } from './addresses.ts';

/** Standing of a legal text on a day. */
export type LegalTextState = 'in-force' | 'not-yet-effective' | 'expired';

/** A legal text named in a list. */
export interface LegalTextLink {
  readonly id: string;
  readonly number: string;
  readonly type: LegalText['type'];
  readonly title: string;
  readonly address: string;
  readonly state: LegalTextState;
}

/** The standing of a legal text: `expiredOn` is its last day in force. */
export const legalTextStateOf = ({ effectiveFrom, expiredOn }: LegalText, asOf: CalendarDate): LegalTextState => {
  if (expiredOn !== undefined && expiredOn < asOf) return 'expired';
  return effectiveFrom <= asOf ? 'in-force' : 'not-yet-effective';
};

/** How a legal text appears in lists. */
export const legalTextLink = (legalText: LegalText, asOf: CalendarDate): LegalTextLink => ({
  id: legalText.id,
  number: legalText.number,
  type: legalText.type,
  title: legalText.title,
  address: addresses.legalText(legalText.id),
  state: legalTextStateOf(legalText, asOf),
});
