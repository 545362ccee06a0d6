import { expect, test } from 'vitest';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { earlierVersions } from '#core/views/earlier-versions.ts';
import { historiesOf } from '#tests/support/histories-of.ts';
import { issueAct } from '#tests/support/ledger-acts.ts';

const histories = historiesOf([
  issueAct({ issuedOn: '2026-01-05', title: 'Hướng dẫn cũ' }),
  issueAct({ issue: 1, revision: 1, issuedOn: '2026-03-01' }),
  issueAct({ issue: 2, issuedOn: '2026-06-01', effectiveFrom: '2026-07-01' }),
]);
const on = (day: string) => earlierVersions('HD.NB.01', { histories, asOf: day as CalendarDate }).map(({ issue, revision, url, title, state }) => [`${issue}.${revision}`, url, title, state]);
const first = ['1.0', '/van-ban/hd-nb-01/1.0/', 'Hướng dẫn cũ', 'superseded'];

test('the versions before the one that a document shows are named newest first, each under its own title', () => {
  expect(on('2026-07-01')).toEqual([['1.1', '/van-ban/hd-nb-01/1.1/', 'Hướng dẫn nhận hồ sơ', 'superseded'], first]);
});

test('a version that is still to come is none of them', () => {
  expect(on('2026-06-15')).toEqual([first]);
});

test('a document without a history has none', () => {
  expect(earlierVersions('HD.NB.99', { histories, asOf: '2026-07-01' as CalendarDate })).toEqual([]);
});
