import { documentStateOf } from '../library/document-state.ts';
import type { Library } from '../library/library.ts';
import type { LibraryDocument } from '../library/library-document.ts';
import { shortProcedureCode } from '../model/procedure-code.ts';
import type { CoverageNote } from '../model/registries.ts';
import { differencesOf, ownProcedure, type Difference } from '../procedure-list/compare-procedure.ts';
import type { ListedProcedure } from '../procedure-list/procedure-list.ts';
import { documentLink, type DocumentLink } from './document-link.ts';

/**
 * How a procedure stands: `covered` by a process in force; `coming`, its process is issued but not in force yet; `missing`;
 * `not-here`, noted as not carried out by the agency; `extra`, a process carries it out that the list does not name.
 */
export const coverageStates = ['missing', 'coming', 'covered', 'not-here', 'extra'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** One procedure of the list, or of a process that the list does not name. */
export interface CoverageRow {
  readonly code: string;
  readonly name: string;
  readonly state: CoverageState;
  /** Processes that carry it out, in the order of their codes. */
  readonly processes: readonly DocumentLink[];
  readonly differences: readonly Difference[];
  /** Why it has no process, and who noted that. */
  readonly note: (Pick<CoverageNote, 'effect' | 'date' | 'reason'> & { readonly by: string }) | undefined;
}

/** Procedures of one field, as the list names it. */
export interface CoverageGroup {
  readonly field: string;
  readonly rows: readonly CoverageRow[];
}

/** The province's list beside the processes, on the library's day. */
export interface CoverageView {
  /** Whether the content folder holds a list that can be used. */
  readonly hasList: boolean;
  /** In the order of the list; what the list does not name comes last in its field. */
  readonly groups: readonly CoverageGroup[];
  readonly counts: Readonly<Record<CoverageState, number>> & {
    /** Procedures of the list that the agency carries out. */
    readonly wanted: number;
    readonly different: number;
  };
  /** Tenths of a per cent that are covered, never 1000 while one is missing. */
  readonly perMille: number;
}

type Process = LibraryDocument<'process'>;
type FieldRow = CoverageRow & { readonly field: string };

const noCounts: Record<CoverageState, number> = { missing: 0, coming: 0, covered: 0, 'not-here': 0, extra: 0 };

/** Processes in force or to come, by the codes of the procedures that they carry out. */
const processesByProcedure = (library: Library): ReadonlyMap<string, readonly Process[]> => {
  const found = new Map<string, Process[]>();
  for (const document of library.documents) {
    if (document.kind !== 'process' || !['in-force', 'not-yet-effective'].includes(documentStateOf(document, library.asOf))) continue;
    for (const code of new Set(document.frontMatter.procedures.map((procedure) => shortProcedureCode(procedure.code)))) found.set(code, [...(found.get(code) ?? []), document]);
  }
  return found;
};

const differencesIn = (processes: readonly Process[], listed: ListedProcedure): readonly Difference[] =>
  processes.slice(0, 1).flatMap(({ frontMatter }) => {
    const procedure = frontMatter.procedures.find(({ code }) => shortProcedureCode(code) === listed.shortCode);
    return procedure ? differencesOf(listed, ownProcedure(frontMatter, procedure)) : [];
  });

interface Compared {
  readonly processes: ReadonlyMap<string, readonly Process[]>;
  /** Short codes of the list. */
  readonly listed: ReadonlySet<string>;
}

/** Procedures that processes carry out and the list does not name, each once. */
const extrasOf = (library: Library, { processes, listed }: Compared): readonly FieldRow[] =>
  [...processes].flatMap(([shortCode, own]): readonly FieldRow[] => {
    const [first] = own;
    const procedure = first?.frontMatter.procedures.find(({ code }) => shortProcedureCode(code) === shortCode);
    if (!first || !procedure || listed.has(shortCode)) return [];
    const { field } = first.frontMatter;
    return [
      {
        field: library.fields.get(field)?.name ?? field,
        code: procedure.code,
        name: procedure.name,
        state: 'extra',
        processes: own.map((document) => documentLink(document, library.asOf)),
        differences: [],
        note: undefined,
      },
    ];
  });

/** Compares the province's list with the processes (QĐ 19/2014/QĐ-TTg, art. 3: the system covers all procedures). */
export const coverageView = (library: Library): CoverageView => {
  const { procedureList: list, coverageNotes } = library.registries;
  const processes = processesByProcedure(library);
  const noteOf = (code: string): CoverageRow['note'] => {
    const note = coverageNotes.findLast(({ procedure, date }) => shortProcedureCode(procedure) === code && date <= library.asOf);
    return note && { effect: note.effect, date: note.date, reason: note.reason, by: library.people.get(note.person)?.name ?? note.person };
  };
  const rows = (list?.procedures ?? []).map((listed): FieldRow => {
    const own = processes.get(listed.shortCode) ?? [];
    const inForce = own.filter((document) => documentStateOf(document, library.asOf) === 'in-force');
    const note = own.length > 0 ? undefined : noteOf(listed.shortCode);
    const state = inForce.length > 0 ? 'covered' : own.length > 0 ? 'coming' : note?.effect === 'not-here' ? 'not-here' : 'missing';
    return { field: listed.field, code: listed.code, name: listed.name, state, processes: own.map((document) => documentLink(document, library.asOf)), differences: differencesIn(inForce.length > 0 ? inForce : own, listed), note };
  });
  const extras = list ? extrasOf(library, { processes, listed: new Set(list.procedures.map(({ shortCode }) => shortCode)) }) : [];
  const counts = { ...noCounts };
  for (const { state } of [...rows, ...extras]) counts[state] += 1;
  const wanted = rows.length - counts['not-here'];
  return {
    hasList: list !== undefined,
    groups: groupsOf([...rows, ...extras]),
    counts: { ...counts, wanted, different: rows.filter(({ differences }) => differences.length > 0).length },
    perMille: perMilleOf(counts.covered, wanted),
  };
};

/** Rows by field, in the order in which the fields first come. */
const groupsOf = (rows: readonly FieldRow[]): readonly CoverageGroup[] => {
  const byField = new Map<string, CoverageRow[]>();
  for (const { field, ...row } of rows) byField.set(field, [...(byField.get(field) ?? []), row]);
  return [...byField].map(([field, ofField]) => ({ field, rows: ofField }));
};

/** Rounded to the next thousandth, but never to the whole while anything is missing. */
const perMilleOf = (covered: number, wanted: number): number => {
  if (wanted === 0) return 0;
  const rounded = Math.round((covered * 1000) / wanted);
  return rounded === 1000 && covered < wanted ? 999 : rounded;
};
