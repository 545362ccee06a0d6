import { declarationFile } from '#core/declaration/declaration-file.ts';
import { declarationLinkedData } from '#core/declaration/declaration-linked-data.ts';
import { declarationFragment } from '#core/declaration/fragment.ts';
import { publishedDeclaration, type PublishedDeclaration } from '#core/declaration/published-declaration.ts';
import type { PublicSite } from '#core/public/public-site.ts';
import { publicAddresses } from '#core/views/addresses-public.ts';
import { declarationFragmentWords as words } from '#strings/vi.ts';
import { href } from '../link.ts';
import { originOf } from './site-files.ts';

/** Whole address of the page of the declaration, for portals and programs that read it elsewhere. */
const pageOf = (declaration: PublishedDeclaration | undefined, site: PublicSite): string | undefined => {
  const origin = originOf(site);
  return declaration && origin !== undefined ? `${origin}${href(publicAddresses.document(declaration.slug))}` : undefined;
};

/** The declaration in force as a piece of HTML for a portal. */
export const fragmentFile = (site: PublicSite): string => {
  const declaration = publishedDeclaration(site.library);
  return declarationFragment({ declaration, words, page: pageOf(declaration, site) });
};

/** The declaration in force as data. */
export const dataFile = (site: PublicSite): string => {
  const declaration = publishedDeclaration(site.library);
  return declarationFile({ declaration, page: pageOf(declaration, site) });
};

/** The declaration in force for search engines; undefined when there is none. */
export const linkedData = (site: PublicSite): string | undefined => {
  const declaration = publishedDeclaration(site.library);
  return declaration && declarationLinkedData({ declaration, page: pageOf(declaration, site) });
};
