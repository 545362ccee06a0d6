import { formatCalendarDate } from '#core/model/calendar-date.ts';
import type { PublicSite } from '#core/public/public-site.ts';
import { publicAddresses } from '#core/views/addresses-public.ts';
import type { PublicFrame } from '#core/views/public/public-frame.ts';
import { publicWords } from '#strings/vi.ts';
import { href } from '../link.ts';
import { publicSource } from './source.ts';

/** Frame of the page at an address; the navigation marks the section that it lies in. */
export const publicFrame = ({ library }: PublicSite, section: string): PublicFrame => {
  const { agency } = library.registries;
  const { nav } = publicWords;
  const links = [
    { label: nav.procedures, address: publicAddresses.procedures },
    { label: nav.forms, address: publicAddresses.forms },
    { label: nav.declarations, address: publicAddresses.declarations },
    { label: nav.contact, address: publicAddresses.contact },
  ];
  return {
    agencyName: agency.name,
    shortName: agency.shortName,
    parentName: agency.parentName,
    homeHref: href(publicAddresses.home),
    searchHref: href(publicAddresses.search),
    proceduresHref: href(publicAddresses.procedures),
    nav: [{ label: nav.home, address: publicAddresses.home }, ...links].map(({ label, address }) => ({ label, href: href(address), isCurrent: address === section })),
    footer: {
      notice: agency.notice,
      address: [agency.name, agency.address, agency.phone, agency.email].filter(Boolean).join(' · '),
      links: [...links, { label: nav.accessibility, address: publicAddresses.accessibility }].map(({ label, address }) => ({ label, href: href(address) })),
      satisfaction: agency.publicSite?.satisfaction,
    },
    outages: (agency.publicSite?.outages ?? []).filter(({ to }) => to >= library.asOf),
    asOf: formatCalendarDate(library.asOf),
    builtOn: library.asOf,
    build: publicSource().build,
    staleAfterDays: agency.staleAfterDays,
    href,
  };
};
