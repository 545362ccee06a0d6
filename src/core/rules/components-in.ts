import type { DocumentReading } from '../parse/document-reading.ts';
import { isComponent, walkTree, type ComponentNode } from '../parse/controlled-tree.ts';

/** Tags written in the text of a document, in reading order. */
export const componentsIn = ({ body }: DocumentReading): readonly ComponentNode[] => {
  const found: ComponentNode[] = [];
  if (body.tree) walkTree(body.tree, (node) => void (isComponent(node) && found.push(node)));
  return found;
};
