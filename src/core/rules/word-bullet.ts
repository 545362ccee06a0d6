import { childrenOf, isElement, isText, pointOf, type ControlledNode, type ControlledTree } from '../parse/controlled-tree.ts';
import type { Point } from '../parse/read-yaml.ts';
import { placeOfPoint } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Bullets that Word puts before list items, some of them letters of its symbol fonts; the boxes that forms tick are none. */
const BULLET = /(?:^|\n)[ \t]*([–—](?=[ \t\u00A0]+\S)|[•·∙●▪◦‣⁃\uF0B7\uF0A7\uF0D8\uF02D](?=[ \t\u00A0]*\S))/u;

interface Bullet {
  readonly sign: string;
  readonly point: Point;
}

/** The first bullet that begins a line of a paragraph. */
const bulletOf = (node: ControlledNode): Bullet | undefined => {
  if (!isElement(node) || node.tagName !== 'p') return undefined;
  return childrenOf(node)
    .flatMap((child, index): readonly Bullet[] => {
      const found = isText(child) && (index === 0 || child.value.startsWith('\n')) ? BULLET.exec(child.value) : null;
      if (!found?.[1] || !isText(child)) return [];
      const start = pointOf(child);
      const lines = child.value.slice(0, found.index + found[0].length).split('\n').length - 1;
      return [{ sign: found[1], point: lines === 0 ? start : { line: start.line + lines, column: pointOf(node).column } }];
    })
    .at(0);
};

/** Bulleted lines are a list: typed with Word's bullets they run together into one paragraph. */
export const wordBullet: Rule = {
  id: 'word-bullet',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const findings: Finding[] = [];
      const visit = (parent: ControlledNode | ControlledTree): void => {
        let isRun = false;
        for (const node of childrenOf(parent)) {
          if (isText(node) && node.value.trim() === '') continue;
          const bullet = bulletOf(node);
          // One finding for a list that was pasted as paragraphs.
          if (bullet !== undefined && !isRun) findings.push({ location: placeOfPoint(reading, bullet.point), params: { words: bullet.sign } });
          isRun = bullet !== undefined;
          visit(node);
        }
      };
      if (reading.body.tree) visit(reading.body.tree);
      return findings;
    }),
};
