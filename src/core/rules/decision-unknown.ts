import type { Rule } from './rule.ts';
import { unknownCodes } from './unknown-codes.ts';

/** The decision that issued a document is itself a document of the system. */
export const decisionUnknown: Rule = {
  id: 'decision-unknown',
  theme: 'reference',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) => unknownCodes(content, 'decision'),
};
