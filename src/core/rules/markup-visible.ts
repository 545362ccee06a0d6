import { childrenOf, isComponent, isElement, isText, pointOf, textOf, type ControlledNode, type ControlledTree } from '../parse/controlled-tree.ts';
import { fileTextOf } from './each-prose.ts';
import type { Finding, Rule } from './rule.ts';

/** Two stars or lines beside a word that set nothing in bold. */
const STARS = /(?<![(*])\*\*(?![*)])/gu;
/** Stars before a word and no others: bold that nobody closed. */
const OPENED = /(?:^|[\s(“\u0001])\*\*(?=[\p{L}\p{N}])/u;
const REMARK = /^\s*\*\*\s?(?:ghi chú|lưu ý|chú thích|các|những|không|mức|số|theo|tính|áp dụng|trường hợp)/iu;
const LINES = /(?<![_\p{L}])__(?!_)(?=\s?\p{L})/u;
const BESIDE_WORD = /\*\*\s?[\p{L}\p{N}“"]|[\p{L}\p{N}”".:;,]\s?\*\*/u;

/** Signs of writing that a reader sees as signs; a lone pair of stars may be the mark of a remark. */
const visibleSigns = (text: string): string | undefined => {
  // Nearly no text has a star.
  const stars = text.includes('**') ? Array.from(text.matchAll(STARS)).length : 0;
  if ((stars > 1 && BESIDE_WORD.test(text)) || (stars === 1 && OPENED.test(text) && !REMARK.test(text))) return '**';
  return LINES.test(text) ? '__' : undefined;
};

const wordsFrom = (text: string, at: number): string => text.slice(Math.max(0, at), at + 40).split('\n')[0]?.trim() ?? '';

/** Signs that were meant to make words bold and stand in the text as they are, and lines under words that make them a heading. */
export const markupVisible: Rule = {
  id: 'markup-visible',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    content.documents.flatMap((reading) => {
      const findings: Finding[] = [];
      const lineAt = (line: number): string => fileTextOf(content, reading.path).places.lines[line - 1] ?? '';
      const visit = (node: ControlledNode | ControlledTree): void => {
        for (const child of childrenOf(node)) {
          if (isElement(child) && (child.tagName === 'code' || child.tagName === 'pre')) continue;
          // The heading over the footnotes stands in no line.
          if (isElement(child) && /^h[12]$/u.test(child.tagName) && child.position) {
            const { line } = pointOf(child);
            if (!/^[\s>]*#/u.test(lineAt(line))) findings.push({ location: { file: reading.path, line, column: pointOf(child).column }, params: { words: textOf(child).slice(0, 60), problem: 'underline' } });
          }
          if (isElement(child) || isComponent(child)) {
            const own = childrenOf(child).filter(isText);
            const signs = visibleSigns(own.map(({ value }) => value).join('\u0001'));
            const first = signs === undefined ? undefined : own.find(({ value }) => value.includes(signs));
            if (signs !== undefined && first) {
              const at = first.value.indexOf(signs);
              const above = first.value.slice(0, at).split('\n').length - 1;
              const line = pointOf(first).line + above;
              const words = wordsFrom(first.value, at);
              findings.push({ location: { file: reading.path, line, column: Math.max(0, lineAt(line).indexOf(signs)) + 1 }, params: { words, problem: 'signs', signs } });
            }
          }
          visit(child);
        }
      };
      if (reading.body.tree) visit(reading.body.tree);
      return findings;
    }),
};
