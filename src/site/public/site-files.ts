import type { PublicSite } from '#core/public/public-site.ts';
import { publicAddresses } from '#core/views/addresses-public.ts';
import { publicPages } from '#core/views/public/public-address-list.ts';
import { writeSitemap } from '#core/views/public/write-sitemap.ts';
import { href } from '../link.ts';

/** Where the site lies, as the agency says: search engines want whole addresses. */
export const originOf = ({ library }: PublicSite): string | undefined => {
  const { publicSite, website } = library.registries.agency;
  const address = publicSite?.address ?? website;
  return address && new URL(address).origin;
};

/** Every page for search engines; without the address of the site a list without any. */
export const sitemapFile = (site: PublicSite): string => {
  const origin = originOf(site);
  return writeSitemap(origin === undefined ? [] : publicPages(site).filter(({ address }) => address !== publicAddresses.search && address !== publicAddresses.declarationFrame).map(({ address, since }) => ({ location: `${origin}${href(address)}`, since })));
};

/** Everything may be read; where the list of pages is. */
export const robotsFile = (site: PublicSite): string => {
  const origin = originOf(site);
  return ['User-agent: *', 'Allow: /', ...(origin === undefined ? [] : [`Sitemap: ${origin}${href(publicAddresses.sitemap)}`]), ''].join('\n');
};
