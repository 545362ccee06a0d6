import { isElement, pointOf, walkTree } from '../parse/controlled-tree.ts';
import { placeOfPoint } from './places.ts';
import type { Finding } from './rule.ts';
import type { Rule } from './rule.ts';

/** Pictures are shown by <Figure>, which asks for a description and a file of the agency. */
export const imageMarkdown: Rule = {
  id: 'image-markdown',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const findings: Finding[] = [];
      if (reading.body.tree) {
        walkTree(reading.body.tree, (node) => {
          if (isElement(node) && node.tagName === 'img') {
            findings.push({ location: placeOfPoint(reading, pointOf(node)), params: { words: String(node.properties['src'] ?? '').slice(0, 80) } });
          }
        });
      }
      return findings;
    }),
};
