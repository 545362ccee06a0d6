import { expectationOf } from '../parse/check-shape.ts';
import { judgedDocuments, judgedRegistries } from '../parse/read-content.ts';
import { schemaAt } from '../schema/known-keys.ts';
import type { Rule } from './rule.ts';
import { misspeltKeys } from './misspelt-keys.ts';
import { keyParams } from './shape-findings.ts';

/** A key that the kind of document needs is absent. */
export const keyMissing: Rule = {
  id: 'key-missing',
  theme: 'front-matter',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: (content) =>
    [...judgedDocuments(content), ...judgedRegistries(content)].flatMap((reading) => {
      const misspelt = misspeltKeys(reading);
      return reading.shapeProblems
        // What is written under a misspelt name is told as such.
        .filter(({ kind, key }) => kind === 'key-missing' && !misspelt.has(key))
        .map((problem) => {
          // Absence only tells that text is wanted; a blank tells which.
          const issue = schemaAt('kind' in reading ? reading.kind : reading.registry, problem.key)?.safeParse('').error?.issues[0];
          const expects = issue ? expectationOf(issue) : problem.expects;
          return { location: { file: reading.path, ...problem.point }, params: keyParams(reading, { ...problem, expects }) };
        });
    }),
};
