import { manualsIn } from './manual-coverage.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Fewer words than this restate that the clause does not apply, and no more. */
const FEWEST_WORDS = 5;

/** An exclusion has a reason that an auditor can weigh (TCVN ISO 9001:2015, 4.3). */
export const exclusionReason: Rule = {
  id: 'exclusion-reason',
  theme: 'system',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) =>
    manualsIn(content).flatMap(({ reading, exclusions }) =>
      exclusions.flatMap(({ clause, reason }, row) =>
        (reason.match(/[\p{L}\p{N}]+/gu) ?? []).length < FEWEST_WORDS ? [{ location: placeOfValue(reading, ['exclusions', row, 'reason']), params: { words: reason.slice(0, 80), clause } }] : [],
      ),
    ),
};
