import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** An issued version is not set back to a draft, and not withdrawn by a word in its file. */
export const issuedStatusChanged: Rule = {
  id: 'issued-status-changed',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory(({ working, comparison, versions }) => {
    const last = versions.at(-1);
    if (comparison.kind !== 'status' || !working || !last) return [];
    const status = working.known.status ?? '';
    const params = { words: status, code: last.code, version: versionName(last), next: versionName({ issue: last.issue, revision: last.revision + 1 }), problem: status === 'withdrawn' ? 'withdrawn' : 'set-back' };
    return [{ location: placeOfValue(working, ['status']), params, related: [placeOfLine(last.issued.line)] }];
  }),
};
