import type { Location } from '../diagnostic.ts';
import type { KnownFrontMatter } from '../model/front-matter.ts';
import { childrenOf, isComponent, isElement, isText, pointOf, textOf, walkTree, type ControlledNode } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { MdxReading } from '../parse/read-mdx.ts';
import type { Point, YamlPath } from '../parse/read-yaml.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { placeOfPoint, placeOfValue } from './places.ts';

/** A tag, link or piece of code inside a plain text, with what it stands for between its marks: the code of a `<Ref>`, else nothing. */
export const MARKED = /\u0001([^\u0002]*)\u0002/gu;

/** A paragraph, list item, heading, table row or value of the front matter, as plain text. */
export interface PlainText {
  /** NFC, single blanks; what is more than text stands between marks (`MARKED`). */
  readonly text: string;
  readonly isHeading: boolean;
  /** Where some words of the text stand, or the text itself when they stand in several pieces. */
  readonly placeOf: (words: string) => Location;
}

const marked = (content: string): string => `\u0001${content}\u0002`;

/** Plain text below a node; lists inside a list item are texts of their own. */
const flatten = (node: ControlledNode): string => {
  if (isText(node)) return node.value;
  if (isComponent(node)) {
    if (node.name === 'Ref') return marked(attributeOf(node, 'code') ?? '');
    if (node.name === 'br') return ' ';
    return node.children.length === 0 ? marked('') : node.children.map(flatten).join('');
  }
  if (!isElement(node)) return '';
  if (node.tagName === 'a' || node.tagName === 'code' || node.tagName === 'sup') return marked('');
  if (node.tagName === 'br') return ' ';
  const inner = node.children.map((child) => flatten(child as ControlledNode)).join('');
  return node.tagName === 'td' || node.tagName === 'th' ? `${inner} | ` : inner;
};

const tidy = (text: string): string => {
  const composed = text.normalize('NFC').trim();
  return /\s\s|[^\S ]/u.test(composed) ? composed.replaceAll(/\s+/gu, ' ') : composed;
};

const pointWithin = (node: ControlledNode, words: string): Point => {
  let found: Point | undefined;
  walkTree(node, (child) => {
    if (found !== undefined || !isText(child)) return;
    const at = child.value.normalize('NFC').indexOf(words);
    if (at === -1) return;
    const before = child.value.normalize('NFC').slice(0, at).split('\n');
    const start = pointOf(child);
    found = before.length === 1 ? { line: start.line, column: start.column + at } : { line: start.line + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
  });
  return found ?? pointOf(node);
};

const blockNames = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr']);
const isList = (node: ControlledNode): boolean => isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol');

const textsBelow = (reading: DocumentReading, node: ControlledNode): readonly PlainText[] => {
  if (isText(node)) return [];
  const plain = (whole: ControlledNode, text: string, isHeading = false): PlainText => ({
    text: tidy(text),
    isHeading,
    placeOf: (words) => placeOfPoint(reading, pointWithin(whole, words)),
  });
  const children = childrenOf(node);
  if (isElement(node) && blockNames.has(node.tagName)) return [plain(node, flatten(node), node.tagName.startsWith('h'))];
  // Words that stand in a list item, a note or a quotation without a paragraph of their own.
  const own = children.filter((child) => !isList(child) && !(isElement(child) && blockNames.has(child.tagName)));
  const isInline = (isElement(node) && node.tagName === 'li') || (isComponent(node) && children.some((child) => isText(child) && textOf(child).trim() !== ''));
  const inline = isInline ? [plain(node, own.map(flatten).join(''))] : [];
  return [...inline, ...children.filter((child) => !isInline || !own.includes(child)).flatMap((child) => textsBelow(reading, child))];
};

type Prose = readonly (readonly [text: string | undefined, path: YamlPath])[];

const proseIn = (data: KnownFrontMatter): Prose => [
  ...(data.retention ?? []).map(({ record }, row) => [record, ['retention', row, 'record']] as const),
  ...('steps' in data
    ? (data.steps ?? []).flatMap(({ content, result, decision }, row) => [
        [content, ['steps', row, 'content']] as const,
        [decision?.question, ['steps', row, 'decision', 'question']] as const,
        [decision?.otherwise.label, ['steps', row, 'decision', 'otherwise', 'label']] as const,
        [result, ['steps', row, 'result']] as const,
      ])
    : []),
  ...(data.kind === 'process'
    ? [
        ...(data.conditions ?? []).map((text, row) => [text, ['conditions', row]] as const),
        ...(data.variants ?? []).map(({ name }, row) => [name, ['variants', row, 'name']] as const),
        ...(data.dossier ?? []).map(({ note }, row) => [note, ['dossier', row, 'note']] as const),
      ]
    : []),
  ...(data.kind === 'manual'
    ? [
        ...(data.coverage ?? []).map(({ how }, row) => [how, ['coverage', row, 'how']] as const),
        ...(data.exclusions ?? []).map(({ reason }, row) => [reason, ['exclusions', row, 'reason']] as const),
      ]
    : []),
  ...(data.kind === 'objectives'
    ? (data.goals ?? []).flatMap(({ measure, actions }, row) => [
        [measure, ['goals', row, 'measure']] as const,
        ...actions.map((action, index) => [action, ['goals', row, 'actions', index]] as const),
      ])
    : []),
];

const read = (reading: DocumentReading): readonly PlainText[] => [
  ...proseIn(reading.known).flatMap(([text, path]) => (text === undefined ? [] : [{ text: tidy(text), isHeading: false, placeOf: () => placeOfValue(reading, path) }])),
  ...(reading.body.tree?.children ?? []).flatMap((node) => textsBelow(reading, node)),
];

const known = new WeakMap<MdxReading, readonly PlainText[]>();

/** Everything a document says in prose, in its text and in the data that its text shows. Several rules read it; it is worked out once. */
export const plainTextsOf = (reading: DocumentReading): readonly PlainText[] => {
  const texts = known.get(reading.body) ?? read(reading);
  known.set(reading.body, texts);
  return texts;
};

/** Sentences of a text; a point inside a code or a number ends none. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.;!?])\s+/u);
