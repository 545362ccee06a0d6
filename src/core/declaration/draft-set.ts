import type { LibraryDocument } from '../library/library-document.ts';
import type { Library } from '../library/library.ts';
import { headOn } from '../library/head-on.ts';
import { formatCalendarDate } from '../model/calendar-date.ts';
import { slugOf } from '../model/slug.ts';
import type { TemplateField } from '../vietnamese/template-fields.ts';
import { appliedScope, declaredScope, newestDeclaration, textsInForceOn } from './applied-scope.ts';
import { compareScope, type ScopeFacts } from './compare-scope.ts';
import { fillTemplate, inertText, type FieldValue } from './fill-template.ts';
import { nextCode, unnumberedCode } from './next-code.ts';
import type { ShownChange } from '../views/declarations-view.ts';
import type { TemplateName } from './templates.ts';

/** Words that a draft needs; the catalogue supplies them. */
export interface DraftWords {
  readonly decisionTitle: (standard: string) => string;
  readonly declarationTitle: (standard: string) => string;
  /** Codes where the agency has none to follow. */
  readonly firstDeclaration: string;
  readonly firstDecision: string;
  readonly decisionNumber: string;
  readonly request: string;
  readonly place: string;
  readonly first: string;
  readonly again: string;
  readonly recipients: readonly string[];
  readonly tableColumns: readonly [string, string, string, string, string];
  readonly change: (change: ShownChange) => string;
  readonly changes: string;
  readonly noChange: string;
  /** How to sign. */
  readonly signHere: string;
}

interface DraftInput {
  readonly library: Library;
  /** Codes that documents bear, other than untouched drafts of this command. */
  readonly taken: readonly string[];
  /** Decisions not issued yet: one that issues the declaration already is the one to go on with. */
  readonly openDecisions: readonly { readonly code: string; readonly path: string; readonly issues: readonly string[] }[];
  readonly templates: Readonly<Record<TemplateName, string>>;
  readonly words: DraftWords;
  /** Names for the ids of a change. */
  readonly shown: (change: ReturnType<typeof compareScope>[number]) => ShownChange;
}

/** A document to be written, without the mark of the command. */
export interface Draft {
  readonly kind: 'decision' | 'declaration';
  readonly code: string;
  readonly path: string;
  readonly text: string;
}

