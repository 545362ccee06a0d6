import { isComponent, isElement, isText, type ControlledNode, type ControlledTree } from '#core/parse/controlled-tree.ts';

/** A tree as lines that two readers can be compared by. */
export type ComparableTree = readonly string[];

/** Writes a tree as one line a node: depth, what it is, its data. */
export const comparableTree = (tree: ControlledTree): ComparableTree => {
  const lines: string[] = [];
  const visit = (node: ControlledNode, depth: number): void => {
    const indent = '  '.repeat(depth);
    if (isText(node)) lines.push(`${indent}${JSON.stringify(node.value)}`);
    else if (isElement(node)) lines.push(`${indent}${node.tagName} ${JSON.stringify(Object.fromEntries(Object.entries(node.properties).toSorted(([left], [right]) => (left < right ? -1 : 1))))}`);
    else if (isComponent(node)) lines.push(`${indent}<${node.name ?? ''}> ${node.type} ${JSON.stringify(node.attributes.map(({ name, value }) => [name, value]))}`);
    else lines.push(`${indent}${node.type}`);
    if ('children' in node) for (const child of node.children as readonly ControlledNode[]) visit(child, depth + 1);
  };
  for (const child of tree.children) visit(child, 0);
  return lines;
};

/** Texts, links and components with the places where they begin and end, of those that have one. */
export const nodePlaces = (tree: ControlledTree): readonly string[] => {
  const places: string[] = [];
  const visit = (node: ControlledNode | ControlledTree): void => {
    const name = nameOf(node);
    if (name !== undefined && 'position' in node && node.position) {
      const { start, end } = node.position;
      places.push(`${start.line}:${start.column}-${end.line}:${end.column} ${name}`);
    }
    if ('children' in node) for (const child of node.children as readonly ControlledNode[]) visit(child);
  };
  visit(tree);
  return places;
};

const nameOf = (node: ControlledNode | ControlledTree): string | undefined => {
  if (isText(node)) return JSON.stringify(node.value);
  if (isElement(node)) return node.tagName;
  return isComponent(node) ? `<${node.name ?? ''}>` : undefined;
};
