import { bagOfWords, commonCount, joinBags } from './measure.ts';
import type { Edit, RedlineChange } from './redline.ts';
import { isAtSection, sectionOf } from './section-name.ts';
import { withoutEdits } from './without-edits.ts';
import { idsOf, type Word } from './word.ts';

/** Columns of fewer words are told as gone and come. */
const LEAST_WORDS = 8;
/** Share of the words of a column that cells of others must have won or lost. */
const LEAST_HELD = 0.75;
/** Share of what came or went in a cell that must be of the column. */
const LEAST_OWN = 0.8;

/** A column whose words went into the cells of another one was merged into it; one whose words were taken out of another's cells was parted from it. One line, which the lines of those cells no longer tell of. */
export const joinColumns = (changes: readonly RedlineChange[]): readonly RedlineChange[] =>
  changes.reduce((left, change) => {
    const { part, event } = change;
    if (part !== 'column' || (event.kind !== 'added' && event.kind !== 'removed') || event.own === undefined || !left.includes(change)) return left;
    const told = cellsOfColumn(left, { change, words: event.own, side: event.kind === 'removed' ? 'after' : 'before' });
    if (!told) return left;
    const line: RedlineChange = { ...change, event: { kind: event.kind === 'removed' ? 'merged' : 'parted', words: event.words, from: undefined } };
    return left.flatMap((other) => (other === change ? [line] : told.cells.has(other) ? [] : withoutEdits(other, told.edits)));
  }, changes);

interface ColumnSearch {
  readonly change: RedlineChange;
  readonly words: readonly Word[];
  /** Side of an edit on which words of the column stand. */
  readonly side: 'before' | 'after';
}

interface Told {
  readonly edits: ReadonlySet<Edit>;
  /** Cells that came or went as a whole. */
  readonly cells: ReadonlySet<RedlineChange>;
}

/** What cells of the same section won or lost, when it is the words of a column; undefined when it is not. */
const cellsOfColumn = (changes: readonly RedlineChange[], { change, words, side }: ColumnSearch): Told | undefined => {
  const bag = bagOfWords(words);
  if (bag.length < LEAST_WORDS) return undefined;
  const isOwn = (ids: Int32Array): boolean => ids.length > 0 && commonCount(ids, bag) >= LEAST_OWN * ids.length;
  const near = changes.filter((other) => other.part === 'cell' && isAtSection(other, sectionOf(change)));
  const cells = near.filter(({ event }) => event.kind === (side === 'after' ? 'added' : 'removed') && isOwn(bagOfWords(event.words)));
  const edits = near.flatMap(({ event }) => (event.kind === 'edited' ? event.edits.filter((edit) => idsOf(edit[side === 'after' ? 'before' : 'after']).length === 0 && isOwn(bagOfWords(edit[side]))) : []));
  const held = joinBags([...edits.map((edit) => bagOfWords(edit[side])), ...cells.flatMap(({ event }) => ('words' in event ? [bagOfWords(event.words)] : []))]);
  return commonCount(held, bag) >= LEAST_HELD * bag.length ? { edits: new Set(edits), cells: new Set(cells) } : undefined;
};
