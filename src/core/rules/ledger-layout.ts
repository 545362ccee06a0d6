import { onLedger, placeOfLine } from './each-history.ts';
import type { Rule } from './rule.ts';

const layouts: ReadonlySet<string> = new Set(['byte-order-mark', 'line-ends', 'no-final-line-end', 'blank-line']);

/** What an editor did to the file around its lines; the lines themselves are whole. */
export const ledgerLayout: Rule = {
  id: 'ledger-layout',
  theme: 'ledger',
  reach: 'agency',
  severity: 'warning',
  switchable: false,
  check: onLedger(({ problems }) => {
    // A line that cannot be read is not whole: that alone is told of it.
    const unread = new Set(problems.flatMap(({ kind, line }) => (kind === 'not-json' || kind === 'layout' ? [line] : [])));
    return problems.filter(({ kind, line }) => layouts.has(kind) && !unread.has(line)).map(({ kind, line }) => ({ location: placeOfLine(line), params: { problem: kind } }));
  }),
};
