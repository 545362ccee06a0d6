import type { Rule } from './rule.ts';
import { shapeFindings } from './shape-findings.ts';

/** A controlled date is a day that exists, written YYYY-MM-DD; it is never rolled over or guessed. */
export const dateInvalid: Rule = {
  id: 'date-invalid',
  theme: 'front-matter',
  severity: 'error',
  switchable: false,
  check: (content) => shapeFindings(content, ({ kind }) => kind === 'date-invalid'),
};
