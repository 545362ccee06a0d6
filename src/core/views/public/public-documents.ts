import { documentStateOf, neverApplies } from '../../library/document-state.ts';
import type { DocumentEnd, AnyDocument } from '../../library/library-document.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { DocumentKind } from '../../model/document-kinds.ts';
import type { DocumentState } from '../../model/document-status.ts';
import { hasPublicText } from '../../public/public-document.ts';
import type { PublicSite } from '../../public/public-site.ts';
import { publicAddresses } from '../addresses-public.ts';
import { documentLink, type DocumentLink, type Version } from '../document-link.ts';
import { signedBy, type SignedBy } from '../document-view.ts';
import { withdrawnReferences, type WithdrawnReference } from '../withdrawn-references.ts';
import { paperView, type PaperView } from '../paper-view.ts';

/** A public document that is shown in full: a policy, a declaration, a blank form. */
export interface PublicDocumentView extends DocumentLink, Version {
  readonly issuedOn: CalendarDate | undefined;
  readonly effectiveFrom: CalendarDate | undefined;
  readonly end: DocumentEnd | undefined;
  /** Whether it applies on any day: what is withdrawn before its first day never does. */
  readonly isEverApplied: boolean;
  /** Who signed it. */
  readonly signedBy: SignedBy | undefined;
  /** For a form: the procedures that it is for. */
  readonly procedures: readonly { readonly name: string; readonly address: string }[];
  /** Versions that apply from a later day. */
  readonly coming: readonly (Version & { readonly effectiveFrom: CalendarDate | undefined })[];
  /** Withdrawn documents that the text still names, of those that the public may see. */
  readonly withdrawnReferences: readonly WithdrawnReference[];
  /** What stands around the text of an administrative paper; undefined for other documents. */
  readonly paper: PaperView | undefined;
}

/** Documents whose text the public reads, in the order of the library. */
export const publicTexts = ({ library }: PublicSite): readonly AnyDocument[] => library.documents.filter(hasPublicText);

/** The page of one of them. */
export const publicDocumentView = (document: AnyDocument, { library, coming }: PublicSite): PublicDocumentView => {
  const { issue, revision, issuedOn, effectiveFrom, approvedBy } = document.frontMatter;
  const owner = document.kind === 'form' ? library.byCode.get(document.frontMatter.belongsTo) : undefined;
  const signer = signedBy(approvedBy, library);
  const link = documentLink(document, library.asOf);
  const number = document.kind === 'decision' ? document.frontMatter.number : undefined;
  return {
    ...link,
    address: publicAddresses.document(document.slug),
    issue,
    revision,
    issuedOn,
    effectiveFrom,
    end: document.end,
    isEverApplied: !neverApplies({ effectiveFrom, end: document.end }),
    signedBy: signer,
    // Decision and recipients are the agency's own business, and withheld.
    paper: paperView({ ...link, issuedOn, number, decision: undefined, recipients: [], approvedBy: signer && withoutUnknownHead(signer) }, library),
    procedures: owner?.kind === 'process' ? owner.frontMatter.procedures.map(({ code, name }) => ({ name, address: publicAddresses.procedure(code) })) : [],
    withdrawnReferences: withdrawnReferences(document, library),
    coming: (coming.get(document.code) ?? []).map(({ frontMatter }) => ({ issue: frontMatter.issue, revision: frontMatter.revision, effectiveFrom: frontMatter.effectiveFrom })),
  };
};

/** The public library does not know who held which post: without the head's the signer's own position stands alone. */
const withoutUnknownHead = (signer: SignedBy): SignedBy => (signer.inNameOf === '' ? { ...signer, capacity: undefined } : signer);

/** One line of a list of documents. */
export interface PublicDocumentRow extends DocumentLink {
  readonly effectiveFrom: CalendarDate | undefined;
  readonly issuedOn: CalendarDate | undefined;
}

const isLasting = (state: DocumentState): boolean => state === 'in-force' || state === 'not-yet-effective';

/** Lines of the documents of some kinds; what is over stands in no list unless it is asked for. */
export const publicDocumentRows = (site: PublicSite, { wanted, withHistory = false }: { readonly wanted: (kind: DocumentKind) => boolean; readonly withHistory?: boolean }): readonly PublicDocumentRow[] =>
  publicTexts(site)
    .filter((document) => wanted(document.kind) && (withHistory || isLasting(documentStateOf(document, site.library.asOf))))
    .map((document) => ({
      ...documentLink(document, site.library.asOf),
      address: publicAddresses.document(document.slug),
      effectiveFrom: document.frontMatter.effectiveFrom,
      issuedOn: document.frontMatter.issuedOn,
    }));

/** Blank forms with the procedures that they are for. */
export interface FormRow extends PublicDocumentRow {
  readonly field: string;
  readonly procedures: readonly { readonly name: string; readonly address: string }[];
}

/** Every blank form that the public may take. */
export const publicFormRows = (site: PublicSite): readonly FormRow[] =>
  publicDocumentRows(site, { wanted: (kind) => kind === 'form' }).map((row) => {
    const form = site.library.byCode.get(row.code);
    const owner = form?.kind === 'form' ? site.library.byCode.get(form.frontMatter.belongsTo) : undefined;
    const process = owner?.kind === 'process' ? owner.frontMatter : undefined;
    return {
      ...row,
      field: (process && site.library.fields.get(process.field)?.name) ?? '',
      procedures: (process?.procedures ?? []).map(({ code, name }) => ({ name, address: publicAddresses.procedure(code) })),
    };
  });
