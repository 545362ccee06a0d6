import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ControlledTree } from '#core/parse/controlled-tree.ts';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Reads a text with the reader that writes and reads Markdown around the Word importer. */
export const readWithRemark = (text: string): ControlledTree => {
  const tree = reader.parse(text) as Root;
  unravel(tree);
  return toHast(tree, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] }) as unknown as ControlledTree;
};

const isBlank = (node: Nodes): boolean => node.type === 'text' && /^[\t\r\n ]*$/u.test(node.value);

/*
 * MDX is more than its grammar: a paragraph that holds tags and blanks alone is no paragraph, its tags are blocks. The MDX
 * compiler and the fast reader do this; remark-mdx leaves it to the compiler.
 */
const unravel = (parent: Parents): void => {
  const children = (parent.children as readonly RootContent[]).flatMap((child): readonly RootContent[] => {
    if ('children' in child) unravel(child);
    if (child.type !== 'paragraph') return [child];
    const isBare = child.children.some(({ type }) => type === 'mdxJsxTextElement') && child.children.every((part) => part.type === 'mdxJsxTextElement' || isBlank(part));
    return isBare ? child.children.filter((part) => !isBlank(part)).map((part) => ({ ...part, type: 'mdxJsxFlowElement' }) as RootContent) : [child];
  });
  Object.assign(parent, { children });
};
