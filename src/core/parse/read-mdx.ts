import type { Element } from 'hast';
import { mdxToHast } from 'satteri';
import { childrenOf, isComponent, isElement, isText, pointOf, walkTree, type ControlledNode, type ControlledTree } from './controlled-tree.ts';
import { findFootnoteProblems } from './find-footnote-problems.ts';
import { countTags, findOverload } from './find-overload.ts';
import { lineIndexOf, type LineIndex } from './line-index.ts';
import type { Point } from './read-yaml.ts';

/** Ways in which prose collides with MDX; each has its own advice in the catalogue. */
export const mdxProblemKinds = [
  'less-than', 'unclosed-tag', 'stray-closing-tag', 'html-comment', 'autolink', 'attribute', 'attribute-expression', 'other-syntax',
  'expression', 'import', 'private-use-character', 'footnote-uncited', 'footnote-repeated', 'footnote-undefined', 'too-complex', 'gave-up',
] as const;
export type MdxProblemKind = (typeof mdxProblemKinds)[number];

export interface MdxProblem {
  readonly kind: MdxProblemKind;
  readonly point: Point;
  /** The words at the place, at most one line. */
  readonly words: string;
}

export interface MdxReading {
  /** Undefined only when the text is too complex to be read at all. */
  readonly tree: ControlledTree | undefined;
  readonly problems: readonly MdxProblem[];
}

/*
 * Braces and import/export lines are the only doors to JavaScript in MDX. They are swapped for private-use characters before
 * the parser sees them, one for one so that positions hold: no expression is ever parsed, let alone evaluated, and a hostile
 * one cannot bring the parser down. Text that shows braces (code) gets them back.
 */
