import { mdxFindings } from './mdx-findings.ts';
import type { Rule } from './rule.ts';

/** A controlled text is data: braces would be code. */
export const mdxExpression: Rule = {
  id: 'mdx-expression',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: (content) => mdxFindings(content, ['expression']),
};
