import { expect, test } from 'vitest';
import { documentStateOf } from '#core/library/document-state.ts';
import { testDay, testDocument } from '#tests/support/make-test-library.ts';

test.each([
  ['a draft', { status: 'draft' }, 'draft'],
  ['a text in review', { status: 'in-review' }, 'in-review'],
  ['a text awaiting approval', { status: 'awaiting-approval' }, 'awaiting-approval'],
  ['a withdrawn text', { status: 'withdrawn' }, 'withdrawn'],
  ['an issued text on the day before it takes effect', { effectiveFrom: '2026-06-16' }, 'not-yet-effective'],
  ['an issued text on the day it takes effect', { effectiveFrom: '2026-06-15' }, 'in-force'],
  ['an issued text long after', { effectiveFrom: '2020-01-01' }, 'in-force'],
  ['an issued text without a day of effect', { effectiveFrom: undefined }, 'not-yet-effective'],
])('%s', (_, data, state) => {
  expect(documentStateOf(testDocument({ kind: 'policy', code: 'CS.01', data }), testDay)).toBe(state);
});
