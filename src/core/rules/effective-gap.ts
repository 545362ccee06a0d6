import { isClosed, versionsAbove } from '../ledger/closed.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { takesEffect } from '../ledger/version-end.ts';
import { eachHistory, placeOfLine, versionPairs } from './each-history.ts';
import type { Rule } from './rule.ts';

/** Between a withdrawal and the next version no day is without a text, unless the withdrawal says that this is meant. */
export const effectiveGap: Rule = {
  id: 'effective-gap',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory(({ code, versions }) =>
    versionPairs(versions.filter(takesEffect)).flatMap(([before, version]) => {
      const { withdrawal } = before;
      const isGap = withdrawal !== undefined && withdrawal.record.from < version.effectiveFrom && withdrawal.record.acceptsGap !== true;
      // A code taken up again after its end is the matter of `withdrawn-code-reused`.
      if (!isGap || isClosed(versionsAbove(versions, version.issued.line))) return [];
      return [{ location: placeOfLine(withdrawal.line), params: { words: withdrawal.record.from, code, version: versionName(before), next: versionName(version), date: version.effectiveFrom }, related: [placeOfLine(version.issued.line)] }];
    }),
  ),
};
