import { childrenOf, isComponent, isElement, pointOf, textOf, type ControlledNode } from '../parse/controlled-tree.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import type { MdxReading } from '../parse/read-mdx.ts';
import type { Point } from '../parse/read-yaml.ts';
import { foldedWords } from './folded-words.ts';
import { headingNumberOf, type HeadingNumber } from './heading-number-of.ts';
import { unreadHeadingOf } from './unread-heading.ts';

/** A heading that opens a section of the text. */
export interface SectionHeading {
  /** 1 to 6, as the author typed `#` signs. */
  readonly level: number;
  /** As typed, at most 80 characters. */
  readonly words: string;
  /** Without its number, as headings are compared. */
  readonly folded: string;
  /** The number typed before the words; undefined when there is none. */
  readonly number: HeadingNumber | undefined;
  readonly point: Point;
  /** Whether it names something: letters, or a tag that shows some. */
  readonly hasWords: boolean;
  /** Position of the heading it stands under; undefined at the top. */
  readonly parent: number | undefined;
  /** What follows it up to the next heading. */
  readonly content: readonly ControlledNode[];
}

const levelOf = (node: ControlledNode): number => (isElement(node) ? Number(/^h([1-6])$/u.exec(node.tagName)?.[1] ?? 0) : 0) || (unreadHeadingOf(node)?.hashes.length ?? 0);

const isFootnotes = (node: ControlledNode): boolean => isElement(node) && node.tagName === 'section' && 'dataFootnotes' in node.properties;

const hasTag = (node: ControlledNode): boolean => childrenOf(node).some((child) => isComponent(child) || hasTag(child));

const known = new WeakMap<MdxReading, readonly SectionHeading[]>();

/**
 * Headings of a text in reading order, each with what stands under it; headings inside lists and notes open no section. One that lacks
 * its blank (`heading-unread`) counts as the heading that is meant, or every number behind it would be called wrong. Worked out once for a text.
 */
export const headingsIn = ({ body }: DocumentReading): readonly SectionHeading[] => {
  const headings = known.get(body) ?? readHeadings(body);
  known.set(body, headings);
  return headings;
};

const readHeadings = (body: MdxReading): readonly SectionHeading[] => {
  const nodes = (body.tree?.children ?? []).filter((node) => !isFootnotes(node));
  const headings: SectionHeading[] = [];
  const open: { readonly level: number; readonly index: number }[] = [];
  nodes.forEach((node, place) => {
    const level = levelOf(node);
    if (level === 0) return;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const next = nodes.findIndex((other, otherPlace) => otherPlace > place && levelOf(other) > 0);
    const unread = unreadHeadingOf(node);
    const words = (unread?.words ?? textOf(node)).normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
    const { number, rest } = headingNumberOf(words);
    headings.push({
      level,
      words: words.slice(0, 80),
      folded: foldedWords(rest),
      number,
      point: pointOf(node),
      hasWords: hasTag(node) || /\p{L}/u.test(rest) || (number !== undefined && number.style !== 'plain' && number.style !== 'roman'),
      parent: open.at(-1)?.index,
      content: nodes.slice(unread ? place : place + 1, next === -1 ? undefined : next),
    });
    open.push({ level, index: headings.length - 1 });
  });
  return headings;
};
