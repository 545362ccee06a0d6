import type { Rule } from './rule.ts';
import { shapeFindings } from './shape-findings.ts';

/** A value of the wrong type or form. */
export const valueInvalid: Rule = {
  id: 'value-invalid',
  theme: 'front-matter',
  severity: 'error',
  switchable: false,
  check: (content) => shapeFindings(content, ({ kind }) => kind === 'value-invalid' || kind === 'value-blank' || kind === 'root-invalid'),
};
