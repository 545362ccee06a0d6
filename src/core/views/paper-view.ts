import { headOn } from '../library/head-on.ts';
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
  /** Who signs; the text may carry the signature itself. A paper that nobody is named to sign yet is laid before the head. */
  readonly signature: PaperSignature | undefined;
}

export interface PaperSignature extends Omit<SignedBy, 'date'> {
  readonly isSigned: boolean;
}

/** What the paper is made from. */
export type PaperFacts = Pick<DocumentFacts, 'kind' | 'title' | 'number' | 'issuedOn' | 'state' | 'decision' | 'recipients' | 'approvedBy'>;

/** What stands around the text of an administrative paper; undefined for other documents. */
export const paperView = ({ kind, title, number, issuedOn, state, decision, recipients, approvedBy }: PaperFacts, library: Pick<Library, 'registries' | 'asOf'>): PaperView | undefined =>
  isPaperKind(kind)
    ? {
        kind,
        superior: library.registries.agency.parentName,
        agency: library.registries.agency.name,
        place: library.registries.agency.place,
        date: issuedOn,
        number,
        title,
        attachedTo: decision && { number: decision.number, date: decision.date },
        recipients,
        signature: isUnsigned(state) ? (approvedBy ? { ...withoutDate(approvedBy), isSigned: false } : headOf(library)) : approvedBy && { ...withoutDate(approvedBy), isSigned: true },
      }
    : undefined;

const isUnsigned = (state: PaperFacts['state']): boolean => state === 'draft' || state === 'in-review' || state === 'awaiting-approval';

const withoutDate = ({ name, position, capacity, inNameOf }: SignedBy): Omit<SignedBy, 'date'> => ({ name, position, capacity, inNameOf });

const headOf = ({ registries, asOf }: Pick<Library, 'registries' | 'asOf'>): PaperSignature | undefined => {
  const head = headOn(registries.people, asOf);
  return head && { ...head, capacity: undefined, inNameOf: '', isSigned: false };
};
