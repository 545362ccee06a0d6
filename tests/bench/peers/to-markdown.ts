import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Library } from '#core/library/library.ts';
import type { AnyDocument } from '#core/library/library-document.ts';
import { componentTable } from '#core/render/component-table.ts';
import { renderLabels } from '#strings/vi.ts';

interface Source {
  readonly document: AnyDocument;
  readonly library: Library;
  /** The text as typed, without front matter. */
  readonly body: string;
}

/**
 * The text of a document in plain Markdown, for a generator that knows no components: what a component shows is written out as a
 * Markdown table, list or link, or as HTML where Markdown has no word for it.
 */
export const markdownOf = ({ document, library, body }: Source): string => {
  const shown = (name: string, attributes: string): readonly ElementContent[] => {
    const definition = componentTable.get(name);
    if (!definition) throw new Error(name);
    const given = Object.fromEntries(Array.from(attributes.matchAll(/(\w+)="([^"]*)"/gu), ([, key, value]) => [key, value]));
    const context = { document, library, labels: renderLabels, href: (address: string) => address };
    return definition.render({ attributes: definition.attributes.parse(given), children: [], context });
  };
  return body
    .replaceAll(/<Term means="([^"]*)">(.*?)<\/Term>/gu, '<abbr title="$1">$2</abbr>')
    .replaceAll(/<Note kind="(\w+)"(?: title="([^"]*)")?>/gu, (_, kind: string, title = '') => `<div class="note note--${kind}">\n\n**${title}**`)
    .replaceAll('</Note>', '</div>')
    .replaceAll(/<(Ref|Law)((?: \w+="[^"]*")*) \/>/gu, (_, name: string, attributes: string) => inline(shown(name, attributes)))
    .replaceAll(/<([A-Z]\w+)((?: \w+="[^"]*")*) \/>/gu, (_, name: string, attributes: string) => block(shown(name, attributes)));
};

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const inline = (nodes: readonly ElementContent[]): string => nodes.map(inlineOf).join('').replaceAll('|', '\\|').trim();

const inlineOf = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  if (!isElement(node)) return '';
  const inner = node.children.map(inlineOf).join('');
  if (node.tagName === 'a') return `[${inner}](${String(node.properties['href'])})`;
  return node.tagName === 'p' || node.tagName === 'small' ? `${inner} ` : inner;
};

/** Tables, lists and paragraphs as Markdown; anything else stays HTML. */
const block = (nodes: readonly ElementContent[]): string => nodes.map((node) => (isElement(node) ? blockOf(node) : inlineOf(node))).join('\n\n');

const blockOf = (node: Element): string => {
  const [table] = found(node, 'table');
  if (table) return tableOf(table);
  if (node.tagName === 'ul' || node.tagName === 'ol') return found(node, 'li').map((item) => `- ${inline(item.children)}`).join('\n');
  if (node.tagName === 'dl') return rowsOf([['', ''], ...found(node, 'div').map(({ children }) => children.map((part) => inline([part])))]);
  return toHtml({ type: 'root', children: [node] } satisfies Root);
};

const found = (node: Element, tagName: string): readonly Element[] =>
  node.children.flatMap((child) => (isElement(child) ? (child.tagName === tagName ? [child] : found(child, tagName)) : []));

const tableOf = (table: Element): string =>
  rowsOf(found(table, 'tr').map((row) => row.children.flatMap((cell) => (isElement(cell) ? [inline(cell.children)] : []))));

const rowsOf = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...rest] = rows;
  return [head, head.map(() => '---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};
