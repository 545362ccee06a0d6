import type { Rule } from './rule.ts';
import { shapeFindings } from './shape-findings.ts';

/** A key that the kind of document needs is absent. */
export const keyMissing: Rule = {
  id: 'key-missing',
  theme: 'front-matter',
  severity: 'error',
  switchable: false,
  check: (content) => shapeFindings(content, ({ kind }) => kind === 'key-missing'),
};
