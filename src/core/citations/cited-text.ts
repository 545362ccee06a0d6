import type { Location } from '../diagnostic.ts';
import { childrenOf, isComponent, isElement, isText, pointOf, type ComponentNode, type ControlledNode } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { lineIndexOf, type LineIndex } from '../parse/line-index.ts';
import type { Point, YamlPath } from '../parse/read-yaml.ts';
import { normaliseLineEnds } from '../parse/split-front-matter.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { foldText } from './fold-text.ts';
import { sourceOffset } from './source-offset.ts';

/** Stands in the words of a block for a tag that names something: `<Law />`, `<Ref />`. */
export const tagMark = '\uFFFC';

/** A tag inside a block. */
export interface BlockTag {
  readonly offset: number;
  readonly name: 'Law' | 'Ref';
  /** Id of the legal text, or code of the document. */
  readonly target: string;
}

/** Where a block of words comes from. */
export type BlockOrigin =
  | { readonly kind: 'body' }
  /** A value of the front matter. */
  | { readonly kind: 'data'; readonly path: YamlPath };

/** Words that belong together: a paragraph, a cell, a heading, an item, a value of the front matter. */
export interface TextBlock {
  readonly origin: BlockOrigin;
  /** The words, composed (NFC), with `tagMark` in place of tags that name something. */
  readonly text: string;
  /** The words in plain letters; offsets are those of `text`. */
  readonly folded: string;
  readonly tags: readonly BlockTag[];
  /** In plain letters, what a reader sees around the words: heading, lead of the list, row and head of the table. */
  readonly surroundings: () => string;
  readonly placeAt: (offset: number) => Location;
}

/** The words of one document that name something: blocks without a figure and without a tag are left out. */
export interface CitedText {
  readonly reading: DocumentReading;
  readonly blocks: readonly TextBlock[];
}

/** No paragraph of a document is longer; what goes beyond is not looked at. */
const MAX_BLOCK_LENGTH = 20_000;

const namesSomething = (text: string): boolean => /\d/u.test(text) || text.includes(tagMark);

/** The words of a document, text and front matter, in blocks with exact places. */
export const citedTextOf = (reading: DocumentReading): CitedText => {
  const source = lazySource(reading.source);
  return { reading, blocks: [...dataBlocks(reading, source), ...bodyBlocks(reading, source)] };
};

/** The file of a document, prepared only when a place in it is asked for. */
interface Source {
  readonly text: () => string;
  readonly lines: () => LineIndex;
}

const lazySource = (written: string): Source => {
  let prepared: { readonly text: string; readonly lines: LineIndex } | undefined;
  const prepare = () => {
    if (!prepared) {
      const text = normaliseLineEnds(written);
      prepared = { text, lines: lineIndexOf(text) };
    }
    return prepared;
  };
  return { text: () => prepare().text, lines: () => prepare().lines };
};

/** A piece of a block that stands in the file as one. */
interface Run {
  readonly start: number;
  /** As it was read, perhaps decomposed. */
  readonly value: string;
  readonly isComposed: boolean;
  readonly point: Point;
}

/** Index in a value of the character that composing puts at an offset. */
const uncomposedIndex = ({ value, isComposed }: Run, offset: number): number => {
  if (isComposed) return offset;
  let composed = 0;
  for (const { 0: cluster, index } of value.matchAll(/\P{M}\p{M}*/gu)) {
    if (composed >= offset) return index;
    composed += cluster.normalize('NFC').length;
  }
  return value.length;
};

const placer =
  ({ path, runs, source }: { readonly path: string; readonly runs: readonly Run[]; readonly source: Source }): TextBlock['placeAt'] =>
  (offset) => {
    const run = runs.findLast(({ start }) => start <= offset) ?? runs[0];
    if (!run) return { file: path, line: 1, column: 1 };
    const lines = source.lines();
    const index = uncomposedIndex(run, offset - run.start);
    return { file: path, ...lines.pointAt(sourceOffset({ source: source.text(), from: lines.offsetOf(run.point), value: run.value, index })) };
  };

