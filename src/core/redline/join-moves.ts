import type { RedlineChange } from './redline.ts';
import { isAtSection, sectionOf } from './section-name.ts';
import type { Word } from './word.ts';
import { wordKey } from './word-key.ts';

/** Parts shorter than this are told as gone and come. */
const LEAST_WORDS = 5;

/** Parts of which one may stand in another list or table now. */
const movable: ReadonlySet<string> = new Set(['item', 'row', 'paragraph', 'component']);

/** What a line says came or went: the same for both when the words are the same. */
const keyOf = ({ part, place, event }: RedlineChange): string | undefined => {
  if (place.kind !== 'body' || !movable.has(part) || (event.kind !== 'added' && event.kind !== 'removed')) return undefined;
  const [first, ...rest] = event.words.filter(({ isSign }) => !isSign);
  // A field is known by its label, a document that is named alone by its code, however short.
  const isKnown = part === 'component' || (rest.length === 0 && first?.atom?.kind === 'name');
  return first === undefined || (!isKnown && rest.length + 1 < LEAST_WORDS) ? undefined : [part, event.component ?? '', beginningOf(first), ...rest.map(({ id }) => id)].join(' ');
};

/** A list whose items end with full stops begins them with capitals, one with semicolons does not. */
const beginningOf = ({ id, text, atom }: Word): string => (atom === undefined ? wordKey(text).toLowerCase() : String(id));

/** Items and rows that went from one list or table and came, word for word, into another were moved: one line, at the new place. */
export const joinMoves = (changes: readonly RedlineChange[]): readonly RedlineChange[] => {
  const gone = new Map<string, number[]>();
  for (const [index, change] of changes.entries()) {
    const key = change.event.kind === 'removed' ? keyOf(change) : undefined;
    if (key !== undefined) gone.set(key, [...(gone.get(key) ?? []), index]);
  }
  const joined = new Set<number>();
  const moved = changes.map((change, index): RedlineChange => {
    const key = change.event.kind === 'added' ? keyOf(change) : undefined;
    const from = key === undefined ? undefined : gone.get(key)?.shift();
    const before = from === undefined ? undefined : changes[from];
    if (from === undefined || !before || change.event.kind !== 'added') return change;
    joined.add(from);
    const isElsewhere = sectionOf(before) !== undefined && !isAtSection(change, sectionOf(before));
    return { ...change, event: { kind: 'moved', words: change.event.words, direction: from < index ? 'down' : 'up', from: isElsewhere ? sectionOf(before) : undefined, after: undefined, ...(change.event.component === undefined ? {} : { component: change.event.component }) } };
  });
  return moved.filter((_, index) => !joined.has(index));
};
