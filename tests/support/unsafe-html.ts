import type { Element, Root, RootContent } from 'hast';

const SAFE_TAGS: ReadonlySet<string> = new Set([
  'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'em', 'strong', 'del', 'code', 'pre', 'a', 'sup', 'sub', 'section', 'small',
  'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'span', 'div', 'aside', 'figure', 'figcaption', 'img', 'abbr', 'dl', 'dt', 'dd',
]);

const SAFE_PROPERTIES: ReadonlySet<string> = new Set([
  'id', 'href', 'src', 'alt', 'loading', 'rel', 'start', 'align', 'title', 'className', 'role', 'scope', 'colSpan', 'rowSpan', 'tabIndex',
  'ariaLabel', 'ariaHidden', 'ariaDescribedBy', 'dataLabel', 'dataFootnotes', 'dataFootnoteRef', 'dataFootnoteBackref',
]);

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|#|\/goc\/(?!.*\.\.))/iu;

/** What in a rendered tree could run, load or hide something: unknown nodes, tags, properties, addresses. */
export const unsafeParts = (tree: Root): readonly string[] => {
  const found: string[] = [];
  const visit = (node: RootContent): void => {
    if (node.type === 'text') return;
    if (node.type !== 'element') return void found.push(node.type);
    if (!SAFE_TAGS.has(node.tagName)) found.push(`<${node.tagName}>`);
    for (const [name, value] of Object.entries(node.properties)) {
      if (!SAFE_PROPERTIES.has(name)) found.push(`${name} of <${node.tagName}>`);
      if (isAddress(node, name) && !SAFE_ADDRESS.test(String(value))) found.push(`${name}=${String(value)}`);
    }
    for (const child of node.children) visit(child);
  };
  for (const child of tree.children) visit(child);
  return found;
};

const isAddress = (node: Element, name: string): boolean => name === 'src' || (name === 'href' && node.tagName === 'a');
