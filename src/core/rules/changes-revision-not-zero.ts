import { eachVersionStep } from './each-version-step.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A new issue starts again at revision 0. */
export const changesRevisionNotZero: Rule = {
  id: 'changes-revision-not-zero',
  theme: 'revision',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: eachVersionStep(({ reading, before, row, index }) =>
    row.issue > before.issue && row.revision !== 0
      ? [{ location: placeOfValue(reading, ['changes', index, 'revision']), params: { words: String(row.revision), issue: row.issue } }]
      : [],
  ),
};
