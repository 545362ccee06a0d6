import { documentStateOf } from '../../library/document-state.ts';
import type { Library } from '../../library/library.ts';
import type { LibraryDocument } from '../../library/library-document.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { FrontMatterOf } from '../../model/front-matter.ts';
import type { LegalText } from '../../model/registries.ts';
import { publicAddresses } from '../addresses-public.ts';
import type { PlaceLink } from '../document-link.ts';
import { shownFees, type Fee } from '../shown-fees.ts';

type ProcessData = FrontMatterOf<'process'>;

/** A blank form to fill in. */
export interface FormLink {
  readonly code: string;
  readonly title: string;
  readonly address: string;
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

/** How a procedure is carried out, in what concerns the person who asks for it. */
export interface CitizenService {
  /** Name of the process: tells two ways of one procedure apart. */
  readonly title: string;
  /** Day from which this holds, when it does not hold yet. */
  readonly appliesFrom: CalendarDate | undefined;
  /** Day from which it no longer holds, when that is known; in the past for what is over. */
  readonly endsOn: CalendarDate | undefined;
  readonly isOver: boolean;
  readonly field: PlaceLink;
  readonly dossier: readonly PaperToBring[];
  readonly dossierSets: number;
  readonly counter: Counter;
  readonly channels: ProcessData['channels'];
  readonly online: ProcessData['online'];
  readonly committedTime: string;
  readonly statutoryTime: string;
  readonly fees: readonly Fee[];
  readonly results: readonly string[];
  readonly conditions: readonly string[];
  readonly applicants: readonly string[];
  readonly authority: string;
  readonly coordination: readonly string[];
  readonly forms: readonly FormLink[];
  readonly legalBasis: readonly (Pick<LegalText, 'number' | 'type' | 'title' | 'link'> & { readonly provision: string | undefined })[];
}

/** What a citizen must know of one process. */
export const citizenService = (process: LibraryDocument<'process'>, library: Library): CitizenService => {
  const data = process.frontMatter;
  const state = documentStateOf(process, library.asOf);
  const unit = library.units.get(data.receivedAt);
  const formsToBring = data.dossier.flatMap(({ form }) => form ?? []);
  return {
    title: data.title,
    appliesFrom: state === 'not-yet-effective' ? data.effectiveFrom : undefined,
    endsOn: process.end?.from,
    isOver: state === 'withdrawn' || state === 'superseded',
    field: { name: library.fields.get(data.field)?.name ?? '', address: publicAddresses.field(data.field) },
    dossier: data.dossier.map(({ name, originals, copies, electronic, note, form }) => ({ name, originals, copies, electronic, note, form: form === undefined ? undefined : formLink(form, library) })),
    dossierSets: data.dossierSets,
    counter: { name: unit?.name ?? '', phone: unit?.phone ?? library.registries.agency.phone, email: unit?.email ?? library.registries.agency.email },
    channels: data.channels,
    online: data.online,
    committedTime: data.committedTime,
    statutoryTime: data.statutoryTime,
    fees: shownFees(data.fees),
    results: data.results,
    conditions: data.conditions,
    applicants: data.applicants,
    authority: data.authority,
    coordination: data.coordination,
    forms: [...new Set([...formsToBring, ...data.forms])].flatMap((code) => formLink(code, library) ?? []),
    legalBasis: data.legalBasis.flatMap(({ text, provision }) => {
      const legalText = library.legalTexts.get(text);
      return legalText ? [{ number: legalText.number, type: legalText.type, title: legalText.title, link: legalText.link, provision }] : [];
    }),
  };
};

const formLink = (code: string, { byCode }: Library): FormLink | undefined => {
  const form = byCode.get(code);
  return form?.kind === 'form' && form.frontMatter.status === 'issued' ? { code, title: form.frontMatter.title, address: publicAddresses.document(form.slug) } : undefined;
};
