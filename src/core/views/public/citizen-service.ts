import { documentStateOf, neverApplies } from '../../library/document-state.ts';
import type { Library } from '../../library/library.ts';
import type { LibraryDocument } from '../../library/library-document.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { FrontMatterOf } from '../../model/front-matter.ts';
import type { LegalText, WorkCalendar } from '../../model/registries.ts';
import { publicAddresses } from '../addresses-public.ts';
import type { PlaceLink } from '../document-link.ts';
import { withdrawnFrom } from '../withdrawn-references.ts';
import { shownFees, type Fee } from '../shown-fees.ts';

type ProcessData = FrontMatterOf<'process'>;

/** A blank form to fill in. */
export interface FormLink {
  readonly code: string;
  readonly title: string;
  readonly address: string;
  /** First day on which it may no longer be used, when that is known. */
  readonly endsOn: CalendarDate | undefined;
}

/** One paper to bring. */
export interface PaperToBring {
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  readonly electronic: boolean;
  readonly note: string | undefined;
  readonly form: FormLink | undefined;
}

/** Where to go and how to reach it. */
export interface Counter {
  readonly name: string;
  readonly phone: string | undefined;
  readonly email: string | undefined;
}

/** How long it takes, in one of the cases that a process tells apart. */
export interface CitizenCase {
  /** Undefined where there is but one. */
  readonly name: string | undefined;
  readonly committedTime: string;
  readonly statutoryTime: string;
}

/** How a procedure is carried out, in what concerns the person who asks for it. */
export interface CitizenService {
  /** Name of the process: tells two ways of one procedure apart. */
  readonly title: string;
  /** Day from which this holds, when it does not hold yet. */
  readonly appliesFrom: CalendarDate | undefined;
  /** Day from which it no longer holds, when that is known; in the past for what is over. */
  readonly endsOn: CalendarDate | undefined;
  readonly isOver: boolean;
  /** Whether it holds on any day: what is withdrawn before its first day never does. */
  readonly isEverApplied: boolean;
  readonly field: PlaceLink;
  readonly dossier: readonly PaperToBring[];
  readonly dossierSets: number;
  readonly counter: Counter;
  /** Where the agency is and when it is open. */
  readonly office: Pick<WorkCalendar, 'morning' | 'afternoon'> & { readonly address: string };
  readonly channels: ProcessData['channels'];
  readonly online: ProcessData['online'];
  /** At least one; several only where their times differ. */
  readonly cases: readonly CitizenCase[];
  readonly fees: readonly Fee[];
  readonly results: readonly string[];
  readonly conditions: readonly string[];
  readonly applicants: readonly string[];
  readonly authority: string;
  readonly coordination: readonly string[];
  readonly forms: readonly FormLink[];
  readonly legalBasis: readonly (Pick<LegalText, 'number' | 'type' | 'title' | 'link'> & { readonly provision: string | undefined })[];
}

/** What a citizen must know of one procedure of a process: what it says itself goes before what the process says of all. */
export const citizenService = (process: LibraryDocument<'process'>, { procedure, library }: { readonly procedure: string; readonly library: Library }): CitizenService => {
  const data = process.frontMatter;
  const own = data.procedures.find(({ code }) => code === procedure);
  const state = documentStateOf(process, library.asOf);
  const unit = library.units.get(data.receivedAt);
  const formsToBring = data.dossier.flatMap(({ form }) => form ?? []);
  return {
    title: data.title,
    appliesFrom: state === 'not-yet-effective' ? data.effectiveFrom : undefined,
    endsOn: process.end?.from,
    isEverApplied: !neverApplies({ effectiveFrom: data.effectiveFrom, end: process.end }),
    isOver: state === 'withdrawn' || state === 'superseded',
    field: { name: library.fields.get(data.field)?.name ?? '', address: publicAddresses.field(data.field) },
    dossier: data.dossier.map(({ name, originals, copies, electronic, note, form }) => ({ name, originals, copies, electronic, note, form: form === undefined ? undefined : formLink(form, library) })),
    dossierSets: data.dossierSets,
    counter: { name: unit?.name ?? '', phone: unit?.phone ?? library.registries.agency.phone, email: unit?.email ?? library.registries.agency.email },
    office: { address: library.registries.agency.address, morning: library.registries.calendar.morning, afternoon: library.registries.calendar.afternoon },
    channels: data.channels,
    online: own?.online ?? data.online,
    cases: casesOf(data, procedure),
    fees: shownFees(own?.fees ?? data.fees),
    results: data.results,
    conditions: data.conditions,
    applicants: data.applicants,
    authority: data.authority,
    coordination: data.coordination,
    forms: [...new Set([...formsToBring, ...data.forms])].flatMap((form) => formLink(form, library) ?? []),
    legalBasis: data.legalBasis.flatMap(({ text, provision }) => {
      const legalText = library.legalTexts.get(text);
      return legalText ? [{ number: legalText.number, type: legalText.type, title: legalText.title, link: legalText.link, provision }] : [];
    }),
  };
};

const casesOf = (data: ProcessData, asked: string): readonly CitizenCase[] => {
  const own = data.procedures.find(({ code }) => code === asked);
  const whole: CitizenCase = { name: undefined, committedTime: own?.committedTime ?? data.committedTime, statutoryTime: own?.statutoryTime ?? data.statutoryTime };
  const cases = (data.variants ?? [])
    .filter(({ procedures }) => procedures?.includes(asked) ?? true)
    .map(({ name, committedTime, statutoryTime }): CitizenCase => ({ name, committedTime: committedTime ?? whole.committedTime, statutoryTime: statutoryTime ?? whole.statutoryTime }));
  const [first, ...others] = cases;
  if (!first) return [whole];
  return others.every(({ committedTime, statutoryTime }) => committedTime === first.committedTime && statutoryTime === first.statutoryTime) ? [{ ...first, name: undefined }] : cases;
};

const formLink = (code: string, { asOf, byCode }: Library): FormLink | undefined => {
  const form = byCode.get(code);
  return form?.kind === 'form' && form.frontMatter.status === 'issued' ? { code, title: form.frontMatter.title, address: publicAddresses.document(form.slug), endsOn: withdrawnFrom(form, asOf)?.from } : undefined;
};
