import type { DocumentReading } from '../parse/document-reading.ts';
import { isComponent, walkTree, type ComponentNode, type ControlledTree } from '../parse/controlled-tree.ts';

/** Many rules ask for the tags of the same text. */
const known = new WeakMap<ControlledTree, readonly ComponentNode[]>();

/** Tags written in the text of a document, in reading order. */
export const componentsIn = ({ body: { tree } }: DocumentReading): readonly ComponentNode[] => {
  if (!tree) return [];
  const before = known.get(tree);
  if (before) return before;
  const found: ComponentNode[] = [];
  walkTree(tree, (node) => void (isComponent(node) && found.push(node)));
  known.set(tree, found);
  return found;
};
