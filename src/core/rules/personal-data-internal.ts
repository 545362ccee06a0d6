import { personalDataFor } from './personal-data-in.ts';
import type { Rule } from './rule.ts';

/** Inside the agency too, a procedure describes work and not people. */
export const personalDataInternal: Rule = {
  id: 'personal-data-internal',
  theme: 'confidentiality',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) => personalDataFor(content, 'internal'),
};
