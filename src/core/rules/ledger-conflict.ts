import { onLedger, placeOfLine } from './each-history.ts';
import type { Rule } from './rule.ts';

/** Two people issued on two branches: Git's marks are not a ledger. One finding, at the first mark. */
export const ledgerConflict: Rule = {
  id: 'ledger-conflict',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: onLedger(({ problems }) => problems.filter(({ kind }) => kind === 'conflict-marker').slice(0, 1).map(({ line }) => ({ location: placeOfLine(line), params: {} }))),
};
