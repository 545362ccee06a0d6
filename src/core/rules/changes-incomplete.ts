import type { ContentReading } from '../parse/read-content.ts';
import { eachVersionStep, versionOf } from './each-version-step.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

const findLateStart = ({ documents }: ContentReading): readonly Finding[] =>
  documents.flatMap((reading) => {
    const first = reading.known.changes?.[0];
    if (!first || (first.issue === 1 && first.revision === 0)) return [];
    return [{ location: placeOfValue(reading, ['changes', 0]), params: { words: versionOf(first), expected: '1/0', previous: '' } }];
  });

const findGaps = eachVersionStep(({ reading, before, row, index }) => {
  const skipsIssue = row.issue > before.issue + 1;
  const skipsRevision = row.issue === before.issue && row.revision > before.revision + 1;
  if (!skipsIssue && !skipsRevision) return [];
  const expected = skipsIssue ? `${before.issue + 1}/0` : `${before.issue}/${before.revision + 1}`;
  return [{ location: placeOfValue(reading, ['changes', index]), params: { words: versionOf(row), expected, previous: versionOf(before) } }];
});

/** The revision table tells every version: none skipped between the first row and the last. */
export const changesIncomplete: Rule = {
  id: 'changes-incomplete',
  theme: 'revision',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) => [...findLateStart(content), ...findGaps(content)],
};
