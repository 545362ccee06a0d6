import { mdxFindings } from './mdx-findings.ts';
import type { Rule } from './rule.ts';

/** A text nested or broken beyond reading is reported instead of being half read. */
export const textTooComplex: Rule = {
  id: 'text-too-complex',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: (content) => mdxFindings(content, ['too-complex', 'gave-up']),
};
