import type { ProseBlock } from '../parse/prose.ts';
import { numbersRows } from '../vietnamese/row-columns.ts';
import { figureOfCell, figureSentencesIn, type UnitFigure } from '../vietnamese/row-figures.ts';
import type { PlacedHit } from './each-prose.ts';
import { comparableName } from './folded-words.ts';
import { onceAText } from './once-a-text.ts';
import { typedTablesOf } from './typed-tables.ts';

interface Row {
  readonly name: string;
  /** Words of the row and of its heads that tell that a sentence speaks of it. */
  readonly signs: readonly string[];
  readonly figures: readonly UnitFigure[];
  readonly shown: string;
}

const FEWEST_WORDS = 2;
const MOST_WORDS = 9;

const wordsIn = (name: string): number => name.split(' ').length;

const figureOf = onceAText((text: string): UnitFigure | undefined => (/\d/.test(text) && text.length < 40 ? figureOfCell(text) : undefined));

/** Rows that give a figure for a thing that their first cell names. */
const rowsOf = (blocks: readonly ProseBlock[]): readonly Row[] => {
  // Most texts have no such cell.
  if (!blocks.some(({ cell, text }) => cell !== undefined && cell.row > 0 && figureOf(text) !== undefined)) return [];
  const rows = typedTablesOf(blocks).flatMap(({ headers, rows: all }) => {
    const first = numbersRows(headers.get(0) ?? '') ? 1 : 0;
    return all.flatMap(({ cells }): readonly Row[] => {
      const name = comparableName(cells.get(first)?.text ?? '');
      const own = [...cells].filter(([column]) => column > first);
      const figures = own.flatMap(([, { text }]) => figureOf(text) ?? []);
      if (figures.length === 0 || wordsIn(name) < FEWEST_WORDS || wordsIn(name) > MOST_WORDS || /\d/.test(name)) return [];
      const signs = [...own.flatMap(([, { text }]) => (figureOf(text) ? [] : [text])), ...own.map(([column]) => headers.get(column) ?? '')].map(comparableName).filter((words) => wordsIn(words) >= FEWEST_WORDS && wordsIn(words) <= MOST_WORDS && !/\d/.test(words));
      return [{ name, signs, figures, shown: [...cells.values()].map(({ text }) => text.trim()).join(' | ') }];
    });
  });
  // Where two rows are named alike, a sentence may mean either.
  return rows.filter(({ name }) => rows.filter((other) => ` ${other.name} `.includes(` ${name} `)).length === 1);
};

const sentencesIn = onceAText(figureSentencesIn);

/**
 * Sentences that give another figure than the row of a table that they speak of.
 * @param isTold whether figures of a unit are to be looked at.
 */
export const toldBesideRows = (blocks: readonly ProseBlock[], isTold: (unit: string) => boolean): readonly PlacedHit[] => {
  const rows = rowsOf(blocks);
  if (rows.length === 0) return [];
  return blocks.flatMap((block): readonly PlacedHit[] =>
    block.path.length > 0 || block.cell || block.shape === 'heading' || block.shape === 'attribute'
      ? []
      : sentencesIn(block.text).flatMap(({ at, text, figures }): readonly PlacedHit[] => {
          const words = ` ${comparableName(text)} `;
          const named = rows.filter(({ name }) => words.includes(` ${name} `));
          const [row, ...others] = named;
          if (!row || others.length > 0 || !row.signs.some((sign) => words.includes(` ${sign} `) && !row.name.includes(sign))) return [];
          const wrong = figures.find(({ unit, figure }) => isTold(unit) && row.figures.some((own) => own.unit === unit) && row.figures.every((own) => own.unit !== unit || own.figure !== figure));
          return wrong ? [{ block, at, params: { words: text.slice(0, 120), other: row.shown.slice(0, 120), problem: 'row' } }] : [];
        }));
};
