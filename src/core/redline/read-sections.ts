import type { Element } from 'hast';
import { childrenOf, isComponent, isElement, isText, textOf, type ComponentNode, type ControlledNode, type ControlledTree } from '../parse/controlled-tree.ts';
import { headingNumberOf } from '../rules/heading-number-of.ts';
import type { Block, Cell, ListBlock, ListItem, Row, Section, TableBlock, TextBlock } from './block.ts';
import { joinMeasures, measureWords } from './measure.ts';
import { makeWordReader, readInline, wordlessAttributes, type WordIds } from './read-words.ts';
import { splitParagraphLabel, splitTypedLabel } from './typed-label.ts';
import type { Word } from './word.ts';

const INLINE: ReadonlySet<string> = new Set(['em', 'strong', 'a', 'code', 'del', 'br', 'sup', 'sub', 'span', 'img', 'input']);
const HEADING = /^h([1-6])$/u;

const isInline = (node: ControlledNode): boolean => isText(node) || (isElement(node) ? INLINE.has(node.tagName) : node.type === ('mdxJsxTextElement' as string));

const isNamed = (node: ControlledNode, name: string): boolean => (isElement(node) ? node.tagName === name : isComponent(node) && node.name === name);

/** A text to be read. */
export interface SectionSource {
  readonly tree: ControlledTree;
  /** Lines of the file that the tree was made from, where they are at hand: a section of the same lines is not read again. */
  readonly lines?: readonly string[] | undefined;
}

