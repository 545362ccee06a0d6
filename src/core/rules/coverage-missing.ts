import { shortProcedureCode } from '../model/procedure-code.ts';
import type { ContentReading } from '../parse/read-content.ts';
import type { Rule } from './rule.ts';

/** Procedures that some process carries out, whatever its state, unless it was withdrawn. */
export const procedureCodesIn = ({ documents }: ContentReading): ReadonlySet<string> =>
  new Set(
    documents.flatMap(({ known }) =>
      known.kind === 'process' && known.status !== 'withdrawn' ? (known.procedures ?? []).map(({ code }) => shortProcedureCode(code)) : [],
    ),
  );

/**
 * Every procedure of the province's list has a process, or a note that tells why it has none (QĐ 19/2014/QĐ-TTg, art. 3). A process
 * that is being written counts here: whether it is in force is told on the page, for it hangs on the day.
 */
export const coverageMissing: Rule = {
  id: 'coverage-missing',
  theme: 'system',
  reach: 'agency',
  severity: 'warning',
  switchable: true,
  check: (content) => {
    const { procedureList, registries } = content;
    const list = procedureList?.list;
    if (!procedureList || !list) return [];
    const told = new Set([...procedureCodesIn(content), ...(registries.coverageNotes?.data ?? []).map(({ procedure }) => shortProcedureCode(procedure))]);
    return list.procedures
      .filter(({ shortCode }) => !told.has(shortCode))
      .map(({ code, name, line, column }) => ({ location: { file: procedureList.path, line, column }, params: { words: code, name } }));
  },
};