/** Drafts the decision and the declaration, with its annex, from the texts in force on the library's day. What only people know stays out: number, days, signatures. */
export const draftSet = ({ library, taken, openDecisions, templates, words, shown }: DraftInput): readonly Draft[] => {
  const { asOf, registries } = library;
  const texts = textsInForceOn(library, asOf);
  const last = newestDeclaration(texts);
  const lastDecision = last?.frontMatter.decision === undefined ? undefined : library.byCode.get(last.frontMatter.decision);
  const before = lastDecision?.kind === 'decision' ? lastDecision : library.documents.findLast((document): document is LibraryDocument<'decision'> => document.kind === 'decision');
  const year = asOf.slice(0, 4);
  const code = nextCode({ taken, like: last?.code ?? words.firstDeclaration, year }) ?? words.firstDeclaration;
  const open = openDecisions.find(({ issues }) => issues.includes(code));
  const decisionCode = open?.code ?? unnumberedCode(before?.code ?? words.firstDecision, year) ?? words.firstDecision;
  const declared = last && declaredScope(last.frontMatter);
  const processes = byField(texts.filter((document): document is LibraryDocument<'process'> => document.kind === 'process'), library);
  const scope = inOrder(appliedScope({ texts, agency: registries.agency, declaredUnits: declared?.units ?? [] }), { library, processes });
  const values = fieldValues({ library, scope, processes, words, code, changes: declared && compareScope({ declared, applied: scope }).map(shown) });
  const annex = fillTemplate(templates.annex, values);
  const all = { ...values, annex: finished(annex.trim()) };
  const standard = library.standard?.designation ?? registries.agency.standard;
  const row = ['changes:', '  - issue: 1', '    revision: 0', `    date: ${asOf}`, `    request: ${quoted(words.request)}`, `    place: ${quoted(words.place)}`, `    summary: ${quoted(last ? words.again : words.first)}`];
  const unit = registries.units.find(({ parent }) => parent === undefined)?.id ?? registries.units[0]?.id ?? '';
  return [
    {
      kind: 'decision',
      code: decisionCode,
      path: open?.path ?? `decisions/${slugOf(decisionCode)}.mdx`,
      text: document([
        `code: ${decisionCode}`,
        `title: ${quoted(words.decisionTitle(standard))}`,
        `unit: ${before?.frontMatter.unit ?? unit}`,
        'issue: 1',
        'revision: 0',
        'status: draft',
        ...row,
        ...inherited(before),
        `number: ${before?.frontMatter.number.replace(/^\d+/u, '00') ?? words.decisionNumber}`,
        `issues: [${code}]`,
        'recipients:',
        ...(lastDecision?.kind === 'decision' && lastDecision.frontMatter.recipients.length > 0 ? lastDecision.frontMatter.recipients : words.recipients).map((recipient) => `  - ${quoted(recipient)}`),
      ], fillTemplate(templates.decision, all)),
    },
    {
      kind: 'declaration',
      code,
      path: `declarations/${slugOf(code)}.mdx`,
      text: document([
        `code: ${code}`,
        `title: ${quoted(words.declarationTitle(standard))}`,
        `unit: ${last?.frontMatter.unit ?? unit}`,
        'issue: 1',
        'revision: 0',
        'status: draft',
        `decision: ${decisionCode}`,
        ...row,
        'audience: public',
        ...inherited(last),
        `standard: ${registries.agency.standard}`,
        'scope:',
        `  fields: [${scope.fields.join(', ')}]`,
        `  processes: [${scope.processes.join(', ')}]`,
        `  procedures: [${(scope.procedures ?? []).map((procedure) => `'${procedure}'`).join(', ')}]`,
        `  units: [${scope.units.join(', ')}]`,
        `agency: ${quoted(registries.agency.name)}`,
        `headquarters: ${quoted(registries.agency.address)}`,
      ], fillTemplate(templates.declaration, all)),
    },
  ];
};

const document = (frontMatter: readonly string[], body: string): string => `---\n${frontMatter.join('\n')}\n---\n\n${body.trim().replaceAll(/\n{3,}/gu, '\n\n')}\n`;

const quoted = (text: string): string => JSON.stringify(text.normalize('NFC'));

/** What a new paper takes over from the one before: who receives it, which clauses and laws it rests on. */
const inherited = (before: LibraryDocument<'decision'> | LibraryDocument<'declaration'> | undefined): readonly string[] => {
  if (!before) return [];
  const { distribution, clauses, legalBasis } = before.frontMatter;
  return [
    ...(distribution.length > 0 ? [`distribution: [${distribution.join(', ')}]`] : []),
    ...(clauses.length > 0 ? [`clauses: [${clauses.map((clause) => `'${clause}'`).join(', ')}]`] : []),
    ...(legalBasis.length > 0 ? ['legalBasis:', ...legalBasis.flatMap(({ text, provision }) => [`  - text: ${text}`, ...(provision === undefined ? [] : [`    provision: ${quoted(provision)}`])])] : []),
  ];
};

/** Processes by field in the order of the registry, then by code. */
const byField = (processes: readonly LibraryDocument<'process'>[], { registries }: Library): readonly LibraryDocument<'process'>[] => {
  const order = new Map(registries.fields.map(({ id }, index) => [id, index]));
  const rank = ({ frontMatter }: LibraryDocument<'process'>): number => order.get(frontMatter.field) ?? order.size;
  return processes.toSorted((left, right) => rank(left) - rank(right) || (left.slug < right.slug ? -1 : 1));
};