/** Makes the reader of the texts of a document: paragraphs, cells and whole sections that stand in several are read once. */
export const makeSectionReader = (ids: WordIds): ((source: SectionSource) => readonly Section[]) => {
  const knownSections = new Map<string, Omit<Section, 'parent'>>();
  const knownBlocks = new Map<string, TextBlock>();
  const knownCells = new Map<string, Cell>();

  const textBlock = (nodes: readonly ControlledNode[], tag: TextBlock['tag'] = 'p'): TextBlock => {
    const [only] = nodes;
    if (nodes.length !== 1 || tag !== 'p' || !only || !isText(only)) return readTextBlock(nodes, tag);
    const known = knownBlocks.get(only.value);
    if (known) return known;
    const block = readTextBlock(nodes, tag);
    knownBlocks.set(only.value, block);
    return block;
  };

  const readTextBlock = (nodes: readonly ControlledNode[], tag: TextBlock['tag']): TextBlock => {
    const reader = makeWordReader(ids);
    readInline(nodes, reader);
    const { label, words } = splitParagraphLabel(reader.words);
    return { kind: 'text', tag, label, words, measure: measureWords('text', words) };
  };

  const blocksOf = (nodes: readonly ControlledNode[]): readonly Block[] => {
    const blocks: Block[] = [];
    let inlines: ControlledNode[] = [];
    const flush = (): void => {
      const taken = inlines;
      inlines = [];
      if (taken.every((node) => isText(node) && node.value.trim() === '')) return;
      const block = textBlock(taken);
      if (block.words.length > 0) blocks.push(block);
    };
    for (const node of nodes) {
      if (isInline(node)) {
        inlines.push(node);
        continue;
      }
      flush();
      if (isComponent(node)) blocks.push(...componentBlocks(node));
      else if (isElement(node)) blocks.push(...elementBlocks(node));
    }
    flush();
    return blocks;
  };

  const elementBlocks = (node: Element): readonly Block[] => {
    const children = childrenOf(node);
    switch (node.tagName) {
      case 'p':
      case 'pre': {
        const block = textBlock(children, node.tagName);
        return block.words.length > 0 ? [block] : [];
      }
      case 'ul':
      case 'ol':
        return [listBlock({ node, isFootnotes: false })];
      case 'table':
        return [tableBlock(node)];
      case 'blockquote': {
        const blocks = blocksOf(children);
        return [{ kind: 'quote', blocks, measure: joinMeasures({ sort: 'quote', parts: blocks.map(({ measure }) => measure) }) }];
      }
      case 'hr':
        return [{ kind: 'rule', measure: measureWords('rule', []) }];
      case 'section':
        return children.filter((child) => isElement(child) && child.tagName === 'ol').map((child) => listBlock({ node: child as Element, isFootnotes: true }));
      default:
        return blocksOf(children);
    }
  };

  const componentBlocks = (node: ComponentNode): readonly Block[] => {
    const name = node.name ?? '';
    if (name === 'p') return blocksOf(node.children);
    if (name === 'table') return [tableBlock(node)];
    // Tags of running text that stand on a line of their own.
    if (name === 'Ref' || name === 'Law' || name === 'Term' || name === 'br' || name === 'sub' || name === 'sup') {
      const block = textBlock([node]);
      return block.words.length > 0 ? [block] : [];
    }
    // A part of a table outside any table.
    if (!/^[A-Z]/u.test(name)) return blocksOf(node.children);
    const attributes = node.attributes.map((attribute) => {
      const reader = makeWordReader(ids);
      if (wordlessAttributes.has(attribute.name)) reader.addAtom({ kind: 'choice', key: `${name}.${attribute.name}`, value: attribute.value ?? '' });
      // Each option is a word of its own.
      else reader.addText(attribute.name === 'options' ? (attribute.value ?? '').replaceAll('|', ' | ') : (attribute.value ?? ''));
      return { name: attribute.name, words: reader.words };
    });
    const blocks = blocksOf(node.children);
    const parts = [...attributes.map(({ name: attribute, words }) => measureWords(attribute, words)), ...blocks.map(({ measure }) => measure)];
    return [{ kind: 'component', name, attributes, blocks, measure: joinMeasures({ sort: `component ${name}`, parts, mark: name }) }];
  };

  const listBlock = ({ node, isFootnotes }: { readonly node: Element; readonly isFootnotes: boolean }): ListBlock => {
    const items = childrenOf(node)
      .filter((child) => isNamed(child, 'li'))
      .map((child): ListItem => {
        const blocks = blocksOf(childrenOf(child));
        // What an item begins with names it, whatever became of a list below it.
        const [first] = blocks;
        const lead = first?.kind === 'text' ? first.measure.key : '';
        return { blocks, measure: joinMeasures({ sort: 'item', parts: blocks.map(({ measure }) => measure), lead }) };
      });
    const sort = isFootnotes ? 'footnotes' : 'list';
    return {
      kind: 'list',
      isOrdered: node.tagName === 'ol',
      start: Number(node.properties['start'] ?? 1),
      isFootnotes,
      items,
      measure: joinMeasures({ sort, parts: items.map(({ measure }) => measure) }),
    };
  };

  const cellOf = (node: ControlledNode): Cell => {
    const children = childrenOf(node);
    const [only] = children;
    if (isComponent(node) || children.length > 1 || (only && !isText(only))) return readCell(node);
    const key = `${isNamed(node, 'th') ? 'th' : 'td'} ${only && isText(only) ? only.value : ''}`;
    const known = knownCells.get(key);
    if (known) return known;
    const cell = readCell(node);
    knownCells.set(key, cell);
    return cell;
  };

  const readCell = (node: ControlledNode): Cell => {
    const reader = makeWordReader(ids);
    const read = (nodes: readonly ControlledNode[]): void => {
      for (const child of nodes) {
        if (isInline(child)) readInline([child], reader);
        else {
          reader.addGap('\n');
          read(childrenOf(child));
          reader.addGap('\n');
        }
      }
    };
    read(childrenOf(node));
    const { label, words } = splitTypedLabel(reader.words);
    const spanOf = (name: string): number => {
      const written = isComponent(node) ? node.attributes.find((attribute) => attribute.name === name)?.value : undefined;
      return Math.min(Math.max(Math.trunc(Number(written ?? 1)) || 1, 1), 100);
    };
    return { label, words, measure: measureWords('cell', words), isHeader: isNamed(node, 'th'), span: { columns: spanOf('colspan'), rows: spanOf('rowspan') } };
  };

  const tableBlock = (node: ControlledNode): TableBlock => {
    const rows: Row[] = [];
    let caption: TextBlock | undefined;
    const visit = (children: readonly ControlledNode[], isHead: boolean): void => {
      for (const child of children) {
        if (isNamed(child, 'caption')) caption = textBlock(childrenOf(child), 'caption');
        else if (isNamed(child, 'tr')) rows.push({ cells: childrenOf(child).filter((cell) => isNamed(cell, 'td') || isNamed(cell, 'th')).map(cellOf), isHead });
        // A cell outside a row is badly written, but its words count.
        else if (isNamed(child, 'td') || isNamed(child, 'th')) rows.push({ cells: [cellOf(child)], isHead });
        else if (!isText(child)) visit(childrenOf(child), isHead || isNamed(child, 'thead'));
      }
    };
    visit(childrenOf(node), false);
    const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const words = rows.flatMap(({ cells }) => cells.map(({ measure }) => measure));
    const hasSpans = rows.some(({ cells }) => cells.some(({ span }) => span.columns > 1 || span.rows > 1));
    const parts = caption === undefined ? words : [caption.measure, ...words];
    return { kind: 'table', caption, rows, columns, counted: countedColumns(rows), hasSpans, measure: joinMeasures({ sort: 'table', parts, mark: String(columns) }) };
  };

  return (source) => readInto({ ...source, ids, blocksOf, known: knownSections });
};

