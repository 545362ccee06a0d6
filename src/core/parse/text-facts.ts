import type { Heading, TextFacts } from '../library/library-document.ts';
import { slugOf } from '../model/slug.ts';
import { isComponent, isElement, textOf, walkTree, type ComponentNode, type ControlledTree } from './controlled-tree.ts';

const HEADING = /^h([2-6])$/u;

/** Value of an attribute of a component; undefined when absent. */
export const attributeOf = (node: ComponentNode, name: string): string | undefined =>
  node.attributes.find((attribute) => attribute.name === name)?.value ?? undefined;

/** Headings of a text with the anchors they get: the folded heading, numbered when it comes twice. */
export const headingsOf = (tree: ControlledTree): readonly Heading[] => {
  // The heading of the footnotes has this anchor.
  const used = new Set(['footnote-label']);
  const counts = new Map<string, number>();
  const freeAnchor = (slug: string): string => {
    for (;;) {
      const count = (counts.get(slug) ?? 0) + 1;
      counts.set(slug, count);
      const anchor = count === 1 ? slug : `${slug}-${count}`;
      if (!used.has(anchor)) return anchor;
    }
  };
  const headings: Heading[] = [];
  walkTree(tree, (node) => {
    const depth = isElement(node) ? HEADING.exec(node.tagName)?.[1] : undefined;
    // The footnote section brings a heading of its own.
    if (depth === undefined || (isElement(node) && node.properties['id'] === 'footnote-label')) return;
    const text = textOf(node).trim();
    const slug = slugOf(text) || 'muc';
    const anchor = freeAnchor(slug);
    used.add(anchor);
    headings.push({ depth: Number(depth) as Heading['depth'], text, anchor });
  });
  return headings;
};

/** What a text says about other documents and laws. */
export const textFactsOf = (tree: ControlledTree): TextFacts => {
  const codes = new Set<string>();
  const figures = new Set<string>();
  const laws = new Map<string, { readonly id: string; readonly provision?: string }>();
  walkTree(tree, (node) => {
    if (!isComponent(node)) return;
    if (node.name === 'Ref') {
      const code = attributeOf(node, 'code');
      if (code !== undefined) codes.add(code);
    }
    if (node.name === 'Figure') {
      const source = attributeOf(node, 'src');
      if (source !== undefined) figures.add(source);
    }
    if (node.name === 'Law') {
      const id = attributeOf(node, 'id');
      const provision = attributeOf(node, 'provision');
      if (id !== undefined) laws.set(`${id} ${provision ?? ''}`, provision === undefined ? { id } : { id, provision });
    }
  });
  return { headings: headingsOf(tree), citedCodes: [...codes], citedLaws: [...laws.values()], figures: [...figures] };
};
