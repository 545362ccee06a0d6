import { shortProcedureCode } from '../model/procedure-code.ts';
import { writtenProcedures } from './process-procedures.ts';
import type { Rule } from './rule.ts';

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
    const told = new Set([...writtenProcedures(content), ...(registries.coverageNotes?.data ?? []).map(({ procedure }) => shortProcedureCode(procedure))]);
    return list.procedures
      .filter(({ shortCode }) => !told.has(shortCode))
      .map(({ code, name, line, column }) => ({ location: { file: procedureList.path, line, column }, params: { words: code, name } }));
  },
};
