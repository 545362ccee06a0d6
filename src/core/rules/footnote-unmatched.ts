import { mdxFindings } from './mdx-findings.ts';
import type { Rule } from './rule.ts';

/** A footnote and its number in the text belong together; one without the other is lost or shown as raw signs. */
export const footnoteUnmatched: Rule = {
  id: 'footnote-unmatched',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: (content) => mdxFindings(content, ['footnote-uncited', 'footnote-repeated', 'footnote-undefined']),
};
