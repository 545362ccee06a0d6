import type { Library } from '#core/library/library.ts';
import { addresses } from '#core/views/addresses.ts';
import { coverageWords, datedRegisterPages, lawWords, declarationWords, siteWords } from '#strings/vi.ts';
import { href } from './link.ts';

/** The registers of the site, with what each is for. */
export const registerLinks = ({ documents, registries, standard }: Library) => {
  const { register, formsRegister, legalTexts, clauses, registers } = siteWords;
  return [
    { name: register.title, href: href(addresses.documents), count: documents.length, text: registers.about.documents },
    { name: formsRegister.title, href: href(addresses.forms), count: documents.filter(({ kind }) => kind === 'form').length, text: registers.about.forms },
    { name: legalTexts.title, href: href(addresses.legalTexts), count: registries.legalTexts.length, text: registers.about.legalTexts },
    { name: coverageWords.title, href: href(addresses.coverage), text: coverageWords.about },
    { name: lawWords.title, href: href(addresses.lawWatch), text: lawWords.about },
    ...datedRegisterLinks(),
    { name: declarationWords.title, href: href(addresses.declarations), text: declarationWords.about },
    { name: clauses.title(standard?.designation ?? ''), href: href(addresses.clauses), text: registers.about.clauses },
  ];
};

/** The registers that follow the ledger. */
export const datedRegisterLinks = () => {
  const { byDay, changes } = datedRegisterPages;
  return [
    { name: byDay.title, href: href(addresses.byDay), text: byDay.about },
    { name: changes.title, href: href(addresses.changes), text: changes.about },
    { name: siteWords.reviews.title, href: href(addresses.reviews), text: siteWords.registers.about.reviews },
  ];
};

/** The register of today and those that follow the ledger, but for the one at hand: who asks of one day soon asks of another. */
export const registerNeighbours = (here: string) =>
  [{ name: siteWords.register.title, href: href(addresses.documents) }, ...datedRegisterLinks()].flatMap(({ name, href: to }) => (to === href(here) ? [] : [{ name, href: to }]));
