import { bagOfWords, commonCount, joinBags } from './measure.ts';
import type { Edit, RedlineChange } from './redline.ts';
import { isAtSection, sectionOf } from './section-name.ts';
import { withoutEdits } from './without-edits.ts';
import { idsOf, type Word } from './word.ts';

/** Rows of fewer words are told as gone and come. */
const LEAST_WORDS = 8;
/** Share of the words of a row that another one must have won or lost; what is left is said nowhere else, and nobody is to miss it. */
const LEAST_HELD = 0.75;
/** Share of what came or went there that must be of the row. */
const LEAST_OWN = 0.6;

/** A row whose words went into the cells of another one was merged into it; one whose words were taken out of another's cells was parted from it. One line, which the lines of those cells no longer tell of. */
export const joinRows = (changes: readonly RedlineChange[]): readonly RedlineChange[] =>
  changes.reduce((left, change) => {
    const { part, event } = change;
    if (part !== 'row' || (event.kind !== 'added' && event.kind !== 'removed') || !left.includes(change)) return left;
    const told = editsOfRow(left, { change, words: event.own ?? event.words, side: event.kind === 'removed' ? 'after' : 'before' });
    if (told.size === 0) return left;
    const line: RedlineChange = { ...change, event: { kind: event.kind === 'removed' ? 'merged' : 'parted', words: event.words, from: undefined } };
    return left.flatMap((other) => (other === change ? [line] : withoutEdits(other, told)));
  }, changes);

interface RowSearch {
  readonly change: RedlineChange;
  readonly words: readonly Word[];
  /** Side of an edit on which words of the row stand. */
  readonly side: 'before' | 'after';
}

/** Edits of cells of the same section that hold enough words of a row between them; none when they do not. */
const editsOfRow = (changes: readonly RedlineChange[], { change, words, side }: RowSearch): ReadonlySet<Edit> => {
  const bag = bagOfWords(words);
  if (bag.length < LEAST_WORDS) return new Set();
  const held = changes.flatMap((other) => {
    const { place, event } = other;
    if (event.kind !== 'edited' || place.kind !== 'body' || place.column === undefined || !isAtSection(other, sectionOf(change))) return [];
    return event.edits.filter((edit) => {
      const ids = bagOfWords(edit[side]);
      return idsOf(edit[side === 'after' ? 'before' : 'after']).length === 0 && ids.length > 0 && commonCount(ids, bag) >= LEAST_OWN * ids.length;
    });
  });
  return commonCount(joinBags(held.map((edit) => bagOfWords(edit[side]))), bag) >= LEAST_HELD * bag.length ? new Set(held) : new Set();
};
