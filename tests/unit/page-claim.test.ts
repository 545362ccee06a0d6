import { expect, it } from 'vitest';
import { makeLibrary } from '#core/library/make-library.ts';
import { pageClaimOf } from '#core/views/page-claim.ts';
import { historiesOf } from '#tests/support/histories-of.ts';
import { correctAct, issueAct } from '#tests/support/ledger-acts.ts';
import { testDay, testDocument, testRegistries } from '#tests/support/make-test-library.ts';

const [recorded, unrecorded] = [testDocument({ kind: 'instruction', code: 'HD.NB.01' }), testDocument({ kind: 'instruction', code: 'HD.NB.01', data: { revision: '1' } })];
const library = makeLibrary({ documents: [recorded], registries: testRegistries, asOf: testDay, scope: { audience: 'internal', drafts: false }, histories: historiesOf([issueAct(), correctAct({ on: '2026-02-01' })]) });

it('a page names the text that the ledger records for its version, as last corrected', () => {
  expect(pageClaimOf(recorded, library)).toEqual({ code: 'HD.NB.01', issue: 1, revision: 0, text: 'd'.repeat(64) });
});

it('a page of a version that the ledger does not record names none', () => {
  expect(pageClaimOf(unrecorded, library)).toBeUndefined();
});
