import { expect, test } from 'vitest';
import type { Library } from '#core/library/library.ts';
import { reviewsView } from '#core/views/reviews-view.ts';
import { historiesOf } from '#tests/support/histories-of.ts';
import { issueAct, reviewAct } from '#tests/support/ledger-acts.ts';
import { makeTestLibrary, testDay, testDocument } from '#tests/support/make-test-library.ts';

const document = (code: string, effectiveFrom: string) => testDocument({ kind: 'instruction', code, data: { issue: '1', revision: '0', effectiveFrom } });

const library: Library = {
  ...makeTestLibrary([document('HD.NB.01', '2024-03-01'), document('HD.NB.02', '2024-03-01'), document('HD.NB.03', '2026-03-01')]),
  histories: historiesOf([issueAct({ code: 'HD.NB.02' }), reviewAct({ code: 'HD.NB.02', on: '2026-03-02' })]),
};

test('a review on record moves the due day; without one it is counted from the day of effect', () => {
  const { overdue, soon, later } = reviewsView(library);
  expect({ day: testDay, rows: [overdue, soon, later].map((rows) => rows.map(({ code, dueOn, lastReview }) => [code, dueOn, lastReview?.on])) }).toEqual({ day: testDay, rows: [[['HD.NB.01', '2025-03-01', undefined]], [], [['HD.NB.03', '2027-03-01', undefined], ['HD.NB.02', '2027-03-02', '2026-03-02']]] });
});
