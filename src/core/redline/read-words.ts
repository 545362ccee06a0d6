import type { Element } from 'hast';
import { childrenOf, isComponent, isElement, isText, type ComponentNode, type ControlledNode } from '../parse/controlled-tree.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { noStyles, type Atom, type Style, type Word } from './word.ts';
import { wordKey } from './word-key.ts';

/** Gives each thing that words say a number, the same on both sides of one comparison. */
export interface WordIds {
  readonly idOf: (key: string) => number;
  /** Words and signs of a chunk behind one blank, without style: the same objects each time, for most words of a text come again. */
  readonly wordsOf: (chunk: string) => readonly Word[];
  /** Words of a text without style that nothing stands before, and the blank behind them: most stretches of a text come again in the next version. */
  readonly stretchOf: (text: string) => Stretch;
}

interface Stretch {
  readonly words: readonly Word[];
  readonly gap: string;
}

export const makeWordIds = (): WordIds => {
  const ids = new Map<string, number>();
  const chunks = new Map<string, readonly Word[]>();
  const idOf = (key: string): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  const wordsOf = (chunk: string): readonly Word[] => {
    const known = chunks.get(chunk);
    if (known) return known;
    const words = knownParts(chunk).map(({ text, key, isSign }, index): Word => ({ text, gap: index === 0 ? ' ' : '', id: idOf(key), isSign, styles: noStyles, atom: undefined }));
    chunks.set(chunk, words);
    return words;
  };
  const ownIds = { idOf, wordsOf };
  const stretches = new Map<string, Stretch>();
  return {
    ...ownIds,
    stretchOf: (text) => {
      const known = stretches.get(text);
      if (known) return known;
      const words: Word[] = [];
      const stretch = { words, gap: readText({ text, styles: noStyles, gap: '' }, words, ownIds) };
      stretches.set(text, stretch);
      return stretch;
    },
  };
};

interface StyledText {
  readonly text: string;
  readonly styles: readonly Style[];
  /** The blank before it. */
  readonly gap: string;
}

/** Adds the words of a text to those before it. @returns the blank behind the last word. */
const readText = ({ text, styles, gap: before }: StyledText, words: Word[], ids: Pick<WordIds, 'idOf' | 'wordsOf'>): string => {
  const suffix = styleKey(styles);
  let gap = before;
  const pieces = text.split(BLANKS);
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    if (piece === '') continue;
    if (at % 2 === 1) {
      // A line end of the file is a blank like any other.
      gap += piece === ' ' ? ' ' : piece.replace(/ *\n */gu, ' ');
      continue;
    }
    for (const word of ids.wordsOf(piece)) {
      const ownGap = words.length === 0 ? '' : gap;
      const isPlain = styles === noStyles && ownGap === word.gap;
      words.push(isPlain ? word : { text: word.text, gap: ownGap, id: suffix === '' ? word.id : ids.idOf(wordKey(word.text) + suffix), isSign: word.isSign, styles, atom: undefined });
      gap = '';
    }
  }
  return gap;
};

