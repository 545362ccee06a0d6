import { onLedger, placeOfLine } from './each-history.ts';
import type { Rule } from './rule.ts';

/** One act stands in the ledger once; a merge of two branches can leave it twice. */
export const ledgerLineRepeated: Rule = {
  id: 'ledger-line-repeated',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: onLedger(({ problems }) =>
    problems.flatMap((problem) =>
      problem.kind === 'repeated' ? [{ location: placeOfLine(problem.line), params: { words: problem.code, version: problem.version, first: problem.first }, related: [placeOfLine(problem.first)] }] : [],
    ),
  ),
};
