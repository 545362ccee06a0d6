import { eachVersionStep, versionOf } from './each-version-step.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Rows of the revision table rise in version and in time. */
export const changesNotRising: Rule = {
  id: 'changes-not-rising',
  theme: 'revision',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: eachVersionStep(({ reading, before, row, index }) => {
    const rises = row.issue > before.issue || (row.issue === before.issue && row.revision > before.revision);
    if (!rises) {
      return [{ location: placeOfValue(reading, ['changes', index]), params: { words: versionOf(row), previous: versionOf(before), problem: 'version' } }];
    }
    if (row.date >= before.date) return [];
    return [{ location: placeOfValue(reading, ['changes', index, 'date']), params: { words: row.date, previous: before.date, problem: 'date' } }];
  }),
};
