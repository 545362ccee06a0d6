import { changesOfState, type NextState } from '../../library/document-state.ts';
import type { LibraryDocument } from '../../library/library-document.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { DocumentState } from '../../model/document-status.ts';
import type { PublicSite } from '../../public/public-site.ts';
import { publicAddresses } from '../addresses-public.ts';
import { citizenService, type CitizenService } from './citizen-service.ts';

/** Address of the page of a procedure on the national portal when the agency sets none. */
const NATIONAL_PORTAL = 'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc={code}';

/** One administrative procedure as a citizen looks it up; several may share a process, each has its own page. */
export interface ProcedureView {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  /** Its page on the national portal. */
  readonly portal: string;
  /** Decision that announced it. */
  readonly announcedBy: LibraryDocument<'process'>['frontMatter']['procedures'][number]['announcedBy'];
  /** What holds now; more than one when several processes carry it out, none when it only begins later or is over. */
  readonly now: readonly CitizenService[];
  /** What will hold, each from its day. */
  readonly later: readonly CitizenService[];
  /** What held until it was withdrawn; told when nothing else is left. */
  readonly over: readonly CitizenService[];
}

const processesOf = ({ library, coming }: PublicSite): readonly LibraryDocument<'process'>[] =>
  [...library.documents, ...[...coming.values()].flat()].flatMap((document) => (document.kind === 'process' ? [document] : []));

/** Every procedure of the public processes, by code, each once. */
export const procedureViews = (site: PublicSite): readonly ProcedureView[] => {
  const { agency } = site.library.registries;
  const portal = agency.publicSite?.portal ?? NATIONAL_PORTAL;
  const byCode = new Map<string, { readonly process: LibraryDocument<'process'>; readonly name: string; readonly announcedBy: ProcedureView['announcedBy'] }[]>();
  for (const process of processesOf(site)) {
    for (const { code, name, announcedBy } of process.frontMatter.procedures) byCode.set(code, [...(byCode.get(code) ?? []), { process, name, announcedBy }]);
  }
  return [...byCode].toSorted(([left], [right]) => (left < right ? -1 : 1)).flatMap(([code, carriers]) => {
    const services = carriers.map(({ process }) => citizenService(process, { procedure: code, library: site.library }));
    const first = carriers[Math.max(0, services.findIndex(({ isOver }) => !isOver))];
    if (!first) return [];
    return [{
      code,
      name: first.name,
      address: publicAddresses.procedure(code),
      portal: portal.replaceAll('{code}', encodeURIComponent(code)),
      announcedBy: first.announcedBy,
      now: services.filter(({ isOver, appliesFrom }) => !isOver && appliesFrom === undefined),
      later: services.filter(({ isOver, appliesFrom }) => !isOver && appliesFrom !== undefined),
      over: services.filter(({ isOver }) => isOver),
    }];
  });
};

/** How a procedure stands on a day, and how it will by what is known: it is done as long as one of its processes is. */
export const procedureStanding = ({ now, later }: Pick<ProcedureView, 'now' | 'later'>, asOf: CalendarDate): { readonly state: DocumentState; readonly next: readonly NextState[] } => {
  const services = [...now, ...later];
  const holdsOn = (day: CalendarDate, { appliesFrom, endsOn }: CitizenService): boolean => (appliesFrom === undefined || appliesFrom <= day) && (endsOn === undefined || endsOn > day);
  const stateOn = (day: CalendarDate): DocumentState =>
    services.some((service) => holdsOn(day, service)) ? 'in-force' : services.some(({ appliesFrom }) => appliesFrom !== undefined && appliesFrom > day) ? 'not-yet-effective' : 'withdrawn';
  const days = services.flatMap(({ appliesFrom, endsOn }) => [appliesFrom, endsOn].filter((day) => day !== undefined && day > asOf) as CalendarDate[]);
  return { state: stateOn(asOf), next: changesOfState({ days, now: stateOn(asOf), stateOn }) };
};

/** What is told of a procedure in lists: what holds now, else what comes; undefined when it is over. */
export const serviceInLists = ({ now, later }: Pick<ProcedureView, 'now' | 'later'>): CitizenService | undefined => now[0] ?? later[0];

/** One line of a list of procedures. */
export interface ProcedureRow extends Pick<ProcedureView, 'code' | 'name' | 'address'> {
  readonly field: CitizenService['field'];
  readonly cases: CitizenService['cases'];
  readonly fees: CitizenService['fees'];
  readonly onlineLevel: CitizenService['online']['level'];
}

/** Procedures that can be asked for, as lines of a list. */
export const procedureRows = (views: readonly ProcedureView[]): readonly ProcedureRow[] =>
  views.flatMap((view) => {
    const service = serviceInLists(view);
    if (!service) return [];
    const { code, name, address } = view;
    return [{ code, name, address, field: service.field, cases: service.cases, fees: service.fees, onlineLevel: service.online.level }];
  });

/** A field with the procedures in it. */
export interface FieldGroup {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly rows: readonly ProcedureRow[];
}

/** Procedures by field, in the order of the registry; fields without any are left out. */
export const fieldGroups = ({ library }: PublicSite, rows: readonly ProcedureRow[]): readonly FieldGroup[] =>
  library.registries.fields.flatMap(({ id, name }) => {
    const address = publicAddresses.field(id);
    const inField = rows.filter(({ field }) => field.address === address);
    return inField.length === 0 ? [] : [{ id, name, address, rows: inField }];
  });
