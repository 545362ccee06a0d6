import type { Library } from '../library/library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { isPaperKind, type PaperKind } from '../model/paper-kinds.ts';
import type { DocumentFacts, SignedBy } from './document-view.ts';

/** What an administrative paper carries around its text. */
export interface PaperView {
  readonly kind: PaperKind;
  readonly superior: string;
  readonly agency: string;
  readonly place: string;
  readonly date: CalendarDate | undefined;
  /** Number and sign; undefined for a paper that a decision carries. */
  readonly number: string | undefined;
  readonly title: string;
  /** The decision that it is attached to. */
  readonly attachedTo: { readonly number: string; readonly date: CalendarDate | undefined } | undefined;
  readonly recipients: readonly string[];
  /** Who signs; the text may carry the signature itself. */
  readonly signature: (SignedBy & { readonly isSigned: boolean }) | undefined;
}

/** What the paper is made from. */
export type PaperFacts = Pick<DocumentFacts, 'kind' | 'title' | 'number' | 'issuedOn' | 'state' | 'decision' | 'recipients' | 'approvedBy'>;

/** What stands around the text of an administrative paper; undefined for other documents. */
export const paperView = ({ kind, title, number, issuedOn, state, decision, recipients, approvedBy }: PaperFacts, { registries: { agency } }: Pick<Library, 'registries'>): PaperView | undefined =>
  isPaperKind(kind)
    ? {
        kind,
        superior: agency.parentName,
        agency: agency.name,
        place: agency.place,
        date: issuedOn,
        number,
        title,
        attachedTo: decision && { number: decision.number, date: decision.date },
        recipients,
        signature: approvedBy && { ...approvedBy, isSigned: state !== 'draft' && state !== 'in-review' && state !== 'awaiting-approval' },
      }
    : undefined;
