import { isElement, pointOf, textOf, walkTree } from '../parse/controlled-tree.ts';
import { placeOfPoint } from './places.ts';
import type { Finding } from './rule.ts';
import type { Rule } from './rule.ts';

/** Headings start at the second level, under the title, and skip none: readers who listen move by them. */
export const headingLevel: Rule = {
  id: 'heading-level',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const findings: Finding[] = [];
      let previous = 1;
      if (reading.body.tree) {
        walkTree(reading.body.tree, (node) => {
          const level = isElement(node) ? Number(/^h([1-6])$/u.exec(node.tagName)?.[1] ?? 0) : 0;
          if (level === 0 || (isElement(node) && node.properties['id'] === 'footnote-label')) return;
          const params = { words: textOf(node).slice(0, 80), level };
          if (level === 1) findings.push({ location: placeOfPoint(reading, pointOf(node)), params: { ...params, problem: 'first-level', expected: 2 } });
          else if (level > previous + 1) findings.push({ location: placeOfPoint(reading, pointOf(node)), params: { ...params, problem: 'skipped', expected: previous + 1 } });
          previous = Math.max(level, 2);
        });
      }
      return findings;
    }),
};
