import { isNextVersion } from '../ledger/compare-working.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine, versionPairs } from './each-history.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** After a version comes the next revision, or the next issue with revision 0: none is lowered or skipped, in a file or in the ledger. */
export const versionNotNext: Rule = {
  id: 'version-not-next',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory(({ code, versions, working, comparison }) => {
    const last = versions.at(-1);
    const isWrong = comparison.kind === 'lowered' || comparison.kind === 'skipped';
    const { issue = 0, revision = 0 } = working?.known ?? {};
    return [
      ...versionPairs(versions)
        .filter(([before, version]) => !isNextVersion(version, before))
        .map(([before, version]) => ({ location: placeOfLine(version.issued.line), params: paramsOf({ code, words: versionName(version), last: before, problem: 'ledger' }), related: [placeOfLine(before.issued.line)] })),
      ...(isWrong && working && last
        ? [{ location: placeOfValue(working, [issue === last.issue ? 'revision' : 'issue']), params: paramsOf({ code, words: versionName({ issue, revision }), last, problem: comparison.kind }), related: [placeOfLine(last.issued.line)] }]
        : []),
    ];
  }),
};

interface Step {
  readonly code: string;
  readonly words: string;
  readonly last: { readonly issue: number; readonly revision: number };
  readonly problem: string;
}

const paramsOf = ({ code, words, last, problem }: Step) => ({
  words,
  code,
  problem,
  last: versionName(last),
  nextRevision: versionName({ issue: last.issue, revision: last.revision + 1 }),
  nextIssue: versionName({ issue: last.issue + 1, revision: 0 }),
});