/** Values of the front matter that are words: ids, codes and dates have no blank. */
const dataBlocks = (reading: DocumentReading, source: Source): readonly TextBlock[] => {
  const blocks: TextBlock[] = [];
  const visit = (value: unknown, path: YamlPath): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    else if (typeof value === 'string' && namesSomething(value) && /\S\s+\S/u.test(value)) {
      const text = value.slice(0, MAX_BLOCK_LENGTH).normalize('NFC');
      blocks.push({
        origin: { kind: 'data', path },
        text,
        folded: foldText(text),
        tags: [],
        surroundings: () => '',
        placeAt: (offset) => placer({ path: reading.path, runs: [{ start: 0, value, isComposed: value.normalize('NFC').length === value.length, point: reading.yaml.locateValue(path) }], source })(offset),
      });
    }
  };
  visit(reading.yaml.data, []);
  return blocks;
};

const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'blockquote', 'section', 'div', 'details', 'summary', 'hr',
]);
/** Code shows signs, not words; a script of footnotes holds the number that the reader gives. */
const SILENT_ELEMENTS: ReadonlySet<string> = new Set(['pre', 'code', 'sup']);
/** Attributes of tags that hold words of a person. */
const WORDED_ATTRIBUTES = ['title', 'caption', 'alt', 'label', 'note', 'means', 'options'] as const;

const tagOf = (node: ControlledNode): Omit<BlockTag, 'offset'> | undefined => {
  if (!isComponent(node)) return undefined;
  const target = node.name === 'Law' ? attributeOf(node, 'id') : node.name === 'Ref' ? attributeOf(node, 'code') : undefined;
  return target === undefined || (node.name !== 'Law' && node.name !== 'Ref') ? undefined : { name: node.name, target };
};

const isInline = (node: ControlledNode): boolean => {
  if (isText(node)) return true;
  if (isComponent(node)) return tagOf(node) !== undefined || node.type === 'mdxJsxTextElement';
  return isElement(node) && !BLOCK_ELEMENTS.has(node.tagName) && node.tagName !== 'pre';
};

/** Words of inline nodes, put together. */
const gather = (nodes: readonly ControlledNode[]): { readonly text: string; readonly runs: readonly Run[]; readonly tags: readonly BlockTag[] } => {
  const runs: Run[] = [];
  const tags: BlockTag[] = [];
  let text = '';
  const visit = (node: ControlledNode): void => {
    const tag = tagOf(node);
    if (tag) {
      tags.push({ ...tag, offset: text.length });
      runs.push({ start: text.length, value: '<', isComposed: true, point: pointOf(node) });
      text += tagMark;
    } else if (isText(node)) {
      // What has no place was made by the reader, such as numbers of footnotes.
      if (!node.position) return;
      const composed = node.value.normalize('NFC');
      runs.push({ start: text.length, value: node.value, isComposed: composed.length === node.value.length, point: pointOf(node) });
      text += composed;
    } else if (isElement(node) && SILENT_ELEMENTS.has(node.tagName)) {
      if (node.tagName === 'code') text += ' ';
    } else if (isElement(node) && node.tagName === 'br') {
      text += '\n';
    } else {
      for (const child of childrenOf(node)) visit(child);
    }
  };
  for (const node of nodes) visit(node);
  return { text, runs, tags };
};

/** All words below a node in plain letters, with what its tags name, to look around in. */
const wordsBelow = (node: ControlledNode): string => {
  const { text, tags } = gather([node]);
  return [foldText(text), ...tags.map(({ target }) => target)].join(' ');
};

