import { isElement, pointOf, textOf, type ControlledNode } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { headingsIn } from './headings-in.ts';
import { placeOfPoint } from './places.ts';
import type { Finding } from './rule.ts';

interface NumberedParagraph {
  readonly node: ControlledNode;
  readonly shown: string;
  /** Whether a bracket closes the number: `1)` counts below `1.`, or the other way about. */
  readonly isBracketed: boolean;
  readonly parts: readonly number[];
}

/** `3.2. Words`, `3.2 Words`, `4. Words` typed by hand; a figure that begins a sentence goes on in small letters. */
const NUMBER = /^(?:(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)](?=\s+\d)|[.)]?(?=\s+["“«]?\p{Lu}))|(\d{1,2})[.)](?=\s+["“«]?\p{Lu}))/u;

const numberedIn = (nodes: readonly ControlledNode[]): readonly NumberedParagraph[] =>
  nodes.flatMap((node) => {
    if (!isElement(node) || node.tagName !== 'p') return [];
    const found = NUMBER.exec(textOf(node).normalize('NFC'));
    const shown = found?.[1] ?? found?.[2];
    return shown === undefined ? [] : [{ node, shown, isBracketed: found?.[0].endsWith(')') ?? false, parts: shown.split('.').map(Number) }];
  });

/** A number before anything else, as in `9. bản sao`, `3. 02 ảnh`: it fills a gap, but begins no count of its own. */
const LOOSE = /^(\d{1,2})[.)]\s/u;
/** Points of a numbered paragraph; any other paragraph between two may lead over to a new count. */
const POINT = /^(?:[a-zđ]{1,2}[.)]|[-–+•*])\s?/u;

interface Neighbours {
  readonly before: NumberedParagraph;
  readonly paragraph: NumberedParagraph;
}

/** What the paragraphs between two numbered ones begin with. */
const textsBetween = (nodes: readonly ControlledNode[], { before, paragraph }: Neighbours): readonly string[] =>
  nodes.slice(nodes.indexOf(before.node) + 1, nodes.indexOf(paragraph.node)).flatMap((node) => (isElement(node) && node.tagName === 'p' ? [textOf(node).normalize('NFC').trim()] : []));

/** Whether the paragraphs between tell that nothing is wrong: they bear the numbers left out, or lead over to a count that begins anew. */
const isExplained = (nodes: readonly ControlledNode[], { before, paragraph }: Neighbours): boolean => {
  const texts = textsBetween(nodes, { before, paragraph });
  if (last(paragraph.parts) === 1) return texts.some((text) => text !== '' && !POINT.test(text) && !LOOSE.test(text));
  const borne = new Set(texts.flatMap((text) => LOOSE.exec(text)?.[1] ?? []).map(Number));
  const missing = Array.from({ length: Math.max(0, last(paragraph.parts) - last(before.parts) - 1) }, (_, index) => last(before.parts) + 1 + index);
  return missing.length > 0 && missing.every((number) => borne.has(number));
};

const prefixOf = (parts: readonly number[]): string => parts.slice(0, -1).join('.');

const last = (parts: readonly number[]): number => parts.at(-1) ?? 0;

interface Fault {
  readonly paragraph: NumberedParagraph;
  readonly before: NumberedParagraph | undefined;
  readonly problem: 'parent' | 'repeated' | 'falling' | 'gap';
  /** What the number should begin with, when that is the fault. */
  readonly stem: string;
}

interface CountedSection {
  readonly nodes: readonly ControlledNode[];
  readonly paragraphs: readonly NumberedParagraph[];
  /** Number of the heading above. */
  readonly section: readonly number[] | undefined;
}

/** The first number of a section that does not go on from those before it; later ones often follow from it. */
const firstFault = ({ nodes, paragraphs, section }: CountedSection): Fault | undefined => {
  // The last number of each length that is still open.
  const open = new Map<number, NumberedParagraph>();
  let lastBracketed = paragraphs[0]?.isBracketed ?? false;
  let aside: NumberedParagraph | undefined;
  for (const paragraph of paragraphs) {
    const { parts, isBracketed } = paragraph;
    if (isBracketed !== lastBracketed && parts.length === 1) {
      // The count of the other sign goes on where it stopped.
      const stopped = aside;
      aside = open.get(1);
      open.delete(1);
      if (stopped && last(parts) !== 1) open.set(1, stopped);
    }
    lastBracketed = isBracketed;
    const above = open.get(parts.length - 1)?.parts ?? (section?.length === parts.length - 1 ? section : undefined);
    const before = open.get(parts.length);
    const stem = above?.join('.') ?? (before ? prefixOf(before.parts) : undefined);
    if (stem !== undefined && stem !== prefixOf(parts)) return { paragraph, before, problem: 'parent', stem };
    const step = before ? last(parts) - last(before.parts) : 1;
    const isSingle = parts.length === 1;
    if (step !== 1 && !(before && isSingle && isExplained(nodes, { before, paragraph }))) return { paragraph, before, problem: step === 0 ? 'repeated' : step < 0 ? 'falling' : 'gap', stem: '' };
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
    const fault = paragraphs.length < FEWEST ? undefined : firstFault({ nodes: content, paragraphs, section: number });
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
