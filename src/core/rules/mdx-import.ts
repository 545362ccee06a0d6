import { mdxFindings } from './mdx-findings.ts';
import type { Rule } from './rule.ts';

/** A controlled text is data: it imports and exports nothing. */
export const mdxImport: Rule = {
  id: 'mdx-import',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: (content) => mdxFindings(content, ['import']),
};
