import { onLedger, placeOfLine } from './each-history.ts';
import type { Rule } from './rule.ts';

/** Of lines put in another order a few tell what happened; the remedy is one for all. */
const SHOWN = 5;

/** Each line names the one before it: a line taken out, changed or moved shows at the next one. */
export const ledgerChainBroken: Rule = {
  id: 'ledger-chain-broken',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: onLedger(({ problems }) =>
    // Between the marks of a merge the chain cannot hold; `ledger-conflict` says what to do.
    problems.some(({ kind }) => kind === 'conflict-marker')
      ? []
      : problems
          .flatMap((problem) => (problem.kind === 'chain-broken' ? [{ location: placeOfLine(problem.line), params: { words: problem.words.slice(0, 12), expected: problem.expected.slice(0, 12), line: problem.line } }] : []))
          .slice(0, SHOWN),
  ),
};
