import type { Rule } from './rule.ts';
import { unknownCodes } from './unknown-codes.ts';

/** A form named in data exists and is a form. */
export const formUnknown: Rule = {
  id: 'form-unknown',
  theme: 'reference',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) => unknownCodes(content, 'form'),
};
