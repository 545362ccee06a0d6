import { isElement, pointOf, walkTree, type ControlledNode, type ControlledTree } from '../parse/controlled-tree.ts';
import type { ProseBlock } from '../parse/prose.ts';
import { judgedDocuments } from '../parse/read-content.ts';
import { ownStepOf } from '../vietnamese/cited-steps.ts';
import { letterOf, lettersAfter } from '../vietnamese/list-letters.ts';
import { numbersRows } from '../vietnamese/row-columns.ts';
import { fileTextOf, placeInProse, proseOf } from './each-prose.ts';
import { placeOfPoint } from './places.ts';
import type { Finding, Rule } from './rule.ts';
import { isStanding } from './settled-documents.ts';

interface Break {
  readonly problem: 'repeated' | 'gap';
  readonly place: number;
  readonly expected: number;
}

interface LetterBreak {
  readonly block: ProseBlock;
  readonly letter: string;
  readonly expected: string;
}

/** The first number that does not follow the one before; a new group may begin with 1. */
const breakIn = (numbers: readonly number[], isNewGroup: (place: number) => boolean = () => true): Break | undefined => {
  const place = numbers.findIndex((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1 && (number !== 1 || !isNewGroup(index)));
  if (place === -1) return undefined;
  const expected = (numbers[place - 1] ?? 0) + 1;
  return { problem: (numbers[place] ?? 0) < expected ? 'repeated' : 'gap', place, expected };
};

const FEWEST = 3;
const FEWEST_ROWS = 2;

const rowBreaks = (blocks: readonly ProseBlock[]): readonly (Break & { readonly block: ProseBlock })[] => {
  const numbered = blocks.flatMap((block) => (block.cell?.column === 0 && block.cell.row > 0 && numbersRows(block.cell.header) && /^\s*\d{1,3}\s*$/u.test(block.text) ? [{ block, table: block.cell.table }] : []));
  return [...new Set(numbered.map(({ table }) => table))].flatMap((table) => {
    const rows = numbered.filter((row) => row.table === table);
    const rowOf = (place: number): number => rows[place]?.block.cell?.row ?? 0;
    // Right below a first row nothing can begin anew, where the rows that follow go on counting.
    const isNewGroup = (place: number): boolean => rowOf(place) !== rowOf(place - 1) + 1 || Number(rows[place - 1]?.block.text) !== 1 || Number(rows[place + 1]?.block.text) !== 2;
    const found = rows.length < FEWEST_ROWS ? undefined : breakIn(rows.map(({ block }) => Number(block.text)), isNewGroup);
    const block = found && rows[found.place]?.block;
    return found && block ? [{ ...found, block }] : [];
  });
};

/** Rows that are counted with letters, `a`, `b`, `c`; a row with another label lets the count begin anew. */
const letterRowBreaks = (blocks: readonly ProseBlock[]): readonly LetterBreak[] => {
  const found: LetterBreak[] = [];
  let before: { readonly letters: readonly string[]; readonly table: number; readonly row: number } | undefined;
  for (const block of blocks) {
    const { cell, text } = block;
    if (cell?.column !== 0 || cell.row === 0 || !numbersRows(cell.header)) continue;
    const letter = /^\s*([a-zđ])[.)]?\s*$/u.exec(text)?.[1];
    const follows = before?.table === cell.table && before.row === cell.row - 1 ? before.letters : undefined;
    const next: readonly string[] | undefined = letter === 'a' ? undefined : follows?.flatMap(lettersAfter);
    const isWrong = letter !== undefined && next !== undefined && !next.includes(letter);
    if (isWrong) found.push({ block, letter, expected: next[0] ?? '' });
    // `i`, `v`, `x` may be Roman figures.
    before = letter === undefined || /[ivx]/u.test(letter) || (follows === undefined && letter !== 'a') ? undefined : { letters: isWrong ? [letter, next[0] ?? letter] : [letter], table: cell.table, row: cell.row };
  }
  return found;
};

/** Lines that are steps, `Bước 1: …`, `Bước 2: …`, in one section or as headings; a line that tells a step again begins a run anew. */
const stepBreaks = (blocks: readonly ProseBlock[]): readonly (Break & { readonly block: ProseBlock; readonly words: string })[] => {
  const lines = blocks.flatMap((block) => {
    const number = block.path.length > 0 || block.cell || block.shape === 'attribute' ? undefined : ownStepOf(block.text);
    return number === undefined ? [] : [{ block, number }];
  });
  // Only a text that tells all its steps counts them.
  if (lines.length < FEWEST || lines[0]?.number !== 1 || lines[1]?.number !== 2) return [];
  const found = breakIn(lines.map(({ number }) => number));
  const line = found && lines[found.place];
  return found && line && found.problem === 'gap' ? [{ ...found, block: line.block, words: String(line.number) }] : [];
};

