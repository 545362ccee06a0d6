import { describe, expect, it } from 'vitest';
import { registerOfAllDays, registerOn, type DatedRow } from '#core/history/register-on.ts';
import { standingsOn } from '#core/history/version-spans.ts';
import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { versionName } from '#core/ledger/ledger-line.ts';
import { dayAfter, type CalendarDate } from '#core/model/calendar-date.ts';
import { historiesOf } from '#tests/support/histories-of.ts';
import { instructionText } from '#tests/support/instruction-text.ts';
import { issueAct, recordedAs, withdrawAct } from '#tests/support/ledger-acts.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const transition = { receivedBefore: day('2026-07-01'), until: day('2026-09-30') };
const [one, two, three] = [
  issueAct({ issuedOn: '2026-01-05', effectiveFrom: '2026-01-10' }),
  issueAct({ issue: 2, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01', transition }),
  issueAct({ issue: 2, revision: 1, issuedOn: '2026-10-01', effectiveFrom: '2026-10-15' }),
];
const end = withdrawAct({ issue: 2, revision: 1, from: '2026-12-01' });

const shown = ({ code, state, from, until, rule, ...row }: DatedRow): string =>
  [code, versionName(row), state, `${from}–${until ?? ''}`, ...(rule ? [`received ${rule.receivedFrom === undefined ? '' : `from ${rule.receivedFrom} `}before ${rule.receivedBefore}${rule.others === undefined ? '' : `, then ${versionName(rule.others)}`}`] : [])].join(' ');

describe('the register of a day', () => {
  it.each<[string, string, readonly string[]]>([
    ['before anything was issued', '2026-01-04', []],
    ['on the day of issue', '2026-01-05', ['HD.NB.01 1/0 not-yet-effective 2026-01-05–2026-01-09']],
    ['on the first day', '2026-01-10', ['HD.NB.01 1/0 in-force 2026-01-10–2026-06-30']],
    ['while the next one is to come', '2026-06-30', ['HD.NB.01 1/0 in-force 2026-01-10–2026-06-30', 'HD.NB.01 2/0 not-yet-effective 2026-06-01–2026-06-30']],
    ['while some dossiers follow the old one', '2026-09-30', ['HD.NB.01 1/0 transitional 2026-07-01–2026-09-30 received before 2026-07-01, then 2/0', 'HD.NB.01 2/0 in-force 2026-07-01–2026-10-14']],
    ['when no dossier does any more', '2026-10-01', ['HD.NB.01 2/0 in-force 2026-07-01–2026-10-14', 'HD.NB.01 2/1 not-yet-effective 2026-10-01–2026-10-14']],
    ['when it was withdrawn', '2026-12-01', ['HD.NB.01 2/1 withdrawn 2026-12-01–']],
  ])('%s', (_, on, expected) => {
    expect(registerOn(historiesOf([one, two, three, end]), day(on)).map(shown)).toEqual(expected);
  });

  it('leads dossiers that follow no older version to the one in force, also when that was replaced meanwhile', () => {
    const open = { ...two, transition: { receivedBefore: day('2026-07-01') } };
    const rows = registerOfAllDays(historiesOf([one, open, three])).map(shown).filter((row) => row.includes('transitional'));
    expect(rows).toEqual([
      'HD.NB.01 1/0 transitional 2026-07-01–2026-10-14 received before 2026-07-01, then 2/0',
      'HD.NB.01 1/0 transitional 2026-10-15– received before 2026-07-01, then 2/1',
    ]);
  });

  it('tells by two days which dossiers follow the younger of two older versions', () => {
    const open = { ...two, transition: { receivedBefore: day('2026-07-01') } };
    const next = { ...three, transition: { receivedBefore: day('2026-10-15') } };
    expect(registerOn(historiesOf([one, open, next]), day('2026-11-01')).map(shown)).toEqual([
      'HD.NB.01 1/0 transitional 2026-07-01– received before 2026-07-01',
      'HD.NB.01 2/0 transitional 2026-10-15– received from 2026-07-01 before 2026-10-15',
      'HD.NB.01 2/1 in-force 2026-10-15–',
    ]);
  });

  it('gives all days of a standing, though what is said of other dossiers changes between them', () => {
    const open = { ...two, transition: { receivedBefore: day('2026-07-01') } };
    const next = { ...three, transition: { receivedBefore: day('2026-10-15'), until: day('2026-11-30') } };
    const histories = historiesOf([one, open, next]);
    const oldestOn = (on: string): string | undefined => registerOn(histories, day(on)).map(shown)[0];
    expect(['2026-07-01', '2026-11-30', '2026-12-01'].map(oldestOn)).toEqual([
      'HD.NB.01 1/0 transitional 2026-07-01– received before 2026-07-01, then 2/0',
      'HD.NB.01 1/0 transitional 2026-07-01– received before 2026-07-01',
      'HD.NB.01 1/0 transitional 2026-07-01– received before 2026-07-01, then 2/1',
    ]);
  });

  it('names, when nothing is in force, the last version that applied, not one that never did', () => {
    const acts = [one, issueAct({ issue: 2, issuedOn: '2026-02-01', effectiveFrom: '2026-04-01' }), withdrawAct({ from: '2026-03-10' }), withdrawAct({ issue: 2, from: '2026-03-01' })];
    expect(registerOn(historiesOf(acts), day('2026-05-01')).map(shown)).toEqual(['HD.NB.01 1/0 withdrawn 2026-03-10–']);
  });

  it('stands by kind, then code, whatever the order of the ledger', () => {
    const acts = [issueAct({ code: 'BM.02', kind: 'form' }), issueAct({ code: 'QT.ĐK.01', kind: 'process' }), issueAct({ code: 'BM.01', kind: 'form' }), issueAct({ code: 'QT.CT.01', kind: 'process' })];
    expect(registerOn(historiesOf(acts), day('2026-06-15')).map(({ code }) => code)).toEqual(['QT.CT.01', 'QT.ĐK.01', 'BM.01', 'BM.02']);
  });

  it('takes title and unit from the text where it can be read, else what the ledger says', () => {
    const text = instructionText({ code: 'HD.NB.01', title: 'Tên trong văn bản', status: 'issued', effectiveFrom: '2026-01-26', body: 'Nhận hồ sơ.' });
    const acts = [issueAct(recordedAs(text)), issueAct({ code: 'HD.NB.02' })];
    const rows = registerOn(historiesOf(acts, [{ kind: 'text', path: 'instructions/hd-nb-01.mdx', text }]), day('2026-06-15'));
    const common = { kind: 'instruction', issue: 1, revision: 0, issuedOn: '2026-01-26', effectiveFrom: '2026-01-26', state: 'in-force', from: '2026-01-26', until: undefined, rule: undefined };
    expect(rows).toEqual([
      { ...common, code: 'HD.NB.01', title: 'Tên trong văn bản', unit: 'van-phong', address: '/van-ban/hd-nb-01/1.0/' },
      { ...common, code: 'HD.NB.02', title: 'Hướng dẫn nhận hồ sơ', unit: undefined, address: '/van-ban/hd-nb-02/1.0/' },
    ]);
  });
});

const withdrawals: readonly (readonly LedgerAct[])[] = [[], [withdrawAct({ from: '2026-05-01' })], [withdrawAct({ from: '2026-01-10' })], [withdrawAct({ issue: 2, from: '2026-06-15' })], [withdrawAct({ issue: 2, from: '2026-08-01' })], [withdrawAct({ issue: 2, from: '2026-08-01' }), withdrawAct({ from: '2026-05-01' })]];

describe('the rows of all days', () => {
  it.each(withdrawals.map((acts) => ({ acts, what: acts.length === 0 ? 'nothing' : acts.map((act) => `${versionName(act)} from ${'from' in act ? act.from : ''}`).join(', ') })))('give each day the register of that day, withdrawn: $what', ({ acts }) => {
    const histories = historiesOf([one, two, three, ...acts]);
    const history = histories.get('HD.NB.01');
    if (!history) throw new Error('no history');
    for (let on = day('2026-01-01'); on < '2027-01-01'; on = dayAfter(on)) {
      const wanted = standingsOn(history, on).map(({ version, state }) => `${on} ${versionName(version)} ${state}`);
      expect(registerOn(histories, on).map(({ state, ...row }) => `${on} ${versionName(row)} ${state}`)).toEqual(wanted);
    }
  });

  it('name no two ways of one version on one day', () => {
    const rows = registerOfAllDays(historiesOf([one, two, three, end]));
    const perDay = rows.filter(({ issue, revision }) => issue === 2 && revision === 0);
    expect(perDay.map(({ state, from, until }) => [state, from, until])).toEqual([['not-yet-effective', '2026-06-01', '2026-06-30'], ['in-force', '2026-07-01', '2026-10-14']]);
  });
});
