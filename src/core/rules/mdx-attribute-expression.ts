import { mdxFindings } from './mdx-findings.ts';
import type { Rule } from './rule.ts';

/** Attributes of components are plain text in quotes. */
export const mdxAttributeExpression: Rule = {
  id: 'mdx-attribute-expression',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: (content) => mdxFindings(content, ['attribute-expression']),
};
