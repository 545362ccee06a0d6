import { describe, expect, it } from 'vitest';
import type { LedgerAct } from '#core/ledger/append-acts.ts';
import { versionName } from '#core/ledger/ledger-line.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import type { Library } from '#core/library/library.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { changesView } from '#core/views/changes-view.ts';
import { datedRegisterView } from '#core/views/dated-register-view.ts';
import { historiesOf } from '#tests/support/histories-of.ts';
import { instructionText } from '#tests/support/instruction-text.ts';
import { issueAct, recordedAs, withdrawAct } from '#tests/support/ledger-acts.ts';
import { testRegistries } from '#tests/support/make-test-library.ts';

const text = instructionText({ code: 'HD.NB.01', title: 'Hướng dẫn mới', status: 'issued', effectiveFrom: '2026-07-01', body: 'Nhận hồ sơ.' });
const transition = { receivedBefore: '2026-07-01' as CalendarDate, until: '2026-09-30' as CalendarDate };
const acts = [
  issueAct({ issuedOn: '2026-01-05', effectiveFrom: '2026-01-10' }),
  issueAct({ code: 'BM.NB.01', kind: 'form', title: 'Phiếu hẹn', issuedOn: '2026-01-05' }),
  issueAct({ issue: 2, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01', transition, ...recordedAs(text) }),
  withdrawAct({ code: 'BM.NB.01', from: '2026-01-05' }),
];

const libraryOf = (ledger: readonly LedgerAct[], asOf = '2026-08-01'): Library =>
  makeLibrary({
    documents: [],
    registries: testRegistries,
    asOf: asOf as CalendarDate,
    scope: { audience: 'internal', drafts: false },
    histories: historiesOf(ledger, [{ kind: 'text', path: 'instructions/hd-nb-01.mdx', text }]),
  });

describe('the register of every version', () => {
  it('names no version that dossiers follow on some of the days alone', () => {
    const open = { ...transition, until: undefined };
    const rows = datedRegisterView(libraryOf([
      issueAct({ issuedOn: '2026-01-05', effectiveFrom: '2026-01-10' }),
      issueAct({ issue: 2, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01', transition: open }),
      issueAct({ issue: 3, issuedOn: '2026-10-01', effectiveFrom: '2026-10-15' }),
    ])).groups.flatMap((group) => group.rows);
    expect([rows[0]?.rule?.others, rows[0]?.spans.map(({ state }) => state)]).toEqual([undefined, ['not-yet-effective', 'in-force', 'transitional']]);
  });

  it('gives each version its days and its standing on the day of the build', () => {
    const { groups, total } = datedRegisterView(libraryOf(acts));
    const common = { code: 'HD.NB.01', kind: 'instruction', revision: 0 };
    expect([total, groups]).toEqual([
      3,
      [
        {
          kind: 'instruction',
          rows: [
            {
              ...common,
              title: 'Hướng dẫn nhận hồ sơ',
              unit: '',
              issue: 1,
              issuedOn: '2026-01-05',
              effectiveFrom: '2026-01-10',
              address: '/van-ban/hd-nb-01/1.0/',
              spans: [
                { state: 'not-yet-effective', from: '2026-01-05', until: '2026-01-09' },
                { state: 'in-force', from: '2026-01-10', until: '2026-06-30' },
                { state: 'transitional', from: '2026-07-01', until: '2026-09-30' },
              ],
              inForce: { from: '2026-01-10', until: '2026-06-30' },
              rule: { ...transition, others: { issue: 2, revision: 0 } },
              state: 'transitional',
            },
            {
              ...common,
              title: 'Hướng dẫn mới',
              unit: 'Văn phòng',
              issue: 2,
              issuedOn: '2026-06-01',
              effectiveFrom: '2026-07-01',
              address: '/van-ban/hd-nb-01/2.0/',
              spans: [
                { state: 'not-yet-effective', from: '2026-06-01', until: '2026-06-30' },
                { state: 'in-force', from: '2026-07-01', until: undefined },
              ],
              inForce: { from: '2026-07-01', until: undefined },
              rule: undefined,
              state: 'in-force',
            },
          ],
        },
        {
          kind: 'form',
          rows: [
            {
              code: 'BM.NB.01',
              kind: 'form',
              title: 'Phiếu hẹn',
              unit: '',
              issue: 1,
              revision: 0,
              issuedOn: '2026-01-05',
              effectiveFrom: '2026-01-05',
              address: '/van-ban/bm-nb-01/1.0/',
              spans: [{ state: 'withdrawn', from: '2026-01-05', until: undefined }],
              inForce: undefined,
              rule: undefined,
              state: 'withdrawn',
            },
          ],
        },
      ],
    ]);
  });

  it.each([
    ['2026-05-01', ['1/0 in-force', '2/0 not-yet-effective']],
    ['2026-12-01', ['1/0 superseded', '2/0 in-force']],
  ])('on %s', (asOf, expected) => {
    const [group] = datedRegisterView(libraryOf(acts, asOf)).groups;
    expect(group?.rows.map(({ state, ...row }) => `${versionName(row)} ${state}`)).toEqual(expected);
  });

  it('does not say of what was withdrawn that it was replaced', () => {
    const ledger = [issueAct({ issuedOn: '2026-01-05' }), issueAct({ issue: 2, issuedOn: '2026-02-01', effectiveFrom: '2026-03-01' }), withdrawAct({ issue: 2, from: '2026-02-15' }), issueAct({ issue: 3, issuedOn: '2026-04-01' })];
    expect(datedRegisterView(libraryOf(ledger)).groups.flatMap(({ rows }) => rows.map(({ state }) => state))).toEqual(['superseded', 'withdrawn', 'in-force']);
  });

  it('is empty without a ledger', () => {
    expect(datedRegisterView(libraryOf([]))).toEqual({ asOf: '2026-08-01', groups: [], total: 0 });
  });
});

it('what happened stands by month, newest first', () => {
  expect(changesView(libraryOf(acts)).map(({ month, acts: inMonth }) => [month, inMonth.map(({ on, what, code }) => `${on} ${what} ${code}`)])).toEqual([
    ['2026-10', ['2026-10-01 transition-ended HD.NB.01']],
    ['2026-07', ['2026-07-01 effective HD.NB.01', '2026-07-01 replaced HD.NB.01']],
    ['2026-06', ['2026-06-01 issued HD.NB.01']],
    ['2026-01', ['2026-01-10 effective HD.NB.01', '2026-01-05 withdrawn BM.NB.01', '2026-01-05 issued BM.NB.01', '2026-01-05 issued HD.NB.01']],
  ]);
});
