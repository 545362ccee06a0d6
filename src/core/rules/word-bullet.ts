import { childrenOf, isElement, isText, pointOf, textOf, type ControlledNode, type ControlledTree } from '../parse/controlled-tree.ts';
import { fileTextOf } from './each-prose.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * Bullets that Word puts before list items, some of them letters of its symbol fonts, which only a tab tells from words; a hyphen
 * glued to the first word is one too. The boxes that forms tick are none.
 */
const BULLET = /^[ \t]*([–—](?=[ \t\u00A0]+\S)|[•·∙●▪◦‣⁃\uF0B7\uF0A7\uF0D8\uF02D](?=[ \t\u00A0]*\S)|[§Øvüoq](?=\t[ \t]*\S)|[-+](?=\p{Lu}))/u;

/** The same hyphen before a small letter: the first word of a line, where the line above was an item. */
const GLUED = /^[ \t]*([-+])(?=\p{Ll}{2})/u;

/** A line after one of these does not carry on what stands above. */
const IS_FINISHED = /[.;:!?][ \t]*$/u;

interface Line {
  readonly text: string;
  /** Its number in the file. */
  readonly number: number;
}

interface Bullet {
  readonly sign: string;
  readonly line: number;
  /** Whether it begins its block. */
  readonly isFirst: boolean;
}

const isInline = (node: ControlledNode): boolean => !isElement(node) || !['p', 'ul', 'ol', 'table', 'blockquote', 'pre'].includes(node.tagName);

/** Lines of a paragraph, or of the words that a list item holds without one, as they were typed. */
const linesOf = (node: ControlledNode): readonly Line[] => {
  const lines: { text: string; number: number }[] = [];
  let isOpen = false;
  const add = (text: string, number: number): void => {
    const last = lines.at(-1);
    if (isOpen && last) last.text += text;
    else lines.push({ text, number });
    isOpen = true;
  };
  for (const child of childrenOf(node)) {
    if (!isInline(child)) break;
    const { line } = pointOf(child);
    if (isElement(child) && child.tagName === 'br') isOpen = false;
    else if (!isText(child)) add(textOf(child), line);
    else {
      for (const [index, text] of child.value.split('\n').entries()) {
        if (index > 0) isOpen = false;
        if (text !== '' || isOpen) add(text, line + index);
      }
    }
  }
  return lines;
};

/** The first bullet of each run of bulleted lines; a line that goes on where the item above was cut ends no run. */
const bulletsOf = (node: ControlledNode): readonly Bullet[] => {
  if (!isElement(node) || (node.tagName !== 'p' && node.tagName !== 'li')) return [];
  const bullets: Bullet[] = [];
  let isRun = false;
  let before = '';
  // What follows the number of an item is no line of its own.
  const from = node.tagName === 'li' ? 1 : 0;
  for (const [index, { text, number }] of linesOf(node).entries()) {
    const sign = index < from ? undefined : (BULLET.exec(text)?.[1] ?? (index > 0 && IS_FINISHED.test(before) ? GLUED.exec(text)?.[1] : undefined));
    if (sign !== undefined && !isRun) bullets.push({ sign, line: number, isFirst: index === 0 });
    if (sign !== undefined) isRun = true;
    else if (IS_FINISHED.test(before) || text.trimEnd().endsWith(':')) isRun = false;
    before = text;
  }
  return bullets;
};

/** Bulleted lines are a list: typed with Word's bullets they run together into one paragraph. */
export const wordBullet: Rule = {
  id: 'word-bullet',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    content.documents.flatMap((reading) => {
      const findings: Finding[] = [];
      const report = ({ sign, line }: Bullet): void => {
        const column = (fileTextOf(content, reading.path).places.lines[line - 1] ?? '').indexOf(sign) + 1;
        findings.push({ location: { file: reading.path, line, column: Math.max(1, column) }, params: { words: sign } });
      };
      const visit = (parent: ControlledNode | ControlledTree): void => {
        let isRun = false;
        for (const node of childrenOf(parent)) {
          if (isText(node) && node.value.trim() === '') continue;
          const bullets = bulletsOf(node);
          // One finding for a list that was pasted as paragraphs.
          for (const bullet of bullets) if (!isRun || !bullet.isFirst) report(bullet);
          isRun = bullets.length > 0;
          visit(node);
        }
      };
      if (reading.body.tree) visit(reading.body.tree);
      return findings;
    }),
};
