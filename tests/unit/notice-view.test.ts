import { expect, it } from 'vitest';
import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { versionName } from '#core/ledger/ledger-line.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { comparisonView, noticeView } from '#core/views/comparison-view.ts';
import { historiesOf } from '#tests/support/histories-of.ts';
import { issueAct, withdrawAct } from '#tests/support/ledger-acts.ts';
import { makeTestLibrary, testDay, testDocument } from '#tests/support/make-test-library.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const library = makeTestLibrary([]);
const document = testDocument({ kind: 'instruction', code: 'HD.NB.01' });
const one = issueAct({ issuedOn: '2026-01-05' });
const two = issueAct({ issue: 2, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01', transition: { receivedBefore: day('2026-07-01'), until: day('2026-09-30') } });
const three = issueAct({ issue: 3, issuedOn: '2026-08-01', transition: { receivedBefore: day('2026-08-01') } });

const versionsOf = (acts: readonly LedgerAct[]) => {
  const history = historiesOf(acts).get('HD.NB.01');
  if (!history) throw new Error('no history');
  return history;
};

/** The notice of the last version of some acts. */
const noticeOf = (acts: readonly LedgerAct[]) => {
  const history = versionsOf(acts);
  const version = history.versions.at(-1);
  if (!version) throw new Error('no version');
  return noticeView({ history, version, document, change: undefined, corrections: [], library });
};

it.each<[string, readonly LedgerAct[], string]>([
  ['as it is written', [one, two], 'before 2026-07-01 until 2026-09-30'],
  ['beside an older one that still runs', [one, two, three], 'from 2026-07-01 before 2026-08-01'],
  ['no longer than a withdrawal lets it', [one, two, withdrawAct({ from: '2026-08-15' })], 'before 2026-07-01 until 2026-08-14'],
  ['not at all where a withdrawal comes before it', [one, two, withdrawAct({ from: '2026-07-01' })], ''],
  ['not at all of a version that never applies', [one, two, withdrawAct({ issue: 2, from: '2026-06-15' })], ''],
])('a notice tells the rule for old dossiers %s', (_, acts, expected) => {
  const { transition } = noticeOf(acts);
  const told = transition ? [...(transition.receivedFrom === undefined ? [] : [`from ${transition.receivedFrom}`]), `before ${transition.receivedBefore}`, ...(transition.until === undefined ? [] : [`until ${transition.until}`])] : [];
  expect(told.join(' ')).toBe(expected);
});

it('a comparison says which of the two was withdrawn, and which never applied', () => {
  const history = versionsOf([one, two, withdrawAct({ from: '2026-06-20', acceptsGap: true }), withdrawAct({ issue: 2, from: '2026-06-15' })]);
  const [older, newer] = history.versions;
  if (!older || !newer) throw new Error('no versions');
  const view = comparisonView({ history, older, newer, address: '' }, { title: '', noise: {} as Parameters<typeof comparisonView>[1]['noise'], asOf: testDay });
  expect([view.older, view.newer].map((version) => [versionName(version), version.withdrawnFrom, version.isEverApplied])).toEqual([['1/0', '2026-06-20', true], ['2/0', '2026-06-15', false]]);
});
