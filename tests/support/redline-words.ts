import type { Element, ElementContent, Root } from 'hast';
import { childrenOf, isComponent, isElement, isText, type ControlledNode, type ControlledTree } from '#core/parse/controlled-tree.ts';
import type { RedlineData, RedlineEntry } from '#core/redline/redline.ts';
import type { Word } from '#core/redline/word.ts';
import { wordKey } from '#core/redline/word-key.ts';
import { placeTones } from '#core/vietnamese/tone-placement.ts';

export type Side = 'older' | 'newer';

/** Letters and signs of a text in one spelling, without blanks and without zeros before a number. */
export const lettersOf = (text: string): string =>
  placeTones(text.normalize('NFC'), 'old')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll('…', '...')
    .replace(/(?<![\d.,])0(?=[1-9])/gu, '')
    .replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/gu, '');

/** Where two texts first part, with some letters around; empty for equal ones. */
export const firstDifference = (left: string, right: string): string => {
  if (left === right) return '';
  let at = 0;
  while (left[at] === right[at]) at += 1;
  return `${left.slice(Math.max(at - 60, 0), at + 60)} / ${right.slice(Math.max(at - 60, 0), at + 60)}`;
};

/** A heading in capitals says the same. */
const isHeading = (tagName: string): boolean => /^h[1-6]$/u.test(tagName);

/** Text of a document's body, read from its tree without the reader of the redline. */
export const textOfTree = (tree: ControlledTree): string => {
  const text = (node: ControlledNode): string => {
    if (isText(node)) return node.value;
    if (isComponent(node)) return component(node);
    if (!isElement(node)) return '';
    if (node.tagName === 'input') return '☐';
    if ('dataFootnoteRef' in node.properties) return ' chú thích';
    if ('dataFootnoteBackref' in node.properties || node.properties['id'] === 'footnote-label') return '';
    const words = ` ${childrenOf(node).map(text).join('')} `;
    return isHeading(node.tagName) ? words.toUpperCase() : words;
  };
  const component = (node: Extract<ControlledNode, { readonly name: string | null }>): string => {
    const shown = 'attributes' in node && Array.isArray(node.attributes) ? (node.attributes as readonly { readonly name: string; readonly value: string | null }[]) : [];
    const values = node.name === 'Term' || node.name === 'th' || node.name === 'td' ? [] : shown.filter(({ name }) => name !== 'kind' && name !== 'width').map(({ value }) => value ?? '');
    return ` ${values.join(node.name === 'Law' ? ', ' : ' ')} ${childrenOf(node).map(text).join('')} `;
  };
  return tree.children.map(text).join(' ');
};

const classesOf = ({ properties }: Element): readonly unknown[] => (Array.isArray(properties['className']) ? properties['className'] : []);

const SKIPPED = ['visually-hidden', 'redline-remark', 'redline-data', 'redline-facts', 'redline-table--data', 'redline-break'];

/** Text of one side, read back from a rendered redline: without what was added or what was removed, moved parts in their places. */
export const textOfRedline = (root: Root, side: Side): string => {
  const byId = new Map<string, Element>();
  const collect = (node: ElementContent): void => {
    if (node.type !== 'element') return;
    if (typeof node.properties['id'] === 'string') byId.set(node.properties['id'], node);
    for (const child of node.children) collect(child);
  };
  for (const child of root.children) collect(child as ElementContent);

  const inside = (node: Element): string => node.children.map(text).join('');
  const text = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') return '';
    const classes = classesOf(node);
    if (SKIPPED.some((name) => classes.includes(name)) || node.tagName === (side === 'newer' ? 'del' : 'ins')) return '';
    if (classes.includes('redline-number')) return String(node.properties[side === 'newer' ? 'dataNewer' : 'dataOlder'] ?? inside(node));
    if (node.tagName === 'a' && classes.includes('redline-gone')) {
      const target = byId.get(String(node.properties['href']).slice(1));
      return side === 'newer' || !target ? '' : inside(target);
    }
    if (side === 'older' && classes.includes('redline-moved')) return '';
    if (isHeading(node.tagName)) return inside(node).toUpperCase();
    return node.tagName === 'br' ? ' ' : inside(node);
  };
  return root.children.map((child) => text(child as ElementContent)).join(' ');
};

const told = ({ text, atom }: Word): string => (atom ? JSON.stringify(atom) : wordKey(text));

/** Words of one side of compared data. */
export const wordsOfData = (data: RedlineData, side: Side): readonly string[] => {
  if (data.kind === 'map') return data.fields.flatMap((field) => wordsOfData(field, side));
  if (data.kind === 'list') return data.entries.flatMap((entry) => wordsOfEntry(entry, side));
  const other = side === 'older' ? 'added' : 'removed';
  return data.pieces.flatMap((piece) => (piece.kind === other ? [] : side === 'older' && piece.kind === 'same' ? (piece.older ?? piece.words) : piece.words)).map(told);
};

const wordsOfEntry = ({ mark, fields }: RedlineEntry, side: Side): readonly string[] =>
  mark === (side === 'older' ? 'moved' : 'gone') ? [] : fields.flatMap((field) => wordsOfData(field, side));
