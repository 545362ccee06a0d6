import type { Element, Parents, Root, RootContent, Text } from 'hast';
import type { Point } from './read-yaml.ts';

/** An attribute of a component as the author typed it; expressions never get this far. */
export interface ComponentAttribute {
  readonly type: 'mdxJsxAttribute';
  readonly name: string;
  /** Text of the attribute; null when it has none. */
  readonly value: string | null;
}

/** A tag written in the text: a component of the closed table, or plain HTML. */
export interface ComponentNode {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  readonly name: string | null;
  readonly attributes: readonly ComponentAttribute[];
  readonly children: ControlledNode[];
  readonly position?: Element['position'];
}

export type ControlledNode = RootContent | ComponentNode;

/** The one tree of a document: page, checks, search text and later redline and paper are made from it. */
export interface ControlledTree {
  readonly type: 'root';
  readonly children: ControlledNode[];
}

export const isComponent = (node: ControlledNode | Parents | ControlledTree): node is ComponentNode =>
  node.type === ('mdxJsxFlowElement' as string) || node.type === ('mdxJsxTextElement' as string);

export const isElement = (node: ControlledNode | ControlledTree | Root): node is Element => node.type === 'element';

export const isText = (node: ControlledNode | ControlledTree | Root): node is Text => node.type === 'text';

/** Children of a node; none for a leaf. */
export const childrenOf = (node: ControlledNode | ControlledTree): readonly ControlledNode[] =>
  'children' in node ? (node.children as readonly ControlledNode[]) : [];

/** Walks a tree in reading order, parents before children. */
export const walkTree = (node: ControlledNode | ControlledTree, visit: (node: ControlledNode) => void): void => {
  for (const child of childrenOf(node)) {
    visit(child);
    walkTree(child, visit);
  }
};

/** Where a node begins in its file. */
export const pointOf = (node: { readonly position?: Element['position'] }): Point => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** All text below a node, as it stands. */
export const textOf = (node: ControlledNode | ControlledTree): string => {
  if (isText(node as ControlledNode)) return (node as Text).value;
  return childrenOf(node).map(textOf).join('');
};
