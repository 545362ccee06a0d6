import type { YamlPath } from './read-yaml.ts';
import { isComponent, isElement, isText, pointOf, textOf, type ControlledNode, type ControlledTree } from './controlled-tree.ts';
import type { Point, YamlReading } from './read-yaml.ts';

/** What stands in a text where a tag shows something of its own: a document, a law, a blank to fill in, code. */
export const TAG_SIGN = '\uFFFC';

/** Where a block stands. */
export type ProseShape = 'heading' | 'paragraph' | 'item' | 'cell' | 'attribute' | 'value';

/** A cell in its table. */
export interface CellPlace {
  /** Number of the table in the text, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Words of the first row of the column. */
  readonly header: string;
}

/** A stretch of a block whose letters follow one another in the file. */
interface ProsePiece {
  /** Where it begins in the text of the block. */
  readonly at: number;
  /** Where it begins in the file. */
  readonly point: () => Point;
  /** Signs that stand in the file before the first letter and are no part of the text: a quotation mark, the head of a block value, the name of an attribute. */
  readonly opening: RegExp | undefined;
}

/** A paragraph, heading, cell, attribute or value: the longest stretch that is read as one. */
export interface ProseBlock {
  /** Composed text (NFC). */
  readonly text: string;
  readonly shape: ProseShape;
  /** Words of the nearest heading above; empty outside the body. */
  readonly section: string;
  /** Name of the attribute, or of the nearest key of the data; empty in the body. */
  readonly key: string;
  /** Path of a value of data; empty in the body. */
  readonly path: YamlPath;
  readonly cell: CellPlace | undefined;
  /** Words that were written with marks apart from their letters (NFD). */
  readonly decomposed: readonly string[];
  readonly pieces: readonly ProsePiece[];
}

/** Keys of data whose values are written in free words. */
const WORDED_KEYS: ReadonlySet<string> = new Set([
  'title', 'request', 'place', 'summary', 'provision', 'record', 'group', 'content', 'role', 'time', 'result', 'results', 'name', 'shortName', 'parentName',
  'note', 'notice', 'issuer', 'reason', 'conditions', 'statutoryTime', 'committedTime', 'authority', 'coordination', 'applicants', 'how', 'statement', 'target',
  'measure', 'actions', 'recipients', 'headquarters', 'position', 'address', 'duties', 'designation',
]);
const WORDED_ATTRIBUTES: ReadonlySet<string> = new Set(['label', 'note', 'options', 'alt', 'caption', 'title', 'means', 'provision']);

const COMBINING = /[\u0300-\u036F]/u;
const DECOMPOSED_WORD = /[\p{L}\p{M}]*\p{L}[\u0300-\u036F][\p{L}\p{M}]*/gu;

const blockOf = (given: Omit<ProseBlock, 'decomposed' | 'text'> & { readonly written: string }): ProseBlock => {
  const { written, ...rest } = given;
  if (!COMBINING.test(written)) return { ...rest, text: written, decomposed: [] };
  const text = written.normalize('NFC');
  const pieces = rest.pieces.map((piece) => ({ ...piece, at: written.slice(0, piece.at).normalize('NFC').length }));
  return { ...rest, pieces, text, decomposed: (written.match(DECOMPOSED_WORD) ?? []).filter((word) => word !== word.normalize('NFC')) };
};

