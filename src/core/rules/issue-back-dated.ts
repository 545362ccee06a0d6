import type { CalendarDate } from '../model/calendar-date.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine, versionPairs } from './each-history.ts';
import type { Rule } from './rule.ts';

interface Act {
  readonly line: number;
  readonly date: CalendarDate;
  readonly earliest: CalendarDate;
  readonly problem: 'before-last-issue' | 'effect-before-issue' | 'withdrawal' | 'correction' | 'review';
}

/** Nothing is dated before what it follows: a version before the one above it, its effect, correction, review or end before its issue. */
export const issueBackDated: Rule = {
  id: 'issue-back-dated',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory(({ code, versions }) => [
    ...versionPairs(versions).flatMap(([before, version]) => late({ code, version: versionName(version) }, [{ line: version.issued.line, date: version.issuedOn, earliest: before.issuedOn, problem: 'before-last-issue' }])),
    ...versions.flatMap((version) => {
      const earliest = version.issuedOn;
      const { issued, withdrawal, corrections, reviews } = version;
      return late({ code, version: versionName(version) }, [
        { line: issued.line, date: version.effectiveFrom, earliest, problem: 'effect-before-issue' },
        ...(withdrawal ? [{ line: withdrawal.line, date: withdrawal.record.from, earliest, problem: 'withdrawal' } as const] : []),
        ...corrections.map(({ line, record }) => ({ line, date: record.on, earliest, problem: 'correction' }) as const),
        ...reviews.map(({ line, record }) => ({ line, date: record.on, earliest, problem: 'review' }) as const),
      ]);
    }),
  ]),
};

const late = (params: { readonly code: string; readonly version: string }, acts: readonly Act[]) =>
  acts.filter(({ date, earliest }) => date < earliest).map(({ line, date, earliest, problem }) => ({ location: placeOfLine(line), params: { ...params, words: date, date: earliest, problem } }));
