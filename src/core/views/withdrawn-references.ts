import { codesInFrontMatter } from '../library/cited-codes.ts';
import { documentStateOf } from '../library/document-state.ts';
import type { Library } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { documentLink, type DocumentLink } from './document-link.ts';

/** A document that a text sends its reader to although it is, or will be, withdrawn. */
export interface WithdrawnReference {
  readonly document: DocumentLink;
  /** Whether it is what the text is a part of, as a form is of its procedure. */
  readonly isOwner: boolean;
  /** First day on which nothing of it applies; undefined when no act records one. */
  readonly from: CalendarDate | undefined;
}

/** When a document is withdrawn for good, as far as that is recorded; undefined for one that goes on. */
export const withdrawnFrom = (document: AnyDocument, asOf: CalendarDate): Pick<WithdrawnReference, 'from'> | undefined => {
  const { state, next } = documentLink(document, asOf);
  const last = [{ on: document.end?.from, state }, ...next].at(-1);
  return last?.state === 'withdrawn' ? { from: last.on } : undefined;
};

/** Decisions and declarations speak of the day they were signed. */
const isOfItsDay = ({ kind }: AnyDocument): boolean => kind === 'decision' || kind === 'declaration';

/**
 * The withdrawn documents that a text names in data or words, each once. The words of an issued text never change, so that a reader is
 * told beside them. What was replaced or withdrawn itself sends nobody anywhere.
 */
export const withdrawnReferences = (document: AnyDocument, library: Pick<Library, 'asOf' | 'byCode'>): readonly WithdrawnReference[] => {
  if (isOfItsDay(document) || ['superseded', 'withdrawn'].includes(documentStateOf(document, library.asOf))) return [];
  const owner = document.frontMatter.kind === 'form' ? document.frontMatter.belongsTo : undefined;
  const named = codesInFrontMatter(document.frontMatter).flatMap(({ code, wants }) => (wants === 'decision' ? [] : [code]));
  return [...new Set([...named, ...document.facts.citedCodes])].flatMap((code) => {
    const cited = code === document.code ? undefined : library.byCode.get(code);
    const end = cited && withdrawnFrom(cited, library.asOf);
    return end ? [{ document: documentLink(cited, library.asOf), isOwner: code === owner, ...end }] : [];
  });
};
