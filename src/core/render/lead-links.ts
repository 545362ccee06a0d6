import type { Element, ElementContent, Root } from 'hast';

export interface LinkLeading {
  /** Where a link to an address of the site leads; undefined when there is no page for it. */
  readonly targetOf: (address: string) => string | undefined;
  /** Turns an address of the site into a link target. */
  readonly href: (address: string) => string;
}

/** A finished tree whose links lead to pages of this site: what it has no page for is named and not linked. Addresses in the tree start with `/`. */
export const leadLinks = (root: Root, leading: LinkLeading): Root => ({ ...root, children: root.children.map((node) => (node.type === 'element' ? lead(node, leading) : node)) });

const lead = (element: Element, leading: LinkLeading): Element => {
  const children: ElementContent[] = element.children.map((child) => (child.type === 'element' ? lead(child, leading) : child));
  const { href, src, title, ...rest } = element.properties;
  if (element.tagName === 'img' && typeof src === 'string') return { ...element, properties: { ...element.properties, src: leading.href(src) }, children };
  if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('/')) return { ...element, children };
  const target = leading.targetOf(href);
  if (target === undefined) return { ...element, tagName: 'span', properties: rest, children };
  return { ...element, properties: { ...rest, href: leading.href(target), ...(title === undefined ? {} : { title }) }, children };
};
