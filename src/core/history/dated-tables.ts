import type { Version } from '../ledger/ledger-line.ts';
import type { DocumentKind } from '../model/document-kinds.ts';
import type { ActName, DatedAct, ReceivedDays } from './changes-between.ts';
import type { DatedRow } from './register-on.ts';
import type { RegisterState, TransitionRule } from './version-spans.ts';
import type { Table } from './write-csv.ts';

/** Words of both tables. */
export interface DatedTableWords {
  readonly registerColumns: Readonly<Record<RegisterColumn, string>>;
  readonly changeColumns: Readonly<Record<ChangeColumn, string>>;
  readonly states: Readonly<Record<RegisterState, string>>;
  readonly acts: Readonly<Record<ActName, string>>;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly rule: (rule: TransitionRule) => string;
  readonly other: (what: ActName, other: Version) => string;
  /** Of some dossiers: that they go on under a version that was replaced, or do no longer. */
  readonly dossiers: (what: ActName, received: ReceivedDays) => string;
  readonly reviewer: (by: NonNullable<DatedAct['by']>) => string;
  /** Name of a unit by its id. */
  readonly unit: (id: string) => string;
}

const registerColumns = ['kind', 'code', 'title', 'unit', 'issue', 'revision', 'issuedOn', 'effectiveFrom', 'state', 'from', 'until', 'rule', 'address'] as const;
type RegisterColumn = (typeof registerColumns)[number];

/** Issue and revision stand in two columns: Excel would read `1/2` as a day of February. Days are written so that Excel knows them. */
export const registerTable = (rows: readonly DatedRow[], words: DatedTableWords): Table => ({
  columns: registerColumns.map((column) => words.registerColumns[column]),
  rows: rows.map(({ kind, code, title, unit, issue, revision, issuedOn, effectiveFrom, state, from, until = '', rule, address }) => [
    words.kinds[kind], code, title, unit === undefined ? '' : words.unit(unit), issue, revision, issuedOn, effectiveFrom, words.states[state], from, until, rule ? words.rule(rule) : '', address,
  ]),
});

const changeColumns = ['on', 'what', 'kind', 'code', 'title', 'unit', 'issue', 'revision', 'other', 'words', 'request', 'by', 'decision', 'decisionDate', 'address'] as const;
type ChangeColumn = (typeof changeColumns)[number];

/** What happened, one act a row. */
export const changesTable = (acts: readonly DatedAct[], words: DatedTableWords): Table => ({
  columns: changeColumns.map((column) => words.changeColumns[column]),
  rows: acts.map(({ on, what, kind, code, title, unit, issue, revision, other, received, words: said, request = '', by, decision, address }) => [
    on, words.acts[what], words.kinds[kind], code, title, unit === undefined ? '' : words.unit(unit), issue, revision, other ? words.other(what, other) : '', received === undefined ? said : words.dossiers(what, received), request, by ? words.reviewer(by) : '',
    decision?.number ?? '', decision?.date ?? '', address,
  ]),
});
