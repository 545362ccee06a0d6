import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A document is issued by a decision that is signed already. */
export const decisionAfterIssue: Rule = {
  id: 'decision-after-issue',
  theme: 'sign-off',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const { decision: named, issuedOn, approvedBy } = reading.known;
      const decision = documents.find(({ kind, claimedCode }) => kind === 'decision' && claimedCode === named);
      const signedOn = decision?.known.issuedOn;
      if (named === undefined || !decision || issuedOn === undefined || signedOn === undefined || signedOn <= issuedOn) return [];
      // A text issued before it was approved is the matter of `sign-off-order`.
      if (approvedBy && approvedBy.date > issuedOn) return [];
      return [{
        location: placeOfValue(reading, ['issuedOn']),
        params: { words: issuedOn, decision: named, date: signedOn },
        related: [placeOfValue(decision, ['issuedOn'])],
      }];
    }),
};