/** A scope in the order in which people read it: fields and units as the registries have them, processes and procedures by field. */
const inOrder = (scope: ScopeFacts, { library: { registries }, processes }: { readonly library: Library; readonly processes: readonly LibraryDocument<'process'>[] }): ScopeFacts => ({
  ...scope,
  fields: along(scope.fields, registries.fields.map(({ id }) => id)),
  processes: along(scope.processes, processes.map(({ code }) => code)),
  procedures: along(scope.procedures ?? [], processes.flatMap(({ frontMatter }) => frontMatter.procedures.map(({ code }) => code))),
  units: along(scope.units, registries.units.map(({ id }) => id)),
});

const along = (ids: readonly string[], order: readonly string[]): readonly string[] => [...new Set([...order.filter((id) => ids.includes(id)), ...ids])];

const finished = (text: string): FieldValue => ({ kind: 'finished', text });
const plain = (text: string): FieldValue => ({ kind: 'words', text });

interface ValueInput {
  readonly library: Library;
  readonly scope: ScopeFacts;
  readonly processes: readonly LibraryDocument<'process'>[];
  readonly words: DraftWords;
  readonly code: string;
  /** Undefined for the first declaration: there is nothing to compare with. */
  readonly changes: readonly ShownChange[] | undefined;
}

const fieldValues = ({ library, scope, processes, words, code, changes }: ValueInput): Readonly<Record<TemplateField, FieldValue>> => {
  const { agency, people } = library.registries;
  const head = headOn(people, library.asOf)?.position ?? '';
  const office = head.replace(/\s+(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)(?!\p{L}).*$/u, '');
  return {
    agency: plain(agency.name),
    superior: plain(agency.parentName),
    headquarters: plain(agency.address),
    standard: plain(library.standard?.designation ?? agency.standard),
    standardTitle: plain(library.standard?.title ?? ''),
    head: plain(office),
    signature: finished(`<Signature label="${attribute(office.toLocaleUpperCase('vi'))}" note="${attribute(words.signHere)}" />`),
    declaration: finished(`<Ref code="${code}" />`),
    fieldCount: plain(twoDigits(scope.fields.length)),
    processCount: plain(twoDigits(scope.processes.length)),
    procedureCount: plain(twoDigits(scope.procedures?.length ?? 0)),
    fields: plain(scope.fields.map((id) => library.fields.get(id)?.name ?? id).join('; ')),
    units: plain(scope.units.map((id) => library.units.get(id)?.name ?? id).join('; ')),
    procedureTable: finished(procedureTable({ library, processes, columns: words.tableColumns })),
    scopeChanges: finished(changes === undefined ? '' : changes.length === 0 ? words.noChange : [words.changes, '', ...changes.map((change) => `- ${inertText(words.change(change))}`)].join('\n')),
    day: plain(formatCalendarDate(library.asOf)),
    annex: finished(''),
  };
};

/** Words inside the quotes of a tag. */
const attribute = (text: string): string => text.normalize('NFC').replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Counts below ten are written with a zero, as administrative papers do. */
const twoDigits = (count: number): string => String(count).padStart(2, '0');

interface TableInput {
  readonly library: Library;
  readonly processes: readonly LibraryDocument<'process'>[];
  readonly columns: DraftWords['tableColumns'];
}

/** Administrative procedures in the order of their processes. */
const procedureTable = ({ library, processes, columns }: TableInput): string => {
  const rows = processes.flatMap(({ code, frontMatter }) => frontMatter.procedures.map((procedure) => [inertText(library.fields.get(frontMatter.field)?.name ?? frontMatter.field), inertText(procedure.name), procedure.code, `<Ref code="${code}" />`]));
  return [line(columns), line(columns.map(() => '---')), ...rows.map((cells, index) => line([String(index + 1), ...cells]))].join('\n');
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