/** A text split by it is what stands between blanks and the blanks, by turns. */
const BLANKS = /([^\S\uFEFF]+)/u;
const SIGNS = /^[^\p{L}\p{M}\p{N}]+$/u;
const OPENING = /^["'“”„«»‘’([{]+/u;
const CLOSING = /[.,;:!?…"'“”«»‘’)\]}]+$/u;
const RUN = /(.)\1*/gsu;
const BARE = /^[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?$/su;

/** Cuts a chunk between blanks into word and signs around it: `(05` → `(`, `05`. */
const cutChunk = (chunk: string): readonly string[] => {
  if (BARE.test(chunk)) return [chunk];
  if (SIGNS.test(chunk)) return chunk.match(RUN) ?? [];
  const opening = OPENING.exec(chunk)?.[0] ?? '';
  const closing = CLOSING.exec(chunk)?.[0] ?? '';
  return [...(opening.match(RUN) ?? []), chunk.slice(opening.length, chunk.length - closing.length), ...(closing.match(RUN) ?? [])];
};

interface ChunkPart {
  readonly text: string;
  readonly key: string;
  readonly isSign: boolean;
}

/** No memory grows without end. */
const MOST_CHUNKS = 50_000;
const chunkParts = new Map<string, readonly ChunkPart[]>();

/** Parts of a chunk, worked out once for all texts. */
const knownParts = (chunk: string): readonly ChunkPart[] => {
  const known = chunkParts.get(chunk);
  if (known) return known;
  if (chunkParts.size > MOST_CHUNKS) chunkParts.clear();
  const parts = cutChunk(chunk).map((text) => ({ text, key: wordKey(text), isSign: SIGNS.test(text) }));
  chunkParts.set(chunk, parts);
  return parts;
};

/** A change of emphasis changes no word; of a link's target, a meaning or a struck word it does. */
export const styleKey = (styles: readonly Style[]): string => {
  let key = '';
  for (const style of styles) {
    if (style.kind === 'link') key += `\u0000link ${style.href.normalize('NFC')}`;
    if (style.kind === 'term') key += `\u0000term ${style.means.split(/\s+/u).map(wordKey).join(' ')}`;
    if (style.kind === 'strike') key += '\u0000strike';
  }
  return key;
};

/** Collects words of running text. */
export interface WordReader {
  readonly addText: (text: string, styles?: readonly Style[]) => void;
  readonly addAtom: (atom: Atom, styles?: readonly Style[]) => void;
  readonly addGap: (gap: string) => void;
  readonly words: readonly Word[];
}

export const makeWordReader = (ids: WordIds): WordReader => {
  const words: Word[] = [];
  let gap = '';
  return {
    words,
    addGap: (added) => {
      gap += added;
    },
    addAtom: (atom, styles = noStyles) => {
      words.push({ text: '', gap: words.length === 0 ? '' : gap, id: ids.idOf(`\u0001${Object.values(atom).join(' ').normalize('NFC')}${styleKey(styles)}`), isSign: false, styles, atom });
      gap = '';
    },
    addText: (text, styles = noStyles) => {
      if (styles !== noStyles || gap !== '' || words.length > 0) {
        gap = readText({ text, styles, gap }, words, ids);
        return;
      }
      const stretch = ids.stretchOf(text);
      for (const word of stretch.words) words.push(word);
      gap = stretch.gap;
    },
  };
};

/** Words of a plain text. */
export const wordsOfText = (text: string, ids: WordIds): readonly Word[] => {
  const reader = makeWordReader(ids);
  reader.addText(text);
  return reader.words;
};

/** Attributes that hold a choice, not words. */
export const wordlessAttributes: ReadonlySet<string> = new Set(['kind', 'width']);

const plainStyles: Readonly<Record<string, Style>> = {
  strong: { kind: 'strong' },
  em: { kind: 'em' },
  sub: { kind: 'sub' },
  sup: { kind: 'sup' },
  code: { kind: 'code' },
  del: { kind: 'strike' },
};

const isFootnoteReference = (node: Element): boolean => 'dataFootnoteRef' in node.properties;
const isFootnoteReturn = (node: Element): boolean => 'dataFootnoteBackref' in node.properties;

/** Reads running text: words, and tags that stand for one. */
export const readInline = (nodes: readonly ControlledNode[], reader: WordReader): void => {
  const visit = (node: ControlledNode, styles: readonly Style[]): void => {
    if (isText(node)) {
      reader.addText(node.value, styles);
      return;
    }
    if (isComponent(node)) {
      visitComponent(node, styles);
      return;
    }
    if (!isElement(node)) return;
    if (node.tagName === 'br') reader.addGap('\n');
    else if (node.tagName === 'input') reader.addAtom({ kind: 'box', isChecked: node.properties['checked'] === true }, styles);
    else if (node.tagName === 'a' && isFootnoteReference(node)) reader.addAtom({ kind: 'footnote' });
    else if (node.tagName === 'a' && isFootnoteReturn(node)) reader.addGap('');
    else visitAll(childrenOf(node), stylesInside(node, styles));
  };
  const visitAll = (children: readonly ControlledNode[], styles: readonly Style[]): void => {
    for (const child of children) visit(child, styles);
  };
  const visitComponent = (node: ComponentNode, styles: readonly Style[]): void => {
    const style = plainStyles[node.name ?? ''];
    if (node.name === 'br') reader.addGap('\n');
    else if (node.name === 'Ref') reader.addAtom({ kind: 'name', of: 'document', id: attributeOf(node, 'code') ?? '' }, styles);
    else if (node.name === 'Law') {
      reader.addAtom({ kind: 'name', of: 'legal-text', id: attributeOf(node, 'id') ?? '' }, styles);
      const provision = attributeOf(node, 'provision');
      if (provision !== undefined) reader.addText(`, ${provision}`, styles);
    } else if (node.name === 'Term') visitAll(node.children, [...styles, { kind: 'term', means: attributeOf(node, 'means') ?? '' }]);
    else {
      // A tag of a line of its own that stands in a sentence, such as a field of a form, shows the words of its attributes.
      if (/^[A-Z]/u.test(node.name ?? '')) addAttributes(node, styles);
      visitAll(node.children, style ? [...styles, style] : styles);
    }
  };
  const addAttributes = (node: ComponentNode, styles: readonly Style[]): void => {
    for (const { name, value } of node.attributes) {
      if (wordlessAttributes.has(name) || value === null) continue;
      reader.addGap(' ');
      reader.addText(value, styles);
      reader.addGap(' ');
    }
  };
  visitAll(nodes, noStyles);
};

const stylesInside = (node: Element, styles: readonly Style[]): readonly Style[] => {
  if (node.tagName === 'a') return [...styles, { kind: 'link', href: String(node.properties['href'] ?? '') }];
  const style = plainStyles[node.tagName];
  // The mark of a footnote is raised by itself.
  const isReference = node.tagName === 'sup' && childrenOf(node).some((child) => isElement(child) && isFootnoteReference(child));
  return style === undefined || isReference ? styles : [...styles, style];
};
