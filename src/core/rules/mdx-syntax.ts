import { mdxFindings } from './mdx-findings.ts';
import type { Rule } from './rule.ts';

/** Angle brackets of prose read as tags: the text around them cannot be shown as meant. */
export const mdxSyntax: Rule = {
  id: 'mdx-syntax',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: (content) =>
    mdxFindings(content, ['less-than', 'unclosed-tag', 'stray-closing-tag', 'html-comment', 'autolink', 'attribute', 'other-syntax', 'private-use-character']),
};