const SWAPS = [
  { plain: '{', swapped: '\uE000' },
  { plain: '}', swapped: '\uE001' },
  { plain: '<', swapped: '\uE002' },
  { plain: 'i', swapped: '\uE003' },
  { plain: 'e', swapped: '\uE004' },
] as const;
const SWAPPED_BRACE = '\uE000';
const SWAPPED_LESS_THAN = '\uE002';
const SWAPPED_BRACE_END = '\uE001';
/** A brace, or a backslash with what it escapes: the Markdown escape `\\{` is a brace that never opens anything. */
const BRACE = /\\[\s\S]|[{}]/gu;
const PRIVATE_USE = /[\uE000-\uE004]/gu;
/** The same characters written as character references, which the parser would turn into them. */
const PRIVATE_USE_REFERENCE = /&(?=#(?:x0*E00[0-4]|0*5734[4-8]);)/giu;
const PRIVATE_USE_IN_SOURCE = new RegExp(`${PRIVATE_USE.source}|${PRIVATE_USE_REFERENCE.source}`, 'giu');
/** The same characters as the parser writes them in addresses. */
const PRIVATE_USE_IN_ADDRESS = /%EE%80%8[0-4]/gu;

const MAX_TREE_DEPTH = 200;
const MAX_REPAIRS = 40;
/** What may be read again in one run: a long text, or one with many tags, gets fewer repairs than a short one. */
const REPAIR_BUDGET = { characters: 4_000_000, tagsSquared: 10_000_000 } as const;
const MAX_PROBLEMS = 200;

const plainOf = (swapped: string): string => SWAPS.find((swap) => swap.swapped === swapped)?.plain ?? swapped;

const restore = (text: string): string =>
  text.replace(PRIVATE_USE, plainOf).replace(PRIVATE_USE_IN_ADDRESS, (found) => encodeURIComponent(plainOf(decodeURIComponent(found))));

const swapBrace = (found: string): string => (found === '{' ? SWAPPED_BRACE : found === '}' ? SWAPPED_BRACE_END : found);

const disarm = (source: string): string =>
  source
    .replace(PRIVATE_USE_IN_SOURCE, '\uFFFD')
    .replace(BRACE, swapBrace)
    .replace(/^import(?=[\s{"'*])/gmu, '\uE003mport')
    .replace(/^export(?=[\s{*])/gmu, '\uE004xport');

/**
 * Reads the body of a document into the one tree. All problems of one text are found in one run: a character that stops the
 * parser is reported, set aside, and the text is read again.
 * @param source body with LF line ends; line numbers are those of the file.
 */
export const readMdx = (source: string): MdxReading => {
  const places = lineIndexOf(source);
  const overload = findOverload(places.lines);
  if (overload) return { tree: undefined, problems: [{ kind: 'too-complex', point: overload, words: places.wordsAt(overload) }] };

  const problems: MdxProblem[] = [...findPrivateUse(source, places), ...findFootnoteProblems(places.lines)];
  const maxRepairs = Math.ceil(Math.min(MAX_REPAIRS, REPAIR_BUDGET.characters / source.length, REPAIR_BUDGET.tagsSquared / countTags(source) ** 2));
  let text = disarm(source);
  for (let repairs = 0; repairs <= maxRepairs; repairs += 1) {
    try {
      const tree = mdxToHast(text, { features: { smartPunctuation: false, frontmatter: false } }) as ControlledTree;
      if (isTooDeep(tree, 0)) return { tree: undefined, problems: [{ kind: 'too-complex', point: { line: 1, column: 1 }, words: '' }] };
      // Most texts hold nothing that was swapped: nothing to look for, nothing to give back.
      const isSwapped = text !== source;
      const found = sortProblems([...problems, ...(isSwapped ? findSwapped(tree, places) : []), ...dropRepeatedAttributes(tree, places)]);
      if (isSwapped) restoreTree(tree);
      walkTree(tree, (node) => void (isElement(node) && alignByAttribute(node)));
      return { tree, problems: found };
    } catch (error) {
      const failure = describeFailure({ error, text, places });
      if (!failure) return { tree: undefined, problems: sortProblems([...problems, { kind: 'too-complex', point: { line: 1, column: 1 }, words: '' }]) };
      problems.push(failure.problem);
      text = failure.repaired;
    }
  }
  return { tree: undefined, problems: sortProblems([...problems, { kind: 'gave-up', point: { line: 1, column: 1 }, words: '' }]) };
};

const findPrivateUse = (source: string, places: LineIndex): readonly MdxProblem[] =>
  !/[\uE000-\uE004]|&#/u.test(source) ? [] : Array.from(source.matchAll(PRIVATE_USE_IN_SOURCE), ({ index }) => {
    const point = places.pointAt(index);
    return { kind: 'private-use-character', point, words: places.wordsAt(point) };
  });

const isTooDeep = (node: ControlledNode | ControlledTree, depth: number): boolean =>
  depth > MAX_TREE_DEPTH || childrenOf(node).some((child) => isTooDeep(child, depth + 1));

interface Failure {
  readonly problem: MdxProblem;
  /** The text with what stopped the parser set aside, every other character at its old place. */
  readonly repaired: string;
}

interface FailedParse {
  readonly error: unknown;
  readonly text: string;
  /** Of the text as the author wrote it; every offset means the same in both. */
  readonly places: LineIndex;
}

const replaceRange = ({ text, from, replacement }: { readonly text: string; readonly from: number; readonly replacement: string }): string =>
  `${text.slice(0, from)}${replacement}${text.slice(from + replacement.length)}`;

const describeFailure = ({ error, text, places }: FailedParse): Failure | undefined => {
  const message = error instanceof Error ? error.message : '';
  const match = /^(\d+):(\d+): /u.exec(message);
  if (!match) return undefined;
  const reported = places.offsetOf({ line: Number(match[1]), column: Number(match[2]) });
  // The parser may stop inside a tag; the tag's opening sign is what the author must look at.
  const offset = text[reported] === '<' ? reported : text.lastIndexOf('<', reported);
  if (offset === -1) return undefined;
  const tag = /^<[^>\n]*/u.exec(text.slice(offset))?.[0] ?? '<';
  const brace = tag.indexOf(SWAPPED_BRACE);
  if (/^<\/?[A-Za-z]/u.test(tag) && brace !== -1) return attributeExpression({ text, places, brace: offset + brace });
  const point = places.pointAt(offset);
  return {
    problem: { kind: classify(tag, message), point, words: places.wordsAt(point) },
    repaired: replaceRange({ text, from: offset, replacement: SWAPPED_LESS_THAN }),
  };
};

/** `a={1}` becomes `a="1"` and `{...x}` blanks, so that the tag around it is still read. */
const attributeExpression = ({ text, places, brace }: { readonly text: string; readonly places: LineIndex; readonly brace: number }): Failure => {
  const lineEnd = text.indexOf('\n', brace);
  const found = text.indexOf(SWAPPED_BRACE_END, brace);
  const end = found === -1 || (lineEnd !== -1 && found > lineEnd) ? brace : found;
  const inner = text.slice(brace + 1, end).replace(/["\uE000\uE001]/gu, ' ');
  const isValue = text[brace - 1] === '=' && end > brace;
  const point = places.pointAt(brace);
  return {
    problem: { kind: 'attribute-expression', point, words: places.wordsAt(point) },
    repaired: replaceRange({ text, from: brace, replacement: isValue ? `"${inner}"` : ' '.repeat(end - brace + 1) }),
  };
};

const classify = (tag: string, message: string): MdxProblemKind => {
  const rest = tag.slice(1);
  if (rest.startsWith('!--')) return 'html-comment';
  if (/^(https?:|mailto:|www\.)/u.test(rest) || /^[\w.-]+@/u.test(rest)) return 'autolink';
  if (rest.startsWith('/')) return 'stray-closing-tag';
  // `<tên cơ quan>`, `<5 ngày`: prose in angle brackets, not a tag anyone meant.
  if (!/^[A-Za-z][A-Za-z0-9]*(\s*\/?$|\s+[A-Za-z-]+\s*=|\s*=)/u.test(rest)) return 'less-than';
  if (message.includes('closing tag')) return 'unclosed-tag';
  return rest.includes('=') ? 'attribute' : 'other-syntax';
};

/** Finds disarmed braces and import lines that ended up in prose, where they would have been code. */
const findSwapped = (tree: ControlledTree, places: LineIndex): readonly MdxProblem[] => {
  const problems: MdxProblem[] = [];
  const visit = (node: ControlledNode): void => {
    if (isElement(node) && (node.tagName === 'code' || node.tagName === 'pre')) return;
    if (isText(node) && node.value.includes(SWAPPED_BRACE)) {
      for (const problem of bracesBelow(node, places.lines)) problems.push(problem);
    }
    if (isElement(node) && node.tagName === 'p') {
      const first = childrenOf(node)[0];
      if (first && isText(first) && /^[\uE003\uE004]/u.test(first.value)) {
        const point = pointOf(node);
        problems.push({ kind: 'import', point, words: places.wordsAt(point) });
        return;
      }
    }
    for (const child of childrenOf(node)) visit(child);
  };
  for (const child of tree.children) visit(child);
  return problems;
};

const bracesBelow = (node: ControlledNode, sourceLines: readonly string[]): readonly MdxProblem[] => {
  const from = node.position?.start;
  const to = node.position?.end;
  if (!from || !to) return [];
  const problems: MdxProblem[] = [];
  for (let line = from.line; line <= to.line; line += 1) {
    const content = sourceLines[line - 1] ?? '';
    const begin = line === from.line ? from.column - 1 : 0;
    const end = line === to.line ? to.column - 1 : content.length;
    for (const { 0: found, index } of content.slice(begin, end).matchAll(BRACE)) {
      if (found === '{') problems.push({ kind: 'expression', point: { line, column: begin + index + 1 }, words: content.slice(begin + index, begin + index + 60).trim() });
    }
  }
  return problems;
};

const restoreTree = (tree: ControlledTree): void => {
  const restoreValue = (value: unknown): unknown => {
    if (typeof value === 'string') return restore(value);
    if (Array.isArray(value)) return value.map(restoreValue);
    return value;
  };
  walkTree(tree, (node) => {
    if (isText(node)) node.value = restore(node.value);
    if (isElement(node)) {
      for (const [key, value] of Object.entries(node.properties)) node.properties[key] = restoreValue(value) as string;
    }
    if ('attributes' in node) {
      for (const attribute of node.attributes) Object.assign(attribute, { value: restoreValue(attribute.value) });
    }
  });
};

/** Of an attribute written twice, one reader would take the first value and another the last: the first stays, and it is reported. */
const dropRepeatedAttributes = (tree: ControlledTree, places: LineIndex): readonly MdxProblem[] => {
  const problems: MdxProblem[] = [];
  walkTree(tree, (node) => {
    if (!isComponent(node)) return;
    if (node.attributes.length < 2) return;
    const kept = [...new Map(node.attributes.toReversed().map((attribute) => [attribute.name, attribute])).values()].toReversed();
    if (kept.length === node.attributes.length) return;
    const point = pointOf(node);
    problems.push({ kind: 'attribute', point, words: places.wordsAt(point) });
    Object.assign(node, { attributes: node.attributes.filter((attribute) => kept.includes(attribute)) });
  });
  return problems;
};

/** The parser aligns cells by a style, which a page with a strict content policy would ignore. */
const alignByAttribute = ({ properties }: Element): void => {
  const align = /^text-align: (left|center|right)$/u.exec(String(properties['style'] ?? ''))?.[1];
  if (align === undefined) return;
  delete properties['style'];
  properties['align'] = align;
};

/** In reading order; what goes beyond a number that anyone can look through is left for the next run, and that is said. */
const sortProblems = (problems: readonly MdxProblem[]): readonly MdxProblem[] => {
  const sorted = problems.toSorted((left, right) => left.point.line - right.point.line || left.point.column - right.point.column);
  const next = sorted[MAX_PROBLEMS];
  return next ? [...sorted.slice(0, MAX_PROBLEMS), { kind: 'gave-up', point: next.point, words: '' }] : sorted;
};
