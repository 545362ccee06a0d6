import { stepsAfter, type DeclarationStep } from '../declaration/declaration-steps.ts';
import type { Registries } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import type { LegalText, Person, Unit } from '../model/registries.ts';

/**
 * The registries as far as public documents name what stands in them, each entry without what is the agency's own business.
 * A registry that is added does not compile until someone has decided what of it is public.
 */
export const publicRegistries = (registries: Registries, documents: readonly AnyDocument[]): Registries => {
  const named = namesIn(documents.map(({ frontMatter, facts }) => [frontMatter, facts.citedLaws]));
  const codes = new Set(documents.map(({ code }) => code));
  const isNamed = ({ id }: { readonly id: string }): boolean => named.has(id);
  const { agency, fields, calendar, units, people, legalTexts, standards, movedAddresses, declarationLog } = registries;
  const { name, shortName, parentName, place, address, phone, email, website, notice, standard, reviewEveryMonths, staleAfterDays, publicSite, processLayout } = agency;
  return {
    agency: { name, shortName, parentName, place, address, phone, email, website, notice, standard, reviewEveryMonths, staleAfterDays, publicSite, processLayout, codes: { patterns: {} }, abbreviations: {} },
    units: units.filter(isNamed).map(publicUnit),
    people: people.filter(isNamed).map(publicPerson),
    fields: fields.filter(isNamed).map(({ id, name: fieldName }) => ({ id, name: fieldName, unit: '' })),
    calendar,
    checks: { switches: [] },
    movedAddresses: movedAddresses.filter(({ audience }) => audience === 'public'),
    legalTexts: legalTexts.filter(isNamed).map(publicLegalText),
    lawNotes: [],
    procedureList: undefined,
    coverageNotes: [],
    // That the public was told, and when; what came before the signature and the papers that prove it are for inspectors.
    declarationLog: declarationLog.filter(({ declaration, step }) => codes.has(declaration) && isAfter(step)).map(({ declaration, step, on }) => ({ declaration, step, on, paper: '' })),
    standards: standards.filter((edition) => isNamed(edition) || edition.id === standard),
  };
};

const isAfter = (step: DeclarationStep): boolean => stepsAfter.some((after) => after === step);

/** How a unit is reached. */
const publicUnit = ({ id, name, shortName, phone, email }: Unit): Unit => ({ id, name, shortName, phone, email, duties: '' });

/** Who signed; posts of the past and the rest of the staff are nobody's business. */
const publicPerson = ({ id, name }: Person): Person => ({ id, name, posts: [] });

const publicLegalText = ({ id, number, type, title, issuer, issuedOn, effectiveFrom, expiredOn, link }: LegalText): LegalText =>
  ({ id, number, type, title, issuer, issuedOn, effectiveFrom, expiredOn, link, replacedBy: [], amendedBy: [], followedBy: '', reviewedOn: issuedOn });

/** Every text in some data. */
const namesIn = (value: unknown, names = new Set<string>()): ReadonlySet<string> => {
  if (typeof value === 'string') names.add(value);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) namesIn(item, names);
  return names;
};
