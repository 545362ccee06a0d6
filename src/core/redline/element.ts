import type { Element, ElementContent, Properties } from 'hast';

type Children = string | readonly (ElementContent | string)[];

const isChildren = (given: Properties | Children): given is Children => typeof given === 'string' || Array.isArray(given);

const contentOf = (children: Children): ElementContent[] =>
  typeof children === 'string' ? [{ type: 'text', value: children }] : children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child));

/**
 * An element; properties go by their names in HAST, and come before the children. A redline has thousands of elements and gives no
 * property by another name: what hastscript looks up for each takes a quarter of the time of printing one.
 */
export const element = (tagName: string, first: Properties | Children = [], children: Children = []): Element =>
  isChildren(first) ? { type: 'element', tagName, properties: {}, children: contentOf(first) } : { type: 'element', tagName, properties: first, children: contentOf(children) };
