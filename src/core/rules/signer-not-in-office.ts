import { eachSignature } from './each-signature.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Who drafted or reviewed a text worked for the agency that day; `approver-not-in-office` looks at the approval. */
export const signerNotInOffice: Rule = {
  id: 'signer-not-in-office',
  theme: 'sign-off',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: eachSignature(({ reading, role, signature: { date }, person, posts }) => {
    if (role === 'approvedBy' || posts.length > 0) return [];
    const periods = person.posts.map(({ from, to }) => `${from}/${to ?? ''}`);
    return [{ location: placeOfValue(reading, [role, 'date']), params: { words: person.name, role, date, periods } }];
  }),
};
