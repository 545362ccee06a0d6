import { describe, expect, it } from 'vitest';
import { versionBefore } from '#core/history/site-versions.ts';
import { changesBetween } from '#core/history/changes-between.ts';
import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { versionName } from '#core/ledger/ledger-line.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { pairsOf } from '#core/views/comparison-view.ts';
import { historiesOf } from '#tests/support/histories-of.ts';
import { instructionText } from '#tests/support/instruction-text.ts';
import { issueAct, recordedAs, withdrawAct } from '#tests/support/ledger-acts.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const acts: readonly LedgerAct[] = [
  issueAct({ issuedOn: '2026-01-05' }),
  issueAct({ issue: 2, issuedOn: '2026-03-01', effectiveFrom: '2026-06-01' }),
  withdrawAct({ issue: 2, from: '2026-04-01' }),
  issueAct({ issue: 3, issuedOn: '2026-05-01', effectiveFrom: '2026-07-01' }),
];

const historyOf = (lines: readonly LedgerAct[], files: Parameters<typeof historiesOf>[1] = []) => {
  const history = historiesOf(lines, files).get('HD.NB.01');
  if (!history) throw new Error('no history');
  return history;
};

describe('the version whose place another takes', () => {
  it('is the last one that ever applied, as the register of changes has it', () => {
    const history = historyOf(acts);
    const effective = changesBetween(new Map([['HD.NB.01', history]]), { from: day('2026-01-01'), to: day('2026-12-31') }).acts.filter(({ what }) => what === 'effective');
    const before = history.versions.map((version) => versionBefore(version, history));
    expect(before.map((version) => version && versionName(version))).toEqual([undefined, '1/0', '1/0']);
    expect(effective.map(({ issue, other }) => `${issue}: ${other ? versionName(other) : ''}`)).toEqual(['1: ', '3: 1/0']);
  });

  it('is the one before it where none ever applied', () => {
    const history = historyOf([...acts.slice(0, 1), withdrawAct({ from: '2026-01-05' }), ...acts.slice(1, 3)]);
    expect(history.versions.map((version) => versionBefore(version, history)?.issue)).toEqual([undefined, 1]);
  });

  it('has a comparison of its own, beside those of neighbours', () => {
    const text = (issue: number): string => instructionText({ code: 'HD.NB.01', title: 'Hướng dẫn nhận hồ sơ', status: 'issued', effectiveFrom: '2026-07-01', body: `Nhận hồ sơ lần ${issue}.` }).replace('\nissue: 1', `\nissue: ${issue}`);
    const recorded = acts.map((act) => (act.act === 'issue' && act.issue === 3 ? { ...act, ...recordedAs(text(3)) } : act));
    const history = historyOf(recorded, [{ kind: 'text', path: 'instructions/hd-nb-01.mdx', text: text(3) }]);
    const readable = { ...history, versions: history.versions.map((version) => ({ ...version, text: history.versions.at(-1)?.text ?? version.text })) };
    expect(pairsOf(readable, day('2026-11-02')).map(({ address }) => address)).toEqual(['/so-sanh/hd-nb-01/1.0-2.0/', '/so-sanh/hd-nb-01/1.0-3.0/', '/so-sanh/hd-nb-01/1.0-hien-hanh/', '/so-sanh/hd-nb-01/2.0-3.0/']);
  });
});
