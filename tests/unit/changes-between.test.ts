import { describe, expect, it } from 'vitest';
import { allActs, changesBetween, type DatedAct } from '#core/history/changes-between.ts';
import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { versionName } from '#core/ledger/ledger-line.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { historiesOf } from '#tests/support/histories-of.ts';
import { correctAct, issueAct, reviewAct, withdrawAct } from '#tests/support/ledger-acts.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const acts: readonly LedgerAct[] = [
  issueAct({ issuedOn: '2026-01-05', effectiveFrom: '2026-01-10' }),
  correctAct({ on: '2026-02-01' }),
  issueAct({ code: 'HD.NB.02', issuedOn: '2026-01-05' }),
  reviewAct({ code: 'HD.NB.02', on: '2026-06-01' }),
  issueAct({ issue: 2, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01', reason: 'Rút thời hạn', decision: { number: '15/QĐ-UBND', date: day('2026-06-01'), signer: 'Nguyễn Văn An', position: 'Chủ tịch' } }),
  withdrawAct({ code: 'HD.NB.02', from: '2026-08-01' }),
];
const histories = historiesOf(acts);

const shown = ({ on, what, code, other, words, by, decision, ...version }: DatedAct): string =>
  [on, what, code, versionName(version), ...(other ? [`(${versionName(other)})`] : []), ...[words, by?.name, decision?.number].flatMap((text) => text || [])].join(' ');

it('all acts are told in order of time', () => {
  expect(allActs(histories).map(shown)).toEqual([
    '2026-01-05 issued HD.NB.01 1/0 Ban hành lần đầu',
    '2026-01-05 issued HD.NB.02 1/0 Ban hành lần đầu',
    '2026-01-05 effective HD.NB.02 1/0',
    '2026-01-10 effective HD.NB.01 1/0',
    '2026-02-01 corrected HD.NB.01 1/0 Thiếu chữ',
    '2026-06-01 issued HD.NB.01 2/0 Rút thời hạn 15/QĐ-UBND',
    '2026-06-01 reviewed HD.NB.02 1/0 Giữ nguyên Lê Văn Cường',
    '2026-07-01 replaced HD.NB.01 1/0 (2/0)',
    '2026-07-01 effective HD.NB.01 2/0 (1/0)',
    '2026-08-01 withdrawn HD.NB.02 1/0 Thủ tục đã bãi bỏ',
  ]);
});

describe('the end of an older version', () => {
  const transition = { receivedBefore: day('2026-07-01'), until: day('2026-09-30') };
  const [one, two, twoInPart] = [issueAct({ issuedOn: '2026-01-05' }), issueAct({ issue: 2, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01' }), issueAct({ issue: 2, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01', transition })];
  const endings = (given: readonly LedgerAct[]): readonly string[] =>
    allActs(historiesOf(given)).flatMap(({ what, on, issue, other, received }) => (what === 'issued' || what === 'effective' ? [] : [[on, what, issue, ...(other ? [`(${versionName(other)})`] : []), ...(received ? [`received ${received.from === undefined ? '' : `from ${received.from} `}before ${received.before}`] : [])].join(' ')]));

  it.each<[string, readonly LedgerAct[], readonly string[]]>([
    ['is its replacement, also where a withdrawal counts from the same day', [one, two, withdrawAct({ from: '2026-07-01' })], ['2026-07-01 replaced 1 (2/0)', '2026-07-01 withdrawn 1 (2/0)']],
    ['is its replacement where a withdrawal counts later', [one, two, withdrawAct({ from: '2026-08-01' })], ['2026-07-01 replaced 1 (2/0)', '2026-08-01 withdrawn 1 (2/0)']],
    ['is its withdrawal where no version takes its place that day', [one, two, withdrawAct({ from: '2026-06-30' })], ['2026-06-30 withdrawn 1']],
    ['is none for old dossiers before the day after a transition rule', [one, twoInPart], ['2026-07-01 replaced 1 (2/0) received before 2026-07-01', '2026-10-01 transition-ended 1 received before 2026-07-01']],
    ['is one for old dossiers with a withdrawal within a transition rule', [one, twoInPart, withdrawAct({ from: '2026-08-01' })], ['2026-07-01 replaced 1 (2/0) received before 2026-07-01', '2026-08-01 transition-ended 1 received before 2026-07-01', '2026-08-01 withdrawn 1 (2/0)']],
    ['is one for old dossiers where a withdrawal counts from the day of the next', [one, twoInPart, withdrawAct({ from: '2026-07-01' })], ['2026-07-01 replaced 1 (2/0)', '2026-07-01 withdrawn 1 (2/0)']],
    ['is one for old dossiers when the whole document is withdrawn', [one, twoInPart, withdrawAct({ issue: 2, from: '2026-08-01' })], ['2026-07-01 replaced 1 (2/0) received before 2026-07-01', '2026-08-01 transition-ended 1 received before 2026-07-01', '2026-08-01 withdrawn 2']],
    ['is one for old dossiers also when a version after the next is withdrawn', [one, twoInPart, issueAct({ issue: 3, issuedOn: '2026-08-01' }), withdrawAct({ issue: 3, from: '2026-09-01' })], ['2026-07-01 replaced 1 (2/0) received before 2026-07-01', '2026-09-01 transition-ended 1 received before 2026-07-01', '2026-08-01 replaced 2 (3/0)', '2026-09-01 withdrawn 3'].toSorted()],
    ['names of two rules side by side the dossiers of each', [one, { ...twoInPart, transition: { receivedBefore: day('2026-07-01') } }, issueAct({ issue: 3, issuedOn: '2026-08-01', transition: { receivedBefore: day('2026-08-01'), until: day('2026-08-31') } })], ['2026-07-01 replaced 1 (2/0) received before 2026-07-01', '2026-08-01 replaced 2 (3/0) received from 2026-07-01 before 2026-08-01', '2026-09-01 transition-ended 2 received from 2026-07-01 before 2026-08-01']],
  ])('%s', (_, given, expected) => {
    expect(endings(given)).toEqual(expected);
  });
});

describe('what happened between two days', () => {
  const netOf = (from: string, to: string) =>
    changesBetween(histories, { from: day(from), to: day(to) }).documents.map(({ document, before, after }) => `${document.code}: ${before ? versionName(before) : '—'} → ${after ? versionName(after) : '—'}`);

  it.each<[string, string, string, readonly string[]]>([
    ['from nothing to the first issue', '2026-01-01', '2026-01-31', ['HD.NB.01: — → 1/0', 'HD.NB.02: — → 1/0']],
    ['a new issue and a withdrawal', '2026-06-01', '2026-12-31', ['HD.NB.01: 1/0 → 2/0', 'HD.NB.02: 1/0 → —']],
    ['nothing but an issue to come and a review', '2026-06-01', '2026-06-30', ['HD.NB.01: 1/0 → 1/0', 'HD.NB.02: 1/0 → 1/0']],
    ['a quiet time', '2026-09-01', '2026-12-31', []],
  ])('comes to %s', (_, from, to, expected) => {
    expect(netOf(from, to)).toEqual(expected);
  });

  it('includes the first and the last day', () => {
    expect(changesBetween(histories, { from: day('2026-01-10'), to: day('2026-02-01') }).acts.map(({ what, on }) => `${on} ${what}`)).toEqual(['2026-01-10 effective', '2026-02-01 corrected']);
  });

  it('names a document by the last version that something happened to', () => {
    expect(changesBetween(histories, { from: day('2026-06-01'), to: day('2026-07-31') }).documents.map(({ document }) => document.address)).toEqual(['/van-ban/hd-nb-01/2.0/', '/van-ban/hd-nb-02/1.0/']);
  });
});