/** Cells of a row. */
const cellsOf = (row: ControlledNode): readonly ControlledNode[] => childrenOf(row).filter((cell) => isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th'));

/** What a reader has in mind while reading the blocks inside a node. */
interface Around {
  readonly lead: string;
  /** Head of the column and row that a cell stands in. */
  readonly cell: { readonly head: ControlledNode | undefined; readonly row: ControlledNode } | undefined;
}

const surroundingsOf = (heading: string, { lead, cell }: Around): string =>
  [foldText(heading), foldText(lead), cell?.head ? wordsBelow(cell.head) : '', cell ? cellsOf(cell.row).map(wordsBelow).join(' ') : ''].join('\n');

const bodyBlocks = (reading: DocumentReading, source: Source): readonly TextBlock[] => {
  const blocks: TextBlock[] = [];
  let heading = '';

  /** Adds inline nodes as one block. @returns their words. */
  const add = (nodes: readonly ControlledNode[], around: Around): string => {
    const gathered = gather(nodes);
    const text = gathered.text.slice(0, MAX_BLOCK_LENGTH);
    if (!namesSomething(text)) return text;
    const above = heading;
    const { runs } = gathered;
    blocks.push({
      origin: { kind: 'body' },
      text,
      folded: foldText(text),
      tags: gathered.tags.filter(({ offset }) => offset < text.length),
      surroundings: () => surroundingsOf(above, around),
      placeAt: placer({ path: reading.path, runs, source }),
    });
    return text;
  };

  const addAttributes = (node: ComponentNode, around: Around): void => {
    for (const name of WORDED_ATTRIBUTES) {
      const text = attributeOf(node, name)?.slice(0, MAX_BLOCK_LENGTH).normalize('NFC') ?? '';
      if (!namesSomething(text)) continue;
      const above = heading;
      const place = { file: reading.path, ...pointOf(node) };
      blocks.push({ origin: { kind: 'body' }, text, folded: foldText(text), tags: [], surroundings: () => surroundingsOf(above, around), placeAt: () => place });
    }
  };

  const addInline = (nodes: readonly ControlledNode[], around: Around): string => {
    const visit = (node: ControlledNode): void => {
      if (isComponent(node)) addAttributes(node, around);
      for (const child of childrenOf(node)) visit(child);
    };
    for (const node of nodes) visit(node);
    return add(nodes, around);
  };

  const addTable = (table: ControlledNode, around: Around): void => {
    const rows: ControlledNode[] = [];
    const findRows = (node: ControlledNode): void => {
      if (isElement(node) && node.tagName === 'tr') rows.push(node);
      else for (const child of childrenOf(node)) findRows(child);
    };
    findRows(table);
    const heads = rows[0] ? cellsOf(rows[0]) : [];
    for (const row of rows) {
      for (const [column, cell] of cellsOf(row).entries()) addChildren(childrenOf(cell), { ...around, cell: { head: heads[column], row } });
    }
  };

  const addChildren = (nodes: readonly ControlledNode[], around: Around): void => {
    let inline: ControlledNode[] = [];
    let lead = around.lead;
    const flush = (): void => {
      const text = addInline(inline, { ...around, lead });
      if (text.trimEnd().endsWith(':')) lead = text;
      inline = [];
    };
    for (const node of nodes) {
      if (isInline(node)) {
        inline.push(node);
        continue;
      }
      flush();
      if (isComponent(node)) addAttributes(node, { ...around, lead });
      const name = isElement(node) ? node.tagName : '';
      if (name === 'table') {
        addTable(node, { ...around, lead });
      } else if (/^h[1-6]$/u.test(name)) {
        heading = addInline(childrenOf(node), { ...around, lead: '' });
      } else if (name === 'p') {
        const text = addInline(childrenOf(node), { ...around, lead });
        lead = text.trimEnd().endsWith(':') ? text : around.lead;
      } else if (name !== 'pre') {
        addChildren(childrenOf(node), { ...around, lead });
      }
    }
    flush();
  };

  addChildren(reading.body.tree?.children ?? [], { lead: '', cell: undefined });
  return blocks;
};

/** Letters on either side of a place that may belong to its sentence. */
const MAX_SENTENCE_SIDE = 1_000;

/** The sentence of a block that an offset lies in, in plain letters, with where it begins. */
export const sentenceAt = ({ folded }: TextBlock, offset: number): { readonly start: number; readonly words: string } => {
  const from = Math.max(0, offset - MAX_SENTENCE_SIDE);
  const near = folded.slice(from, offset + MAX_SENTENCE_SIDE);
  let start = 0;
  for (const { index, 0: end } of near.matchAll(/[.;!?…]["”’)*]*\s+(?=\S)/gu)) {
    if (from + index + end.length > offset) return { start: from + start, words: near.slice(start, index + 1) };
    start = index + end.length;
  }
  return { start: from + start, words: near.slice(start) };
};
