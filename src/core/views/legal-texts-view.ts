import type { Library } from '../library/library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { LegalText } from '../model/registries.ts';
import { documentLink, unitLink, type DocumentLink, type PlaceLink } from './document-link.ts';
import { legalTextLink, type LegalTextLink } from './legal-text-link.ts';

/** One row of the register of external documents. */
export interface LegalTextRow extends LegalTextLink {
  readonly issuer: string;
  readonly effectiveFrom: CalendarDate;
  readonly followedBy: PlaceLink;
  readonly reviewedOn: CalendarDate;
  readonly citations: number;
}

/** Everything the page of a legal text shows. */
export interface LegalTextView extends LegalTextRow {
  readonly issuedOn: CalendarDate;
  readonly expiredOn: CalendarDate | undefined;
  readonly link: string | undefined;
  readonly replacedBy: readonly LegalTextLink[];
  readonly replaces: readonly LegalTextLink[];
  readonly amendedBy: readonly LegalTextLink[];
  readonly amends: readonly LegalTextLink[];
  readonly citedBy: readonly (DocumentLink & { readonly provisions: readonly string[] })[];
}

const legalTextRow = (legalText: LegalText, library: Library): LegalTextRow => ({
  ...legalTextLink(legalText, library.asOf),
  issuer: legalText.issuer,
  effectiveFrom: legalText.effectiveFrom,
  followedBy: unitLink(legalText.followedBy, library),
  reviewedOn: legalText.reviewedOn,
  citations: library.lawCitedBy.get(legalText.id)?.length ?? 0,
});

/** Register of external documents, newest in effect first. */
export const legalTextsView = (library: Library): readonly LegalTextRow[] =>
  library.registries.legalTexts
    .toSorted((left, right) => (left.effectiveFrom < right.effectiveFrom ? 1 : left.effectiveFrom > right.effectiveFrom ? -1 : left.id < right.id ? -1 : 1))
    .map((legalText) => legalTextRow(legalText, library));

/** The page of one legal text: its standing, what replaced it, and which documents rest on it. */
export const legalTextView = (legalText: LegalText, library: Library): LegalTextView => {
  const links = (ids: readonly string[]): readonly LegalTextLink[] =>
    ids.flatMap((id) => {
      const other = library.legalTexts.get(id);
      return other ? [legalTextLink(other, library.asOf)] : [];
    });
  const naming = (key: 'replacedBy' | 'amendedBy'): readonly string[] => library.registries.legalTexts.filter((other) => other[key].includes(legalText.id)).map(({ id }) => id);
  return {
    ...legalTextRow(legalText, library),
    issuedOn: legalText.issuedOn,
    expiredOn: legalText.expiredOn,
    link: legalText.link,
    replacedBy: links(legalText.replacedBy),
    replaces: links(naming('replacedBy')),
    amendedBy: links(legalText.amendedBy),
    amends: links(naming('amendedBy')),
    citedBy: (library.lawCitedBy.get(legalText.id) ?? []).map(({ document, provisions }) => ({ ...documentLink(document, library.asOf), provisions })),
  };
};
