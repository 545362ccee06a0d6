import { isClosed } from '../ledger/closed.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory } from './each-history.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

const unreadable: ReadonlySet<string> = new Set(['conflict-marker', 'not-json', 'key-unknown', 'value-invalid']);

/** A document that says it is issued has its line in the ledger. */
export const issueUnrecorded: Rule = {
  id: 'issue-unrecorded',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory(({ code, versions, working, comparison }, { control }) => {
    if (working?.known.status !== 'issued' || !['never-issued', 'next'].includes(comparison.kind) || isClosed(versions)) return [];
    // A line that cannot be read may be the one that is looked for.
    if (control?.ledger?.problems.some(({ kind }) => unreadable.has(kind))) return [];
    const { issue = 0, revision = 0 } = working.known;
    return [{ location: placeOfValue(working, ['status']), params: { words: code, version: versionName({ issue, revision }) } }];
  }),
};