/** Letters of a run of lines `a)`, `b)`, `c)`; a line without a letter does not end it, a heading does. */
const letterBreaks = (blocks: readonly ProseBlock[]): readonly LetterBreak[] => {
  const found: LetterBreak[] = [];
  // `i)`, `ii)`, `iii)`: Roman figures, of which some look like letters.
  const isRoman = blocks.some(({ text }) => /^\s*\(?ii\)/u.test(text)) ? (letter: string): boolean => /^[ivx]$/u.test(letter) : (): boolean => false;
  let before: readonly string[] | undefined;
  // A run inside another one: the outer goes on behind it.
  let outer: readonly string[] | undefined;
  for (const block of blocks) {
    if (block.path.length > 0 || block.cell || block.shape === 'attribute') continue;
    const letter = block.shape === 'heading' ? undefined : letterOf(block.text);
    if (block.shape === 'heading') [before, outer] = [undefined, undefined];
    if (letter === undefined || isRoman(letter)) continue;
    const next: readonly string[] | undefined = before === undefined || letter === 'a' ? undefined : before.flatMap(lettersAfter);
    if (letter === 'a') outer = before;
    const goesOn = outer?.flatMap(lettersAfter).includes(letter) ?? false;
    const isWrong = next !== undefined && !next.includes(letter) && !goesOn;
    if (isWrong) found.push({ block, letter, expected: next[0] ?? '' });
    // A run that begins in the middle belongs to a law that is told. Behind a slip the count goes on from the wrong letter or from the right one.
    before = before === undefined && letter !== 'a' ? undefined : isWrong ? [letter, next[0] ?? letter] : [letter];
  }
  return found;
};

const orderedLists = (tree: ControlledTree): readonly (readonly ControlledNode[])[] => {
  const lists: (readonly ControlledNode[])[] = [];
  walkTree(tree, (node) => {
    if (isElement(node) && node.tagName === 'ol') lists.push((node.children as readonly ControlledNode[]).filter((child) => isElement(child) && child.tagName === 'li'));
  });
  return lists;
};

/** Rows and items are numbered one after another: a number left out or used twice tells that something was cut out or pasted in. */
export const rowNumber: Rule = {
  id: 'row-number',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    judgedDocuments(content).flatMap((reading): readonly Finding[] => {
      const { tree } = reading.body;
      if (!isStanding(reading) || !tree) return [];
      const rows = rowBreaks(proseOf(reading)).map(({ block, problem, expected }) => ({
        location: placeInProse(content, { path: reading.path, block, at: 0 }),
        params: { words: block.text.trim(), problem, expected },
      }));
      const lists = orderedLists(tree).flatMap((items): readonly Finding[] => {
        if (items.length < FEWEST) return [];
        const { source } = fileTextOf(content, reading.path);
        const lines = source.split('\n');
        const places = items.map((item) => placeOfPoint(reading, pointOf(item)));
        // What is shown is counted by the machine; what was typed tells what the author meant.
        const typed = places.map(({ line, column }) => /^(\d{1,3})[.)]/u.exec((lines[line - 1] ?? '').slice(column - 1))?.[1]);
        if (typed.some((number) => number === undefined)) return [];
        const numbers = typed.map(Number);
        const found = numbers.every((number) => number === numbers[0]) ? undefined : breakIn(numbers);
        const location = found && places[found.place];
        return found && location ? [{ location, params: { words: String(numbers[found.place]), problem: found.problem, expected: found.expected, list: 'yes' } }] : [];
      });
      const letters = letterBreaks(proseOf(reading)).map(({ block, letter, expected }) => ({
        location: placeInProse(content, { path: reading.path, block, at: 0 }),
        params: { words: `${letter})`, problem: letter < expected ? 'repeated' : 'gap', expected: `${expected})`, list: 'yes' },
      }));
      const letterRows = letterRowBreaks(proseOf(reading)).map(({ block, letter, expected }) => ({
        location: placeInProse(content, { path: reading.path, block, at: 0 }),
        params: { words: letter, problem: letter < expected ? 'repeated' : 'gap', expected },
      }));
      const steps = stepBreaks(proseOf(reading)).map(({ block, words, problem, expected }) => ({ location: placeInProse(content, { path: reading.path, block, at: 0 }), params: { words, problem, expected, list: 'yes' } }));
      return [...rows, ...letterRows, ...lists, ...letters, ...steps];
    }),
};