/** A first column that holds nothing but 1, 2, 3 … counts the rows. */
const countedColumns = (rows: readonly Row[]): ReadonlySet<number> => {
  const body = rows.filter(({ isHead }) => !isHead);
  const counts = body.length > 1 && body.every(({ cells }, index) => cells[0]?.words.map(({ text }) => text).join('').replace(/[.)]$/u, '') === String(index + 1));
  return new Set(counts ? [0] : []);
};

interface Gathering extends SectionSource {
  readonly ids: WordIds;
  readonly blocksOf: (nodes: readonly ControlledNode[]) => readonly Block[];
  readonly known: Map<string, Omit<Section, 'parent'>>;
}

/**
 * The lines of a section, when they alone say what it holds: footnotes and addresses of links may stand elsewhere.
 * @returns nothing when they do not.
 */
const linesOf = (nodes: readonly ControlledNode[], lines: readonly string[] | undefined): string | undefined => {
  const placed = nodes.filter((node) => !isText(node) || node.value.trim() !== '');
  const [from, to] = [placed[0]?.position?.start.line, placed.at(-1)?.position?.end.line];
  if (!lines || from === undefined || to === undefined || placed.some((node) => node.position === undefined)) return undefined;
  const written = lines.slice(from - 1, to).join('\n');
  return written.includes('[') ? undefined : written;
};

const readInto = ({ tree, lines, ids, blocksOf, known }: Gathering): readonly Section[] => {
  const sections: Section[] = [];
  const above: number[] = [];
  const read = (heading: Element | undefined, nodes: readonly ControlledNode[]): Omit<Section, 'parent'> => {
    const { label, words } = heading ? headingWords(heading, ids) : { label: '', words: [] };
    const blocks = blocksOf(nodes);
    return {
      depth: Number(HEADING.exec(heading?.tagName ?? '')?.[1] ?? 0),
      label,
      words,
      blocks,
      heading: measureWords('heading', words),
      content: joinMeasures({ sort: 'section', parts: blocks.map(({ measure }) => measure) }),
    };
  };
  const open = (heading: Element | undefined, nodes: readonly ControlledNode[]): void => {
    const written = linesOf(heading ? [heading, ...nodes] : nodes, lines);
    const section = (written === undefined ? undefined : known.get(written)) ?? read(heading, nodes);
    if (written !== undefined) known.set(written, section);
    const { depth } = section;
    while (above.length > 0 && (sections[above.at(-1) ?? 0]?.depth ?? 0) >= depth) above.pop();
    sections.push({ ...section, parent: above.at(-1) ?? -1 });
    if (depth > 0) above.push(sections.length - 1);
  };
  let heading: Element | undefined;
  let nodes: ControlledNode[] = [];
  for (const node of tree.children) {
    if (isElement(node) && HEADING.test(node.tagName)) {
      open(heading, nodes);
      heading = node;
      nodes = [];
    } else nodes.push(node);
  }
  open(heading, nodes);
  return sections;
};

/** A section put between two others without another number for those behind it, as laws do: `5.3a.` */
const INSERTED_NUMBER = /^\d{1,2}(?:\.\d{1,2})*\p{Ll}[.):]\s+/u;

const headingWords = (node: Element, ids: WordIds): { readonly label: string; readonly words: readonly Word[] } => {
  const reader = makeWordReader(ids);
  readInline(childrenOf(node), reader);
  const written = textOf(node).trim();
  const inserted = INSERTED_NUMBER.exec(written);
  const rest = inserted ? written.slice(inserted[0].length) : headingNumberOf(written).rest;
  if (rest === '' || rest === written || !written.endsWith(rest)) return { label: '', words: reader.words };
  const label = written.slice(0, written.length - rest.length).trim();
  // The label ends where a word ends.
  let left = label.replace(/\s+/gu, '').length;
  let count = 0;
  while (left > 0 && count < reader.words.length) {
    left -= reader.words[count]?.text.length ?? 0;
    count += 1;
  }
  return left === 0 ? { label, words: reader.words.slice(count) } : { label: '', words: reader.words };
};
