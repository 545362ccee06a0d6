import type { Rule } from './rule.ts';

/** The province's list of procedures can be read: else nothing tells which procedure has no process (QĐ 19/2014/QĐ-TTg, art. 3). */
export const procedureListUnreadable: Rule = {
  id: 'procedure-list-unreadable',
  theme: 'file',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ procedureList }) =>
    (procedureList?.failures ?? []).map(({ kind, line, column, words, hint }) => ({ location: { file: procedureList?.path ?? '', line, column }, params: { words, problem: kind, hint } })),
};
