import { isElement, pointOf, textOf, type ControlledNode } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { headingsIn } from './headings-in.ts';
import { placeOfPoint } from './places.ts';
import type { Finding } from './rule.ts';

interface NumberedParagraph {
  readonly node: ControlledNode;
  readonly shown: string;
  readonly parts: readonly number[];
}

/** `3.2. Words`, `3.2 Words`, `4. Words` typed by hand; a figure that begins a sentence goes on in small letters. */
const NUMBER = /^(?:(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)](?=\s+\d)|[.)]?(?=\s+["“«]?\p{Lu}))|(\d{1,2})[.)](?=\s+["“«]?\p{Lu}))/u;

const numberedIn = (nodes: readonly ControlledNode[]): readonly NumberedParagraph[] =>
  nodes.flatMap((node) => {
    if (!isElement(node) || node.tagName !== 'p') return [];
    const found = NUMBER.exec(textOf(node).normalize('NFC'));
    const shown = found?.[1] ?? found?.[2];
    return shown === undefined ? [] : [{ node, shown, parts: shown.split('.').map(Number) }];
  });

const prefixOf = (parts: readonly number[]): string => parts.slice(0, -1).join('.');

const last = (parts: readonly number[]): number => parts.at(-1) ?? 0;

interface Fault {
  readonly paragraph: NumberedParagraph;
  readonly before: NumberedParagraph | undefined;
  readonly problem: 'parent' | 'repeated' | 'falling' | 'gap';
  /** What the number should begin with, when that is the fault. */
  readonly stem: string;
}

/** The first number of a section that does not go on from those before it; later ones often follow from it. */
const firstFault = (paragraphs: readonly NumberedParagraph[], section: readonly number[] | undefined): Fault | undefined => {
  // The last number of each length that is still open.
  const open = new Map<number, NumberedParagraph>();
  for (const paragraph of paragraphs) {
    const { parts } = paragraph;
    const above = open.get(parts.length - 1)?.parts ?? (section?.length === parts.length - 1 ? section : undefined);
    const before = open.get(parts.length);
    const stem = above?.join('.') ?? (before ? prefixOf(before.parts) : undefined);
    if (stem !== undefined && stem !== prefixOf(parts)) return { paragraph, before, problem: 'parent', stem };
    const step = before ? last(parts) - last(before.parts) : 1;
    if (step !== 1) return { paragraph, before, problem: step === 0 ? 'repeated' : step < 0 ? 'falling' : 'gap', stem: '' };
    for (const length of open.keys()) if (length > parts.length) open.delete(length);
    open.set(parts.length, paragraph);
  }
  return undefined;
};

/** A lone number says little about how a text is numbered. */
const FEWEST = 3;

/** Numbers typed before paragraphs follow one another within a section and begin with its number. */
export const paragraphFaults = (reading: DocumentReading): readonly Finding[] => {
  const headings = headingsIn(reading);
  const sections = headings.length === 0
    ? [{ content: reading.body.tree?.children ?? [], number: undefined }]
    : headings.map(({ content, number }) => ({ content, number: number?.style === 'plain' ? number.parts : undefined }));
  return sections.flatMap(({ content, number }) => {
    const paragraphs = numberedIn(content);
    const fault = paragraphs.length < FEWEST ? undefined : firstFault(paragraphs, number);
    if (!fault) return [];
    const { paragraph, before, problem, stem } = fault;
    const expected = stem === '' ? String(last(paragraph.parts)) : `${stem}.${last(paragraph.parts)}`;
    return [
      {
        location: placeOfPoint(reading, pointOf(paragraph.node)),
        params: { words: paragraph.shown, problem, other: problem === 'parent' ? stem : (before?.shown ?? ''), ...(problem === 'parent' ? { expected } : {}) },
        ...(before ? { related: [placeOfPoint(reading, pointOf(before.node))] } : {}),
      },
    ];
  });
};
