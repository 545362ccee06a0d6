import type { Element, ElementContent, Properties, Root } from 'hast';
import { h } from 'hastscript';
import { DATA_TAG, NOTHING_TAG } from '../layout/arrange-process.ts';
import { arrangedText } from '../layout/arranged-text.ts';
import type { Slot } from '../layout/process-layouts.ts';
import { slotData } from '../layout/slot-data.ts';
import { childrenOf, isComponent, isElement, isText, textOf, walkTree, type ComponentNode, type ControlledNode, type ControlledTree } from '../parse/controlled-tree.ts';
import { attributeOf, headingsOf } from '../parse/text-facts.ts';
import { safeSchemes, schemeOf } from '../parse/link-scheme.ts';
import { isPaperKind } from '../model/paper-kinds.ts';
import { componentTable } from './component-table.ts';
import { flowChartOf } from './components/flow-chart.ts';
import { stepsComponent } from './components/steps.ts';
import { allowedHtml } from './html-table.ts';
import type { RenderContext } from './render-context.ts';
import { toHtml } from './to-html.ts';

/** Tags that Markdown itself makes; anything else in a tree is left out. */
const markdownTags: ReadonlySet<string> = new Set([
  'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'em', 'strong', 'del', 'code', 'pre', 'a', 'sup', 'section',
  'table', 'thead', 'tbody', 'tr', 'th', 'td', 'input',
]);

/** Properties that Markdown sets and the page keeps. */
const keptProperties: ReadonlySet<string> = new Set(['id', 'href', 'start', 'align', 'dataFootnoteRef', 'dataFootnoteBackref', 'dataFootnotes', 'ariaDescribedBy', 'className']);

interface BodyInput {
  readonly tree: ControlledTree;
  readonly context: RenderContext;
}

/**
 * Makes the finished HTML tree of a document's text. Only known tags, known attributes and components of the closed table come
 * out; what a rule would refuse is left out here too, so that a page never depends on the check having run.
 */
export const renderBody = ({ tree: written, context: given }: BodyInput): Root => {
  const { tree, document } = arrangedText({ tree: written, document: given.document, library: given.library, titles: given.labels.layout.titles });
  const context = { ...given, document };
  const anchors = headingsOf(tree).map(({ anchor }) => anchor);
  let nextAnchor = 0;
  let heading = '';
  const isChartPlaced = placesComponent(tree, 'FlowChart');
  const tablesByHeading = new Map<string, number>();

  const wrapTable = (table: Element): Element => {
    const number = (tablesByHeading.get(heading) ?? 0) + 1;
    tablesByHeading.set(heading, number);
    return h('div', { className: ['table-wrap'], role: 'region', ariaLabel: context.labels.tableIn(heading, number), tabIndex: 0 }, [table]);
  };

  const renderAll = (nodes: readonly ControlledNode[]): ElementContent[] => nodes.flatMap(render);

  const render = (node: ControlledNode): readonly ElementContent[] => {
    if (isText(node)) return [{ type: 'text', value: node.value }];
    if (isComponent(node)) return renderComponent(node);
    if (!isElement(node) || !markdownTags.has(node.tagName)) return [];
    return renderElement(node);
  };

  const renderComponent = (node: ComponentNode): readonly ElementContent[] => {
    if (node.name === DATA_TAG) return slotData(attributeOf(node, 'of') as Slot, context);
    if (node.name === NOTHING_TAG) return [h('p', context.labels.layout.nothing)];
    const definition = componentTable.get(node.name ?? '');
    const children = renderAll(node.children);
    if (!definition) return renderHtml(node, children);
    const attributes = definition.attributes.safeParse(Object.fromEntries(node.attributes.map(({ name, value }) => [name, value ?? ''])));
    if (!attributes.success) return children;
    const rendered = definition.render({ attributes: attributes.data, children, context });
    // A text that gives the chart no place of its own has it below the table.
    return definition === stepsComponent && !isChartPlaced ? [...rendered, ...flowChartOf(context)] : rendered;
  };

  const renderHtml = (node: ComponentNode, children: readonly ElementContent[]): readonly ElementContent[] => {
    const allowed = allowedHtml.get(node.name ?? '');
    if (!allowed || node.name === null) return children;
    const properties = Object.fromEntries(node.attributes.filter(({ name }) => allowed.includes(name)).map(({ name, value }) => [name, value ?? '']));
    const element = h(node.name, properties, [...children]);
    return node.name === 'table' ? [wrapTable(element)] : [element];
  };

  const renderElement = (node: Element): readonly ElementContent[] => {
    const { tagName } = node;
    if (tagName === 'input') return [h('span', { className: ['form-field__box'], role: 'img', ariaLabel: context.labels.emptyBox })];
    if (tagName === 'section' && 'dataFootnotes' in node.properties) return [renderFootnotes(node)];
    const children = renderAll(childrenOf(node));
    if (/^h[1-6]$/u.test(tagName)) {
      heading = textOf(node).trim();
      const id = tagName === 'h1' ? undefined : anchors[nextAnchor];
      if (tagName !== 'h1') nextAnchor += 1;
      // The title of the page is the one first-level heading.
      return [h(tagName === 'h1' ? 'h2' : tagName, id === undefined ? {} : { id }, children)];
    }
    const element = h(tagName, keepProperties(node), children);
    return tagName === 'table' ? [wrapTable(labelCells(element))] : [element];
  };

  const renderFootnotes = (node: Element): Element => {
    const list = childrenOf(node).find((child) => isElement(child) && child.tagName === 'ol');
    const { heading: label, back } = context.labels.footnotes;
    const items = list ? renderAll(childrenOf(list)) : [];
    let reference = 0;
    relabelBackLinks(items, () => back(String((reference += 1))));
    return h('section', { className: ['footnotes'], dataFootnotes: true }, [h('h2', { id: 'footnote-label', className: ['visually-hidden'] }, label), h('ol', items)]);
  };

  const children = renderAll(tree.children);
  if (document.kind === 'form') return { type: 'root', children: withFormTitle(children, document.frontMatter.title) };
  return { type: 'root', children: isPaperKind(document.kind) ? children.map(markLine) : children };
};

