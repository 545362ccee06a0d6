import type { PublicSite } from '../../public/public-site.ts';
import { publicAddresses } from '../addresses-public.ts';
import { fieldGroups, procedureRows, procedureViews } from './procedures.ts';
import { publicTexts } from './public-documents.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';

/** A page of the public site. */
export interface PublicPage {
  readonly address: string;
  /** Day since when its content holds, for pages of one thing. */
  readonly since: CalendarDate | undefined;
  /** What is searched for here: code of a procedure or of a document; empty for the page with address and opening hours, which bears none. */
  readonly entry: string | undefined;
}

/** Every page that the public site must have, and no other; moved addresses and pages for errors aside. */
export const publicPages = (site: PublicSite): readonly PublicPage[] => {
  const plain = (address: string): PublicPage => ({ address, since: undefined, entry: undefined });
  const views = procedureViews(site);
  const { home, search, procedures, fields, forms, declarations, declarationFrame, contact, accessibility } = publicAddresses;
  return [
    ...[home, search, procedures, fields, forms, declarations, declarationFrame].map(plain),
    { address: contact, since: undefined, entry: '' },
    plain(accessibility),
    ...fieldGroups(site, procedureRows(views)).map(({ address }) => plain(address)),
    ...views.map(({ address, code }) => ({ address, since: undefined, entry: code })),
    ...publicTexts(site).map(({ slug, code, frontMatter }) => ({ address: publicAddresses.document(slug), since: frontMatter.effectiveFrom, entry: code })),
  ];
};

/** Where a link of a public text leads on the public site; undefined when there is no page for it. */
export const publicAddressFor = (site: PublicSite): ((address: string) => string | undefined) => {
  const pages = new Set(publicPages(site).map(({ address }) => address));
  const processes = new Map(site.library.documents.flatMap((document) => (document.kind === 'process' ? [[publicAddresses.document(document.slug), document] as const] : [])));
  return (address) => {
    if (pages.has(address)) return address;
    const [procedure] = processes.get(address)?.frontMatter.procedures ?? [];
    return procedure && publicAddresses.procedure(procedure.code);
  };
};
