import { procedureKey } from '../declaration/compare-scope.ts';
import type { DiagnosticParams } from '../diagnostic.ts';
import { bindingDocuments } from './binding-documents.ts';
import { kindMeant } from './misplaced-documents.ts';
import { newestIssued } from './newest-declaration.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** More codes than these nobody reads in one line. */
const SHOWN = 5;

/**
 * What was declared is what is applied: the newest declaration names every process in use and no other, and so for their fields and
 * administrative procedures (QĐ 19/2014/QĐ-TTg, art. 4.4c).
 */
export const declarationScopeDiffers: Rule = {
  id: 'declaration-scope-differs',
  theme: 'system',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const newest = newestIssued(content);
    const scope = newest?.known.scope;
    if (!newest || !scope) return [];
    const listed = new Set(scope.processes);
    const processes = bindingDocuments(content).flatMap((reading) => (kindMeant(content, reading) === 'process' && reading.known.code !== undefined ? [{ code: reading.known.code, status: reading.known.status, known: reading.known }] : []));
    const inUse = new Set(processes.filter(({ status }) => status === 'issued').map(({ code }) => code));
    const left = [...inUse].filter((code) => !listed.has(code)).toSorted();
    // A code that nobody claims is the matter of `document-unknown`.
    const gone = [...new Set(processes.flatMap(({ code, status }) => (status === 'withdrawn' && listed.has(code) && !inUse.has(code) ? [code] : [])))].toSorted();
    // Fields and procedures of a process that is left out or withdrawn go with it.
    const kept = processes.flatMap(({ code, status, known }) => (status === 'issued' && listed.has(code) && known.kind === 'process' ? [known] : []));
    const fields = [...new Set(kept.flatMap(({ field }) => field ?? []))].filter((field) => !scope.fields.includes(field)).toSorted();
    const carriedOut = new Map(kept.flatMap(({ procedures = [] }) => procedures.map(({ code }) => [procedureKey(code), code] as const)));
    const named = new Map((scope.procedures ?? []).map((code) => [procedureKey(code), code] as const));
    const hasAll = left.length === 0 && gone.length === 0 && scope.procedures !== undefined;
    const missing = hasAll ? without(carriedOut, named) : [];
    const dropped = hasAll ? without(named, carriedOut).filter((code) => isKnownProcedure(code, content) && !mayBeIn(content, code)) : [];
    const report = (key: 'fields' | 'processes' | 'procedures', problem: string, words: readonly string[]) =>
      words.length === 0 ? [] : [{ location: placeOfValue(newest.reading, ['scope', key]), params: { words: words.slice(0, SHOWN).join(', '), count: words.length, problem } satisfies DiagnosticParams }];
    return [
      ...report('fields', 'field-left-out', fields),
      ...report('processes', 'left-out', left),
      ...report('processes', 'withdrawn', gone),
      ...report('procedures', 'procedure-left-out', missing),
      ...report('procedures', 'procedure-dropped', dropped),
    ];
  },
};

const without = (codes: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): readonly string[] => [...codes].flatMap(([key, code]) => (others.has(key) ? [] : [code])).toSorted();

/** Whether a process whose data cannot be read may carry out the procedure. */
const mayBeIn = ({ documents }: Pick<Parameters<Rule['check']>[0], 'documents'>, code: string): boolean => documents.some(({ kind, frontMatter, source }) => kind === 'process' && !frontMatter && source.includes(code));

/** Whether some text of the agency, today or in an earlier version, carries out the procedure. */
export const isKnownProcedure = (code: string, { documents, control }: Parameters<Rule['check']>[0]): boolean => {
  const key = procedureKey(code);
  const old = [...(control?.histories.values() ?? [])].flatMap(({ versions }) => versions.flatMap(({ text }) => (text.kind === 'missing' ? [] : [text.reading])));
  return mayBeIn({ documents }, code) || [...documents, ...old].some(({ known }) => known.kind === 'process' && known.procedures?.some((procedure) => procedureKey(procedure.code) === key) === true);
};
