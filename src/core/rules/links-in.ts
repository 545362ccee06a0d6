import type { Element } from 'hast';
import type { DocumentReading } from '../parse/document-reading.ts';
import { isElement, walkTree, type ControlledTree } from '../parse/controlled-tree.ts';

/** A Markdown link of a text. */
export interface TextLink {
  readonly target: string;
  readonly node: Element;
}

/** Several rules ask for the links of the same text. */
const known = new WeakMap<ControlledTree, readonly TextLink[]>();

/** Links written in the text of a document; those of footnotes, which the reader makes, are left out. */
export const linksIn = ({ body: { tree } }: DocumentReading): readonly TextLink[] => {
  if (!tree) return [];
  const before = known.get(tree);
  if (before) return before;
  const found: TextLink[] = [];
  walkTree(tree, (node) => {
    if (!isElement(node) || node.tagName !== 'a') return;
    const target = String(node.properties['href'] ?? '');
    if (!target.startsWith('#user-content-fn')) found.push({ target, node });
  });
  known.set(tree, found);
  return found;
};
