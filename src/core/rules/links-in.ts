import type { Element } from 'hast';
import type { DocumentReading } from '../parse/document-reading.ts';
import { isElement, walkTree } from '../parse/controlled-tree.ts';

/** A Markdown link of a text. */
export interface TextLink {
  readonly target: string;
  readonly node: Element;
}

/** Links written in the text of a document; those of footnotes, which the reader makes, are left out. */
export const linksIn = ({ body }: DocumentReading): readonly TextLink[] => {
  const found: TextLink[] = [];
  if (!body.tree) return found;
  walkTree(body.tree, (node) => {
    if (!isElement(node) || node.tagName !== 'a') return;
    const target = String(node.properties['href'] ?? '');
    if (!target.startsWith('#user-content-fn')) found.push({ target, node });
  });
  return found;
};
