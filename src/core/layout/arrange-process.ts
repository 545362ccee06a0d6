import type { Element, Text } from 'hast';
import { childrenOf, isElement, isText, type ComponentNode, type ControlledNode, type ControlledTree } from '../parse/controlled-tree.ts';
import { headingNumberOf } from '../rules/heading-number-of.ts';
import { renumbered } from './own-references.ts';
import { isBlank, piecesOf, type Piece } from './pieces-of.ts';
import { layoutParts, type LayoutPart, type LayoutTitle, type ProcessLayout, type Slot } from './process-layouts.ts';

/** A tag that no author can write: the data of a slot stands here. */
export const DATA_TAG = ' data';

/** A tag that no author can write: nothing is said under this heading. */
export const NOTHING_TAG = ' nothing';

/** A text in the order of a layout. */
export interface Arrangement {
  readonly tree: ControlledTree;
  /** Numbers of the author's sections, and what they are in this layout. */
  readonly numbers: ReadonlyMap<string, string>;
}

interface ArrangeInput {
  readonly tree: ControlledTree;
  readonly layout: Exclude<ProcessLayout, 'seven-sections'>;
  readonly titles: Readonly<Record<LayoutTitle, string>>;
  /** Slots for which the process has data. */
  readonly filled: ReadonlySet<Slot>;
}

/**
 * Puts the text of a process into a layout: data where the layout wants it, each once; every piece of the author's text under the
 * heading that its own heading or tags speak of, and what fits nowhere under "other provisions". References to sections follow.
 */
export const arrangeProcess = ({ tree, layout, titles, filled }: ArrangeInput): Arrangement => {
  const footnotes = tree.children.filter(isFootnotes);
  const pieces = piecesOf({ type: 'root', children: tree.children.filter((node) => !isFootnotes(node)) });
  const numbers = new Map<string, string>();
  const note = (old: string | undefined, number: string): void => {
    if (old !== undefined && !numbers.has(old)) numbers.set(old, number);
  };
  const nodes: ControlledNode[] = [];

  const moved = (piece: Piece, { depth, number }: { readonly depth: number; readonly number: string }): readonly ControlledNode[] => {
    note(piece.heading?.number, number);
    const shift = depth - (piece.heading?.depth ?? depth);
    return piece.nodes.map((node) => (isElement(node) && /^h[2-6]$/u.test(node.tagName) ? movedHeading(node, { shift, old: piece.heading?.number, number, note }) : node));
  };

  const addPart = (part: LayoutPart, { depth, number }: { readonly depth: number; readonly number: string }): void => {
    const here = part.slots.map((slot) => ({ slot, pieces: pieces.filter((piece) => piece.slot === slot && !piece.isContent && hasWords(piece, slot)) }));
    const isEmpty = part.parts === undefined && here.every(({ slot, pieces: found }) => found.length === 0 && !filled.has(slot));
    if (part.title === 'content' || (part.title === 'steps' && !hasContentPart(layout))) for (const piece of pieces) if (piece.isContent) note(piece.heading?.number, number);
    for (const piece of pieces) if (part.slots.includes(piece.slot) && piece.isNamedBySlot && !piece.isContent) note(piece.heading?.number, number);
    if (isEmpty && part.title === 'other') return;
    nodes.push(heading(`${number}. ${titles[part.title]}`, depth));
    if (isEmpty) nodes.push(tag(NOTHING_TAG));
    let sub = 0;
    for (const { slot, pieces: found } of here) {
      if (filled.has(slot)) nodes.push(tag(DATA_TAG, slot));
      // Text under the heading itself comes before headings below it.
      const isDirect = (piece: Piece): boolean => piece.heading === undefined || (piece.isNamedBySlot && part.title !== 'other');
      for (const piece of found.filter(isDirect)) nodes.push(...moved(piece, { depth, number }));
      for (const piece of found.filter((candidate) => !isDirect(candidate))) {
        sub += 1;
        const place = { depth: depth + 1, number: `${number}.${sub}` };
        nodes.push(heading(`${place.number}. ${piece.heading?.words ?? ''}`, place.depth), ...moved(piece, place));
      }
    }
    for (const [index, inner] of (part.parts ?? []).entries()) addPart(inner, { depth: depth + 1, number: `${number}.${index + 1}` });
  };

  for (const [index, part] of layoutParts[layout].entries()) addPart(part, { depth: 2, number: `${index + 1}` });
  return { tree: { type: 'root', children: [...nodes, ...footnotes].map((node) => withReferences(node, numbers)) }, numbers };
};

const hasContentPart = (layout: ArrangeInput['layout']): boolean => layoutParts[layout].some(({ title }) => title === 'content');

/** A heading that fits nowhere is kept even when nothing stands below it, for its own words are text. */
const hasWords = ({ nodes, heading: typed, isNamedBySlot }: Piece, slot: Slot): boolean => !nodes.every(isBlank) || (typed !== undefined && (!isNamedBySlot || slot === 'other'));

const isFootnotes = (node: ControlledNode): boolean => isElement(node) && node.tagName === 'section' && 'dataFootnotes' in node.properties;

const heading = (words: string, depth: number): Element => ({ type: 'element', tagName: `h${Math.min(depth, 6)}`, properties: {}, children: [{ type: 'text', value: words }] });

const tag = (name: string, slot?: Slot): ComponentNode => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: slot === undefined ? [] : [{ type: 'mdxJsxAttribute', name: 'of', value: slot }],
  children: [],
});

interface HeadingMove {
  readonly shift: number;
  readonly old: string | undefined;
  readonly number: string;
  readonly note: (old: string, number: string) => void;
}

/** A heading inside a piece goes with it: its level, and its number where that begins with the number of the piece. */
const movedHeading = (node: Element, { shift, old, number, note }: HeadingMove): Element => {
  const depth = Math.min(Math.max(Number(node.tagName.slice(1)) + shift, 3), 6);
  const [first, ...rest] = node.children;
  const shown = first?.type === 'text' ? headingNumberOf(first.value).number?.shown : undefined;
  if (first?.type !== 'text' || shown === undefined || old === undefined || !shown.startsWith(`${old}.`)) return { ...node, tagName: `h${depth}` };
  const own = `${number}${shown.slice(old.length)}`;
  note(shown, own);
  return { ...node, tagName: `h${depth}`, children: [{ type: 'text', value: first.value.replace(shown, own) }, ...rest] };
};

const withReferences = (node: ControlledNode, numbers: ReadonlyMap<string, string>): ControlledNode => {
  if (isText(node)) return { ...node, value: renumbered(node.value, numbers) } satisfies Text;
  const children = childrenOf(node);
  return children.length === 0 ? node : ({ ...node, children: children.map((child) => withReferences(child, numbers)) } as ControlledNode);
};
