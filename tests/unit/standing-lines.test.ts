import { expect, it } from 'vitest';
import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { versionName } from '#core/ledger/ledger-line.ts';
import type { NextState } from '#core/library/document-state.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import type { DocumentState } from '#core/model/document-status.ts';
import { standingLines } from '#core/views/standing-lines.ts';
import { timelineView } from '#core/views/timeline-view.ts';
import { historiesOf } from '#tests/support/histories-of.ts';
import { issueAct, withdrawAct } from '#tests/support/ledger-acts.ts';
import { makeTestLibrary } from '#tests/support/make-test-library.ts';

const day = (value: string): CalendarDate => value as CalendarDate;

const two = issueAct({ issue: 2, issuedOn: '2026-02-01', effectiveFrom: '2026-02-10' });
const three = issueAct({ issue: 3, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01' });
const threeInPart = issueAct({ issue: 3, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01', transition: { receivedBefore: day('2026-07-01') } });
const four = issueAct({ issue: 4, issuedOn: '2026-06-02', effectiveFrom: '2026-08-01' });
const fourInPart = issueAct({ issue: 4, issuedOn: '2026-06-02', effectiveFrom: '2026-08-01', transition: { receivedBefore: day('2026-08-01') } });

interface Shown {
  readonly acts: readonly LedgerAct[];
  readonly on: string;
  readonly issue: number;
  readonly state: DocumentState;
  readonly next?: readonly NextState[];
}

const shown = ({ acts, on, issue, state, next = [] }: Shown): readonly string[] => {
  const library = { ...makeTestLibrary([]), histories: historiesOf(acts), asOf: day(on) };
  return standingLines({ version: { issue, revision: 0 }, state, timeline: timelineView({ code: 'HD.NB.01', issue, revision: 0 }, library), next }).map((line) => {
    if (line.kind === 'transition') return `${versionName(line.older)}${line.receivedFrom === undefined ? '' : ` from ${line.receivedFrom}`} before ${line.receivedBefore}`;
    if (line.kind === 'nothing-in-force') return `nothing-in-force${line.ended ? ` since ${versionName(line.ended.row)} ended on ${line.ended.since}` : ''}${line.until === undefined ? '' : ` until ${line.until}`}`;
    return `${line.kind}${'row' in line ? ` ${versionName(line.row)}` : ''}${'until' in line && line.until !== undefined ? ` until ${line.until}` : ''}`;
  });
};

it.each<[string, Shown, readonly string[]]>([
  ['a version to come says until when the one before it applies', { acts: [two, three, four], on: '2026-06-15', issue: 4, state: 'not-yet-effective' }, ['read-in-force 2/0 until 2026-07-01', 'applies-from 3/0 until 2026-08-01']],
  ['a version to come, the last one, has no end', { acts: [two, three, four], on: '2026-06-15', issue: 3, state: 'not-yet-effective' }, ['read-in-force 2/0 until 2026-07-01', 'applies-from 4/0']],
  ['the version in force names every older one that dossiers follow', { acts: [two, threeInPart, fourInPart], on: '2026-08-01', issue: 4, state: 'in-force' }, ['2/0 before 2026-07-01', '3/0 from 2026-07-01 before 2026-08-01']],
  ['a replaced version names only its own dossiers', { acts: [two, threeInPart, fourInPart], on: '2026-08-01', issue: 2, state: 'superseded' }, ['read-in-force 4/0', '2/0 before 2026-07-01']],
  ['a version to come, the first one, says that nothing was in force so far', { acts: [two], on: '2026-02-05', issue: 2, state: 'not-yet-effective' }, ['nothing-in-force-yet until 2026-02-10']],
  ['a version shown for a day before its issue says so too', { acts: [two], on: '2025-01-01', issue: 2, state: 'not-yet-effective' }, ['nothing-in-force-yet']],
  ['a version to come after a withdrawal says that nothing is in force any more', { acts: [two, withdrawAct({ issue: 2, from: '2026-06-20' }), three], on: '2026-06-25', issue: 3, state: 'not-yet-effective' }, ['nothing-in-force since 2/0 ended on 2026-06-20 until 2026-07-01']],
  ['a replaced version names the later one that was withdrawn', { acts: [two, three, withdrawAct({ issue: 3, from: '2026-09-01' })], on: '2026-09-02', issue: 2, state: 'superseded' }, ['nothing-in-force since 3/0 ended on 2026-09-01']],
  ['a version to come that will be withdrawn says so', { acts: [two, three, withdrawAct({ issue: 3, from: '2026-09-01' })], on: '2026-06-15', issue: 3, state: 'not-yet-effective', next: [{ on: day('2026-07-01'), state: 'in-force' }, { on: day('2026-09-01'), state: 'withdrawn' }] }, ['read-in-force 2/0 until 2026-07-01', 'ends-from']],
  ['a version withdrawn before its first day, the only one, does not say that one was in force', { acts: [two, withdrawAct({ issue: 2, from: '2026-02-05' })], on: '2026-03-01', issue: 2, state: 'withdrawn' }, ['nothing-in-force-yet']],
  ['a version to come names the older rules that will run beside it', { acts: [two, threeInPart, fourInPart], on: '2026-06-15', issue: 4, state: 'not-yet-effective' }, ['read-in-force 2/0 until 2026-07-01', 'applies-from 3/0 until 2026-08-01', '2/0 before 2026-07-01', '3/0 from 2026-07-01 before 2026-08-01']],
])('%s', (_, given, expected) => {
  expect(shown(given)).toEqual(expected);
});
