import type { Rule } from './rule.ts';

/** Each row of the province's list names one procedure by its code. */
export const procedureListRow: Rule = {
  id: 'procedure-list-row',
  theme: 'system',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: ({ procedureList }) =>
    (procedureList?.rowProblems ?? []).map(({ kind, line, column, words, hint }) => ({ location: { file: procedureList?.path ?? '', line, column }, params: { words, problem: kind, hint } })),
};
