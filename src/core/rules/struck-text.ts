import { isElement, pointOf, textOf, walkTree } from '../parse/controlled-tree.ts';
import { fileTextOf } from './each-prose.ts';
import { placeOfPoint } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Struck words say at once that something applies and that it does not; two tildes strike what stands between them unasked. */
export const struckText: Rule = {
  id: 'struck-text',
  theme: 'structure',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) =>
    content.documents.flatMap((reading) => {
      const findings: Finding[] = [];
      if (!reading.body.tree) return findings;
      walkTree(reading.body.tree, (node) => {
        if (!isElement(node) || node.tagName !== 'del') return;
        const { line, column } = pointOf(node);
        const isMeant = (fileTextOf(content, reading.path).places.lines[line - 1] ?? '').slice(column - 1).startsWith('~~');
        findings.push({ location: placeOfPoint(reading, { line, column }), params: { words: textOf(node).slice(0, 60), problem: isMeant ? 'struck' : 'tilde' } });
      });
      return findings;
    }),
};
