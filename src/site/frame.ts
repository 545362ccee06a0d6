import type { Library } from '#core/library/library.ts';
import { formatCalendarDate } from '#core/model/calendar-date.ts';
import { buildName, handedPrintSource } from '#core/print/print-source.ts';
import { addresses } from '#core/views/addresses.ts';
import type { FrameLink, PageFrame } from '#core/views/page-frame.ts';
import { siteWords } from '#strings/vi.ts';
import { href } from './link.ts';
import { siteSettings } from './settings.ts';

/** Frame of the page at an address; the navigation marks the section that the address lies in. */
export const pageFrame = (library: Library, section: string): PageFrame => {
  const { agency } = library.registries;
  const { nav, footer, register, legalTexts, clauses, siteMap, help, formsRegister } = siteWords;
  const link = (label: string, address: string): FrameLink => ({ label, href: href(address) });
  const marks = handedPrintSource()?.marks ?? { commit: siteSettings().commit ?? footer.noCommit, asOf: formatCalendarDate(library.asOf), builtOn: library.asOf };
  const standard = library.standard?.designation ?? '';
  return {
    agencyName: agency.name,
    shortName: agency.shortName,
    standard,
    homeHref: href(addresses.home),
    searchHref: href(addresses.search),
    registerHref: href(addresses.documents),
    nav: [
      { label: nav.home, address: addresses.home },
      { label: nav.processes, address: addresses.kind('process') },
      { label: nav.procedures, address: addresses.kind('internal-procedure') },
      { label: nav.forms, address: addresses.forms },
      { label: nav.legalTexts, address: addresses.legalTexts },
      { label: nav.register, address: addresses.documents },
      { label: nav.clauses, address: addresses.clauses },
      { label: nav.help, address: addresses.help },
    ].map(({ label, address }) => ({ ...link(label, address), isCurrent: address === section })),
    footer: {
      notice: agency.notice,
      address: [agency.name, agency.address, agency.phone, agency.email].filter(Boolean).join(' · '),
      columns: [
        [link(register.title, addresses.documents), link(formsRegister.title, addresses.forms), link(legalTexts.title, addresses.legalTexts)],
        [link(clauses.title(standard), addresses.clauses), link(help.title, addresses.help), link(siteMap.title, addresses.siteMap)],
      ],
    },
    ...marks,
    build: buildName(marks),
    staleAfterDays: agency.staleAfterDays,
    href,
  };
};