/** A line of its own in bold, such as who decides and «QUYẾT ĐỊNH:», stands in the middle of an administrative paper. */
const markLine = (node: ElementContent): ElementContent => {
  if (node.type !== 'element' || node.tagName !== 'p') return node;
  const [only, second] = node.children;
  return only?.type === 'element' && only.tagName === 'strong' && !second ? { ...node, properties: { ...node.properties, className: ['paper-line'] } } : node;
};

const placesComponent = (tree: ControlledTree, name: string): boolean => {
  let isPlaced = false;
  walkTree(tree, (node) => {
    isPlaced ||= isComponent(node) && node.name === name;
  });
  return isPlaced;
};

/** A form carries its name on the sheet: below the motto when it has one, else on top. */
const withFormTitle = (children: readonly ElementContent[], title: string): ElementContent[] => {
  const isMotto = (node: ElementContent): boolean => node.type === 'element' && Array.isArray(node.properties['className']) && node.properties['className'].includes('motto');
  const place = children.findIndex(isMotto) + 1;
  return [...children.slice(0, place), h('p', { className: ['form-sheet__title'] }, title), ...children.slice(place)];
};

/** The text of a document as HTML. */
export const renderBodyHtml = (input: BodyInput): string => toHtml(renderBody(input));

const keepProperties = (node: Element): Properties => {
  const kept: Properties = {};
  for (const [name, value] of Object.entries(node.properties)) {
    if (keptProperties.has(name)) kept[name] = value;
  }
  if (typeof kept['href'] !== 'string') return kept;
  const scheme = schemeOf(kept['href']);
  if (scheme === undefined ? !kept['href'].startsWith('#') : !safeSchemes.includes(scheme)) delete kept['href'];
  if (scheme === 'https' || scheme === 'http') kept['rel'] = ['noopener', 'noreferrer'];
  return kept;
};

const relabelBackLinks = (nodes: readonly ElementContent[], label: () => string): void => {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if ('dataFootnoteBackref' in node.properties) node.properties['ariaLabel'] = label();
    relabelBackLinks(node.children, label);
  }
};

const elementsNamed = (node: Element, names: readonly string[]): readonly Element[] =>
  node.children.flatMap((child) => (child.type !== 'element' ? [] : names.includes(child.tagName) ? [child] : elementsNamed(child, names)));

const plainText = (node: ElementContent): string => (node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(plainText).join('') : '');

const tableRoles: Readonly<Record<string, string>> = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', th: 'columnheader', td: 'cell' };

/** Gives a Markdown table what it needs to become cards on a phone: the column's name on each cell, and explicit roles. */
const labelCells = (table: Element): Element => {
  const setRoles = (node: Element): void => {
    if (node === table) node.properties['className'] = ['stack'];
    if (node.tagName === 'th') node.properties['scope'] = 'col';
    // In the order of every other table: what is alike packs well.
    const role = tableRoles[node.tagName];
    if (role !== undefined) node.properties['role'] = role;
    for (const child of node.children) if (child.type === 'element') setRoles(child);
  };
  setRoles(table);
  const [header, ...rows] = elementsNamed(table, ['tr']);
  const labels = header ? elementsNamed(header, ['th']).map((cell) => plainText(cell).trim()) : [];
  for (const row of rows) {
    for (const [index, cell] of elementsNamed(row, ['td']).entries()) {
      cell.properties['dataLabel'] = labels[index] ?? '';
      if (plainText(cell).trim() === '') cell.properties['className'] = ['is-empty'];
    }
  }
  return table;
};