/** Text of every free-worded value of a document's data or of a registry, in the order of the file. */
export const proseOfData = ({ data, locateValue }: YamlReading): readonly ProseBlock[] => {
  const blocks: ProseBlock[] = [];
  const visit = (value: unknown, path: YamlPath, key: string): void => {
    if (typeof value === 'string') {
      if (!WORDED_KEYS.has(key) || value === '') return;
      const piece: ProsePiece = { at: 0, point: () => locateValue(path), opening: /^(?:[|>][-+\d]*[^\n]*\n\s*|["'])/u };
      blocks.push(blockOf({ written: value, shape: 'value', section: '', key, path, cell: undefined, pieces: [piece] }));
      return;
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index], key);
      return;
    }
    if (typeof value === 'object' && value !== null) for (const [name, item] of Object.entries(value)) visit(item, [...path, name], name);
  };
  visit(data, [], '');
  return blocks;
};

const INLINE_ELEMENTS: ReadonlySet<string> = new Set(['em', 'strong', 'a', 'code', 'del', 'br', 'sup', 'sub', 'span', 'img', 'input']);
const HIDDEN_ELEMENTS: ReadonlySet<string> = new Set(['code', 'pre', 'img', 'input']);
const SHAPES: Readonly<Record<string, ProseShape>> = { h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', td: 'cell', th: 'cell', li: 'item' };

const isInline = (node: ControlledNode): boolean => isText(node) || (isElement(node) ? INLINE_ELEMENTS.has(node.tagName) : node.type === ('mdxJsxTextElement' as string));

/** Text of the body of a document, block by block in reading order; code is left out. */
export const proseOfBody = (tree: ControlledTree): readonly ProseBlock[] => {
  const blocks: ProseBlock[] = [];
  let section = '';
  let tables = -1;
  let row = -1;
  let column = -1;
  let headers: string[] = [];

  const attributeBlocks = (node: ControlledNode): void => {
    if (!isComponent(node)) return;
    for (const { name, value } of node.attributes) {
      if (value === null || value === '' || !WORDED_ATTRIBUTES.has(name)) continue;
      const piece: ProsePiece = { at: 0, point: () => pointOf(node), opening: new RegExp(String.raw`^<[^>]*?\s${name}\s*=\s*["']`, 'u') };
      blocks.push(blockOf({ written: value, shape: 'attribute', section, key: name, path: [], cell: undefined, pieces: [piece] }));
    }
  };

  let written = '';
  let pieces: ProsePiece[] = [];

  const inline = (node: ControlledNode): void => {
    if (isText(node)) {
      if (!node.position) {
        // Line ends between blocks, and what the reader adds to footnotes.
        if (node.value.trim() === '') written += node.value;
        return;
      }
      pieces.push({ at: written.length, point: () => pointOf(node), opening: undefined });
      written += node.value;
      return;
    }
    if (isElement(node) && node.tagName === 'br') written += '\n';
    else if (isElement(node) && (HIDDEN_ELEMENTS.has(node.tagName) || String(node.properties['href'] ?? '').startsWith('#user-content-fn'))) {
      pieces.push({ at: written.length, point: () => pointOf(node), opening: undefined });
      written += TAG_SIGN;
    } else if (isComponent(node) && node.children.length === 0) {
      pieces.push({ at: written.length, point: () => pointOf(node), opening: undefined });
      written += node.name === 'br' ? '\n' : TAG_SIGN;
    } else if ('children' in node) for (const child of node.children as readonly ControlledNode[]) inline(child);
  };

  const flush = (shape: ProseShape): void => {
    if (written.trim() !== '' && pieces.length > 0) {
      const cell = shape === 'cell' ? { table: tables, row, column, header: headers[column] ?? '' } : undefined;
      blocks.push(blockOf({ written, shape, section, key: '', path: [], cell, pieces }));
    }
    written = '';
    pieces = [];
  };

  const attributesBelow = (node: ControlledNode): void => {
    attributeBlocks(node);
    if ('children' in node) for (const child of node.children as readonly ControlledNode[]) attributesBelow(child);
  };

  const visit = (node: ControlledNode | ControlledTree, shape: ProseShape): void => {
    if (!('children' in node)) return;
    const inlines: ControlledNode[] = [];
    const close = (): void => {
      flush(shape);
      for (const child of inlines.splice(0)) attributesBelow(child);
    };
    for (const child of node.children as readonly ControlledNode[]) {
      if (isInline(child)) {
        inlines.push(child);
        inline(child);
        continue;
      }
      close();
      if (isComponent(child)) attributeBlocks(child);
      if (!isElement(child)) {
        visit(child, shape);
        continue;
      }
      const { tagName } = child;
      if (tagName === 'pre') continue;
      if (tagName === 'table') {
        tables += 1;
        row = -1;
        headers = [];
      }
      if (tagName === 'tr') {
        row += 1;
        column = -1;
      }
      const ownShape = SHAPES[tagName] ?? (tagName === 'p' && shape !== 'paragraph' ? shape : 'paragraph');
      if (ownShape === 'heading') section = textOf(child).trim();
      if (ownShape === 'cell' && SHAPES[tagName] === 'cell') {
        column += 1;
        if (row === 0) headers[column] = textOf(child).trim();
      }
      visit(child, ownShape);
    }
    close();
  };

  visit(tree, 'paragraph');
  return blocks;
};
