import type { PublishedDeclaration } from './published-declaration.ts';

/** Version of the format; it rises when a program that reads the file would have to change. */
export const declarationFormat = 1;

interface FileInput {
  readonly declaration: PublishedDeclaration | undefined;
  /** Whole address of the page of the declaration; undefined where the site's own address is not known. */
  readonly page: string | undefined;
}

/** `declaration.json`: the declaration in force for other programs, as `docs/declaration.schema.json` describes it; `declaration` is null when none is in force. */
export const declarationFile = ({ declaration, page }: FileInput): string =>
  `${JSON.stringify({ format: declarationFormat, declaration: declaration ? contentOf(declaration, page) : null }, undefined, 2)}\n`;

const contentOf = ({ agency, code, issue, revision, title, issuedOn, effectiveFrom, decision, standard, fields, units, processes, procedures, asOf }: PublishedDeclaration, page: string | undefined) => ({
  asOf,
  code,
  issue,
  revision,
  title,
  issuedOn: issuedOn ?? null,
  effectiveFrom: effectiveFrom ?? null,
  decision: decision ? { number: decision.number, date: decision.date ?? null } : null,
  agency: { name: agency.name, superior: agency.superior, headquarters: agency.address },
  standard,
  scope: { fields, units, processes, procedures: procedures.map((procedure) => ({ code: procedure.code, name: procedure.name ?? null, field: procedure.field ?? null })) },
  page: page ?? null,
});
