import { expect, it } from 'vitest';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { readControl } from '#core/ledger/document-control.ts';
import { versionName } from '#core/ledger/ledger-line.ts';
import { readLedger } from '#core/ledger/read-ledger.ts';
import { standingOf } from '#core/ledger/standing.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { readContent } from '#core/parse/read-content.ts';
import { issueAct, ledgerOfActs, withdrawAct } from '#tests/support/ledger-acts.ts';

const two = issueAct({ issue: 2, issuedOn: '2026-02-01', effectiveFrom: '2026-02-10' });
const three = issueAct({ issue: 3, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01' });
const rule = { receivedBefore: '2026-07-01' as CalendarDate, until: '2026-09-30' as CalendarDate };
const threeInPart = issueAct({ issue: 3, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01', transition: rule });

const shown = (acts: readonly LedgerAct[], day: string): string => {
  const ledger = readLedger({ text: ledgerOfActs(acts), hash: nodeHash });
  const history = readControl({ content: readContent([]), ledger, oldTexts: undefined, hash: nodeHash }).histories.get('HD.NB.01');
  if (!history) return 'unknown';
  const { inForce, pending, superseded, withdrawn, endsOn, withdrawnSince, transitions } = standingOf(history, day as CalendarDate);
  return [
    ...(inForce ? [`in force ${versionName(inForce)}`] : []),
    ...(endsOn === undefined ? [] : [`until ${endsOn}`]),
    ...pending.map((version) => `pending ${versionName(version)} from ${version.effectiveFrom}`),
    ...superseded.map((version) => `superseded ${versionName(version)}`),
    ...withdrawn.map((version) => `withdrawn ${versionName(version)}`),
    ...(withdrawnSince === undefined ? [] : [`nothing since ${withdrawnSince}`]),
    ...transitions.map(({ version, replacedBy }) => `${versionName(version)} beside ${versionName(replacedBy)}`),
  ].join('; ');
};

it.each<[string, readonly LedgerAct[], string, string]>([
  ['before anything was issued', [two], '2026-01-31', ''],
  ['2 issued, not yet effective', [two], '2026-02-09', 'pending 2/0 from 2026-02-10'],
  ['2 on its first day', [two], '2026-02-10', 'in force 2/0'],
  ['3 not issued yet on that day', [two, three], '2026-05-31', 'in force 2/0'],
  ['2 in force, 3 pending', [two, three], '2026-06-30', 'in force 2/0; pending 3/0 from 2026-07-01'],
  ['3 on its first day', [two, three], '2026-07-01', 'in force 3/0; superseded 2/0'],
  ['2 pending, 3 pending', [two, issueAct({ issue: 3, issuedOn: '2026-02-05', effectiveFrom: '2026-07-01' })], '2026-02-06', 'pending 2/0 from 2026-02-10; pending 3/0 from 2026-07-01'],
  ['2 to be withdrawn', [two, withdrawAct({ issue: 2, from: '2026-05-01' })], '2026-04-30', 'in force 2/0; until 2026-05-01'],
  ['2 withdrawn', [two, withdrawAct({ issue: 2, from: '2026-05-01' })], '2026-05-01', 'withdrawn 2/0; nothing since 2026-05-01'],
  ['2 withdrawn before its first day', [two, withdrawAct({ issue: 2, from: '2026-02-10' })], '2026-02-10', 'withdrawn 2/0; nothing since 2026-02-10'],
  ['2 issued, to be withdrawn before its first day', [two, withdrawAct({ issue: 2, from: '2026-02-10' })], '2026-02-09', ''],
  ['2 withdrawn from the first day of 3', [two, three, withdrawAct({ issue: 2, from: '2026-07-01' })], '2026-07-01', 'in force 3/0; superseded 2/0'],
  ['2 to be withdrawn from the first day of 3', [two, three, withdrawAct({ issue: 2, from: '2026-07-01' })], '2026-06-30', 'in force 2/0; pending 3/0 from 2026-07-01'],
  ['2 withdrawn from the first day of 3, which had a transition rule', [two, threeInPart, withdrawAct({ issue: 2, from: '2026-07-01' })], '2026-07-01', 'in force 3/0; superseded 2/0'],
  ['a transition rule does not outlive the whole document', [two, threeInPart, issueAct({ issue: 4, issuedOn: '2026-08-01' }), withdrawAct({ issue: 4, from: '2026-09-01' })], '2026-09-01', 'superseded 2/0; superseded 3/0; withdrawn 4/0; nothing since 2026-09-01'],
  ['a transition rule that ended with a version does not come back with the next', [two, threeInPart, issueAct({ issue: 4, issuedOn: '2026-08-01' }), issueAct({ issue: 5, issuedOn: '2026-08-05', effectiveFrom: '2026-09-10' }), withdrawAct({ issue: 4, from: '2026-09-01' })], '2026-09-10', 'in force 5/0; superseded 2/0; superseded 3/0; withdrawn 4/0'],
  ['2 withdrawn while 3 is pending', [two, three, withdrawAct({ issue: 2, from: '2026-06-15' })], '2026-06-20', 'pending 3/0 from 2026-07-01; withdrawn 2/0; nothing since 2026-06-15'],
  ['3 in force after 2 was withdrawn', [two, three, withdrawAct({ issue: 2, from: '2026-06-15' })], '2026-07-01', 'in force 3/0; withdrawn 2/0'],
  ['3 withdrawn while pending', [two, three, withdrawAct({ issue: 3, from: '2026-06-15' })], '2026-06-20', 'in force 2/0; withdrawn 3/0'],
  ['3 withdrawn while pending, after its day', [two, three, withdrawAct({ issue: 3, from: '2026-06-15' })], '2026-07-02', 'in force 2/0; withdrawn 3/0'],
  ['3 withdrawn in force: 2 does not come back', [two, three, withdrawAct({ issue: 3, from: '2026-08-01' })], '2026-08-01', 'superseded 2/0; withdrawn 3/0; nothing since 2026-08-01'],
  ['both withdrawn, 3 while pending', [two, three, withdrawAct({ issue: 3, from: '2026-06-10' }), withdrawAct({ issue: 2, from: '2026-06-15' })], '2026-06-20', 'withdrawn 2/0; withdrawn 3/0; nothing since 2026-06-15'],
  ['2 beside 3 under a transition rule', [two, threeInPart], '2026-09-30', 'in force 3/0; superseded 2/0; 2/0 beside 3/0'],
  ['a transition rule that has ended', [two, threeInPart], '2026-10-01', 'in force 3/0; superseded 2/0'],
  ['a transition rule of a pending version', [two, threeInPart], '2026-06-30', 'in force 2/0; pending 3/0 from 2026-07-01'],
  ['a transition rule that outlives its version', [two, threeInPart, issueAct({ issue: 4, issuedOn: '2026-08-01' })], '2026-08-01', 'in force 4/0; superseded 2/0; superseded 3/0; 2/0 beside 3/0'],
])('%s', (_, acts, day, expected) => {
  expect(shown(acts, day)).toBe(expected);
});
