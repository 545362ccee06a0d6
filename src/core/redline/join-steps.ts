import { compareWords } from './compare-words.ts';
import { bagOfWords, commonCount } from './measure.ts';
import { ownOfStep } from './own-of-step.ts';
import type { Edit, RedlineChange, RedlineData } from './redline.ts';
import { withoutEdits } from './without-edits.ts';
import { idsOf, joinWords, type Word } from './word.ts';

/** Steps told in fewer words are told as gone and come. */
const LEAST_WORDS = 5;
/** Share of the words of a step that must stand in the other one, and of what came there that must be of the step. */
const LEAST_HELD = 0.8;
const LEAST_OWN = 0.6;
/** Fewer words that a step says more than the other had are no part of its work. */
const LEAST_REST = 4;
/** Share of a step that says more than went there, or came from there. */
const LEAST_PART = 0.4;

/** A step that was put into another one, or taken out of one: its line says so with what it alone says of hands, forms and results, and the other's line no longer names its words. */
export const joinSteps = (changes: readonly RedlineChange[], data: readonly RedlineData[]): readonly RedlineChange[] => {
  const steps = data.find(({ key }) => key === 'steps');
  const entries = steps?.kind === 'list' ? steps.entries : [];
  const told = new Set<Edit>();
  const lines = changes.map((change): RedlineChange => {
    const { part, place, event } = change;
    if (part !== 'entry' || place.kind !== 'data' || place.key !== 'steps' || place.field !== undefined || (event.kind !== 'added' && event.kind !== 'removed')) return change;
    const other = otherStep({ changes, words: event.words, side: event.kind === 'removed' ? 'after' : 'before', told });
    if (!other) return change;
    // What else stands in the edit is told by it.
    if (other.isWhole) told.add(other.edit);
    const kind = event.kind === 'removed' ? 'merged' : 'parted';
    const [step, holder] = [entries.find(({ anchor }) => anchor === change.anchor), entries.find(({ newer, mark }) => newer === other.step && mark !== 'gone')];
    const own = step && holder ? ownOfStep({ step, other: holder, kind }) : [];
    const rest = joinWords(compareWords(other.edit[kind === 'merged' ? 'after' : 'before'], event.words).edits.flatMap(({ after }) => (idsOf(after).length >= LEAST_REST ? [after] : [])), ',');
    return { ...change, event: { kind, words: event.words, from: undefined, step: other.step, own: rest.length === 0 ? own : [{ key: 'content', words: rest }, ...own] } };
  });
  return lines.flatMap((change) => withoutEdits(change, told));
};

interface Search {
  readonly changes: readonly RedlineChange[];
  readonly words: readonly Word[];
  /** Side of an edit on which the words of the step stand. */
  readonly side: 'before' | 'after';
  readonly told: ReadonlySet<Edit>;
}

/** The step whose content took the words of another in, or let them go, with the edit that tells it. */
const otherStep = ({ changes, words, side, told }: Search): { readonly edit: Edit; readonly isWhole: boolean; readonly step: number } | undefined => {
  const bag = bagOfWords(words);
  if (bag.length < LEAST_WORDS) return undefined;
  for (const { place, event } of changes) {
    if (place.kind !== 'data' || place.key !== 'steps' || place.field !== 'content' || place.entry === undefined || event.kind !== 'edited') continue;
    const edit = event.edits.find((one) => {
      if (told.has(one)) return false;
      const ids = bagOfWords(one[side]);
      const common = commonCount(ids, bag);
      const isWholeThere = common >= LEAST_HELD * bag.length && common >= LEAST_OWN * ids.length;
      return isWholeThere || (ids.length >= LEAST_WORDS && common >= LEAST_HELD * ids.length && common >= LEAST_PART * bag.length);
    });
    if (edit) return { edit, isWhole: idsOf(edit[side === 'after' ? 'before' : 'after']).length === 0, step: place.entry.number };
  }
  return undefined;
};
