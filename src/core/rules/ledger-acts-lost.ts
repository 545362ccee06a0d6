import { versionName } from '../ledger/ledger-line.ts';
import { placeOfLine } from './each-history.ts';
import type { Rule } from './rule.ts';

/** Commits are named as Git names them in short. */
const SHORT_NAME = 12;

/** What the ledger once told is told still, also where the commit that took it away is not the last one. */
export const ledgerActsLost: Rule = {
  id: 'ledger-acts-lost',
  theme: 'ledger',
  reach: 'agency',
  severity: 'warning',
  switchable: false,
  check: ({ control }) => {
    const [first, ...others] = control?.lost?.acts ?? [];
    // What the last commit or a merge still tells is told there, and mended otherwise.
    if (!control?.ledger || !first || control.forgotten.length > 0) return [];
    const last = Math.max(...control.ledger.entries.map(({ line }) => line), 1);
    return [{ location: placeOfLine(last), params: { words: first.code, version: versionName(first), problem: first.act, name: control.lost?.commit.slice(0, SHORT_NAME) ?? '', number: others.length } }];
  },
};
