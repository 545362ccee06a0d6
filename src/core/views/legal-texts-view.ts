import type { Library } from '../library/library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { LegalText } from '../model/registries.ts';
import { documentLink, shortUnitLink, unitLink, type DocumentLink, type PlaceLink } from './document-link.ts';
import { legalTextLink, type LegalTextLink } from './legal-text-link.ts';

/** One row of the register of external documents. */
export interface LegalTextRow extends LegalTextLink {
  readonly issuer: string;
  readonly effectiveFrom: CalendarDate;
  readonly followedBy: PlaceLink;
  readonly reviewedOn: CalendarDate;
  readonly citations: number;
  readonly replacedBy: readonly LegalTextLink[];
  readonly amendedBy: readonly LegalTextLink[];
  /** Whether an amendment is in effect; one to come does not change the text yet. */
  readonly isAmended: boolean;
}

/** Everything the page of a legal text shows. */
export interface LegalTextView extends LegalTextRow {
  readonly issuedOn: CalendarDate;
  readonly expiredOn: CalendarDate | undefined;
  readonly link: string | undefined;
  readonly replaces: readonly LegalTextLink[];
  readonly amends: readonly LegalTextLink[];
  readonly citedBy: readonly (DocumentLink & { readonly provisions: readonly string[] })[];
}

const links = (ids: readonly string[], library: Library): readonly LegalTextLink[] =>
  ids.flatMap((id) => {
    const legalText = library.legalTexts.get(id);
    return legalText ? [legalTextLink(legalText, library.asOf)] : [];
  });

const legalTextRow = (legalText: LegalText, library: Library): LegalTextRow => {
  const amendedBy = links(legalText.amendedBy, library);
  return {
    ...legalTextLink(legalText, library.asOf),
    issuer: legalText.issuer,
    effectiveFrom: legalText.effectiveFrom,
    followedBy: shortUnitLink(legalText.followedBy, library),
    reviewedOn: legalText.reviewedOn,
    citations: library.lawCitedBy.get(legalText.id)?.length ?? 0,
    replacedBy: links(legalText.replacedBy, library),
    amendedBy,
    isAmended: amendedBy.some(({ state }) => state !== 'not-yet-effective'),
  };
};

/** Register of external documents, newest in effect first. */
export const legalTextsView = (library: Library): readonly LegalTextRow[] =>
  library.registries.legalTexts
    .toSorted((left, right) => (left.effectiveFrom < right.effectiveFrom ? 1 : left.effectiveFrom > right.effectiveFrom ? -1 : left.id < right.id ? -1 : 1))
    .map((legalText) => legalTextRow(legalText, library));

/** The page of one legal text: its standing, what replaced it, and which documents rest on it. */
export const legalTextView = (legalText: LegalText, library: Library): LegalTextView => {
  const naming = (key: 'replacedBy' | 'amendedBy'): readonly string[] => library.registries.legalTexts.filter((other) => other[key].includes(legalText.id)).map(({ id }) => id);
  return {
    ...legalTextRow(legalText, library),
    followedBy: unitLink(legalText.followedBy, library),
    issuedOn: legalText.issuedOn,
    expiredOn: legalText.expiredOn,
    link: legalText.link,
    replaces: links(naming('replacedBy'), library),
    amends: links(naming('amendedBy'), library),
    citedBy: (library.lawCitedBy.get(legalText.id) ?? []).map(({ document, provisions }) => ({ ...documentLink(document, library.asOf), provisions })),
  };
};
