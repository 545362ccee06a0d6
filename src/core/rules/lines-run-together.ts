import { isElement, textOf, walkTree, type ControlledNode } from '../parse/controlled-tree.ts';
import { letterOf, lettersAfter } from '../vietnamese/list-letters.ts';
import { fileTextOf } from './each-prose.ts';
import type { Finding, Rule } from './rule.ts';

/** Numbers that count lines: `1/`, `1.` glued or not, `Bước 1`. */
const NUMBERS = [/^\s*()(\d{1,2})[/).]\s*\S/u, /^\s*(Bước|Điều|Khoản)\s+(\d{1,2})\s*[:.–-]/u] as const;

/** A letter that opens a point; in small letters the sentence of the line above goes on: `điểm a,` `b) khoản 2`. */
const POINT = /^\s*[a-zđ]\)\s+\p{Lu}/u;

interface Label {
  /** As typed. */
  readonly text: string;
  /** What the next line begins with when both are counted. */
  readonly next: readonly string[];
  readonly key: string;
}

const labelOf = (line: string): Label | undefined => {
  const letter = letterOf(line);
  if (letter !== undefined) return { text: `${letter})`, key: letter, next: lettersAfter(letter) };
  for (const [index, pattern] of NUMBERS.entries()) {
    const [found, sort = '', count = ''] = pattern.exec(line) ?? [];
    if (found === undefined) continue;
    const text = /^\s*(?:\p{L}+\s+\d+|\d+[/).])/u.exec(found)?.[0].trim() ?? found.trim();
    return { text, key: `${index} ${sort} ${Number(count)}`, next: [`${index} ${sort} ${Number(count) + 1}`] };
  }
  return undefined;
};

/** The first two lines of a paragraph that are counted one after the other. */
const countedLines = (node: ControlledNode): { readonly index: number; readonly words: string } | undefined => {
  if (!isElement(node) || (node.tagName !== 'p' && node.tagName !== 'li')) return undefined;
  let before: (Label & { readonly index: number }) | undefined;
  for (const [index, line] of textOf(node).split('\n').entries()) {
    const label = labelOf(line);
    if (!label) continue;
    if (before?.next.includes(label.key)) return { index: before.index, words: `${before.text}», «${label.text}` };
    // An item of a list is counted by its own sign: a line in it that bears another was to be the next item.
    if (before === undefined && index > 0 && node.tagName === 'li' && POINT.test(line)) return { index, words: label.text };
    before = { ...label, index };
  }
  return undefined;
};

/** Lines that were counted by hand, with no blank line between them, are one paragraph to every reader. */
export const linesRunTogether: Rule = {
  id: 'lines-run-together',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    content.documents.flatMap((reading) => {
      if (!reading.body.tree) return [];
      const findings: Finding[] = [];
      walkTree(reading.body.tree, (node) => {
        // A paragraph inside an item is met by itself.
        const found = isElement(node) && node.tagName === 'li' && node.children.some((child) => child.type === 'element' && child.tagName === 'p') ? undefined : countedLines(node);
        if (!found || !('position' in node)) return;
        const line = (node.position?.start.line ?? 1) + found.index;
        const text = fileTextOf(content, reading.path).places.lines[line - 1] ?? '';
        findings.push({ location: { file: reading.path, line, column: /\S/u.exec(text)?.index === undefined ? 1 : text.search(/\S/u) + 1 }, params: { words: found.words } });
      });
      return findings;
    }),
};
