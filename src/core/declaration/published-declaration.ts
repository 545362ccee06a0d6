import type { LibraryDocument } from '../library/library-document.ts';
import type { Library } from '../library/library.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { newestDeclaration, textsInForceOn } from './applied-scope.ts';
import { procedureKey } from './compare-scope.ts';
import { checklistOf } from './checklist.ts';

/** An administrative procedure that the declaration covers. */
export interface PublishedProcedure {
  readonly code: string;
  /** Undefined where the library holds no process for it. */
  readonly name: string | undefined;
  readonly field: string | undefined;
}

/** The declaration in force, as everyone may read it: what a portal shows and other programs read. */
export interface PublishedDeclaration {
  readonly agency: { readonly name: string; readonly superior: string; readonly address: string; readonly phone: string | undefined; readonly email: string | undefined; readonly website: string | undefined };
  readonly code: string;
  readonly slug: string;
  readonly issue: number;
  readonly revision: number;
  readonly title: string;
  readonly issuedOn: CalendarDate | undefined;
  readonly effectiveFrom: CalendarDate | undefined;
  /** The decision that carries it; undefined where the library does not hold it. */
  readonly decision: { readonly number: string; readonly date: CalendarDate | undefined } | undefined;
  readonly auditedOn: CalendarDate | undefined;
  readonly standard: { readonly designation: string; readonly title: string };
  readonly fields: readonly string[];
  readonly units: readonly string[];
  readonly processes: readonly string[];
  readonly procedures: readonly PublishedProcedure[];
  /** Day for which it was worked out. */
  readonly asOf: CalendarDate;
}

/** The declaration in force on the library's day, with names for its ids; undefined when there is none that this site may show. */
export const publishedDeclaration = (library: Library): PublishedDeclaration | undefined => {
  const { asOf, registries } = library;
  const texts = textsInForceOn(library, asOf);
  const found = newestDeclaration(texts);
  if (!found) return undefined;
  const { frontMatter } = found;
  const { agency } = registries;
  const standard = registries.standards.find(({ id }) => id === frontMatter.standard);
  const decision = frontMatter.decision === undefined ? undefined : library.byCode.get(frontMatter.decision);
  const listed = new Set(frontMatter.scope.processes);
  const processes = texts.filter((document): document is LibraryDocument<'process'> => document.kind === 'process' && listed.has(document.code));
  return {
    agency: { name: frontMatter.agency ?? agency.name, superior: agency.parentName, address: frontMatter.headquarters, phone: agency.phone, email: agency.email, website: agency.website },
    code: found.code,
    slug: found.slug,
    issue: frontMatter.issue,
    revision: frontMatter.revision,
    title: frontMatter.title,
    issuedOn: frontMatter.issuedOn,
    effectiveFrom: frontMatter.effectiveFrom,
    decision: decision?.kind === 'decision' ? { number: decision.frontMatter.number, date: decision.frontMatter.issuedOn } : undefined,
    auditedOn: checklistOf(found, library).find(({ step }) => step === 'audited')?.on,
    standard: { designation: standard?.designation ?? frontMatter.standard, title: standard?.title ?? '' },
    fields: frontMatter.scope.fields.map((id) => library.fields.get(id)?.name ?? id),
    units: frontMatter.scope.units.map((id) => library.units.get(id)?.name ?? id),
    processes: frontMatter.scope.processes,
    procedures: proceduresOf({ declared: frontMatter.scope.procedures, order: frontMatter.scope.processes, processes, library }),
    asOf,
  };
};

interface ProceduresInput {
  readonly declared: readonly string[] | undefined;
  /** Codes of the declared processes. */
  readonly order: readonly string[];
  readonly processes: readonly LibraryDocument<'process'>[];
  readonly library: Library;
}

/** The procedures that were declared; those of the declared processes where a declaration names none. */
const proceduresOf = ({ declared, order, processes, library }: ProceduresInput): readonly PublishedProcedure[] => {
  const ordered = processes.toSorted((left, right) => order.indexOf(left.code) - order.indexOf(right.code));
  const known = ordered.flatMap(({ frontMatter }) => frontMatter.procedures.map(({ code, name }): PublishedProcedure => ({ code, name, field: library.fields.get(frontMatter.field)?.name ?? frontMatter.field })));
  if (!declared) return known;
  const byKey = new Map(known.map((procedure) => [procedureKey(procedure.code), procedure]));
  return declared.map((code) => ({ name: undefined, field: undefined, ...byKey.get(procedureKey(code)), code }));
};
