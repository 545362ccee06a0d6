import type { Element } from 'hast';
import { isComponent, isElement, textOf, walkTree, type ControlledNode } from '../parse/controlled-tree.ts';
import { bareRow, cellsOfRow } from './cells-of-row.ts';
import { fileTextOf } from './each-prose.ts';
import type { Finding, Rule } from './rule.ts';
import { unevenRowsOf } from './uneven-rows.ts';

/** What keeps a table from being the table that was meant. */
export const tableProblems = ['extra', 'short', 'swallowed', 'pipes', 'grid', 'tabs', 'uneven'] as const;
type TableProblem = (typeof tableProblems)[number];

interface Broken {
  readonly problem: TableProblem;
  /** Number of the line in the file. */
  readonly line: number;
  readonly words: string;
  readonly cells?: number;
  readonly columns?: number;
}

const SEPARATOR = /(?<!\\)\|/u;
const RULED = /^\s*(?:\+(?:[-=]{3,}\+)+|-{3,}(?:\s+-{3,})+|={3,}(?:\s+={3,})+)\s*$/u;
const PIPED = /^\s*\|.*\|\s*$/u;
const TABBED = /\S[ ]*\t+[ ]*\S/u;

/** Rows of a table that do not fit its head: what stands in cells too many is shown nowhere. */
const brokenRows = (node: Element, lines: readonly string[]): readonly Broken[] => {
  const [from, to] = [node.position?.start.line ?? 1, node.position?.end.line ?? 0];
  const columns = cellsOfRow(lines[from - 1] ?? '').length;
  return lines.slice(from + 1, to).flatMap((text, index): readonly Broken[] => {
    const line = from + 2 + index;
    const words = bareRow(text);
    if (!SEPARATOR.test(text)) return words === '' ? [] : [{ problem: 'swallowed', line, words }];
    const cells = cellsOfRow(text);
    const extra = cells.slice(columns).map((cell) => cell.trim()).filter((cell) => cell !== '').join(' | ');
    if (extra !== '') return [{ problem: 'extra', line, words: extra, cells: cells.length, columns }];
    return cells.length < columns ? [{ problem: 'short', line, words, cells: cells.length, columns }] : [];
  });
};

/** Fewest rows that only pipes between words make a table, and that only tabs do. */
const FEWEST_ROWS = { pipes: 3, tabs: 2 };

/** A paragraph that was meant to be a table. */
const brokenParagraph = (node: Element): Broken | undefined => {
  const rows = textOf(node).split('\n');
  const at = (test: (row: string) => boolean): number => rows.findIndex(test);
  const tell = (problem: TableProblem, index: number): Broken => ({ problem, line: (node.position?.start.line ?? 1) + index, words: (rows[index] ?? '').trim() });
  const ruled = at((row) => RULED.test(row));
  if (ruled !== -1) return tell('grid', ruled);
  const piped = at((row) => PIPED.test(row));
  if (piped !== -1) return tell('pipes', piped);
  const parted = rows.map((row) => row.split(/\s\|\s/u).length);
  const first = parted.findIndex((count, index) => count > 1 && parted.slice(index, index + FEWEST_ROWS.pipes).filter((other) => other === count).length === FEWEST_ROWS.pipes);
  if (first !== -1) return tell('pipes', first);
  return rows.filter((row) => TABBED.test(row)).length >= FEWEST_ROWS.tabs ? tell('tabs', at((row) => TABBED.test(row))) : undefined;
};

/** An item that holds its words without a paragraph: what is pasted below `5. NỘI DUNG` becomes part of it. */
const isBareItem = (node: Element): boolean => node.tagName === 'li' && !node.children.some((child) => isElement(child) && ['p', 'ul', 'ol', 'table'].includes(child.tagName));

const MAY_BREAK = /[|\t]|-{3}|={3}/u;

/** A table that its signs do not make one loses its columns, and a row longer than its head loses words. */
export const tableBroken: Rule = {
  id: 'table-broken',
  theme: 'structure',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: (content) =>
    content.documents.flatMap((reading) => {
      if (!reading.body.tree) return [];
      const findings: Finding[] = [];
      const linesOf = (): readonly string[] => fileTextOf(content, reading.path).places.lines;
      const report = ({ problem, line, words, cells, columns }: Broken): void => {
        const column = Math.max(0, (linesOf()[line - 1] ?? '').indexOf(words)) + 1;
        findings.push({ location: { file: reading.path, line, column }, params: { words: words.slice(0, 80), problem, cells: String(cells ?? ''), columns: String(columns ?? '') } });
      };
      walkTree(reading.body.tree, (node: ControlledNode) => {
        if (isComponent(node) && node.name === 'table') {
          findings.push(...unevenRowsOf(node).map(({ line, column, words, cells, columns }) => ({ location: { file: reading.path, line, column }, params: { words: words.slice(0, 80), problem: 'uneven', cells: String(cells), columns: String(columns) } })));
        }
        if (!isElement(node)) return;
        if (node.tagName === 'table') brokenRows(node, linesOf()).forEach(report);
        // A line of dashes and blanks is a line across the page.
        if (node.tagName === 'hr') {
          const line = node.position?.start.line ?? 1;
          const words = bareRow(linesOf()[line - 1] ?? '');
          if (RULED.test(words)) report({ problem: 'grid', line, words });
        }
        const broken = (node.tagName === 'p' || isBareItem(node)) && MAY_BREAK.test(textOf(node)) ? brokenParagraph(node) : undefined;
        if (broken) report(broken);
      });
      return findings;
    }),
};
