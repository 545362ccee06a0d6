import { compareWords } from './compare-words.ts';
import { wordedEdits } from './find-reshaped.ts';
import type { WholeParts } from './findings.ts';
import { bagOfWords, commonCount, likeness } from './measure.ts';
import type { ChangedPart, RedlineChange } from './redline.ts';
import { isAtSection, sectionOf } from './section-name.ts';
import { joinWords } from './word.ts';

/** Fewer words are told as gone and come. */
const LEAST_WORDS = 5;
/** Share of the words of an item, and of all of them, that the other form must hold. */
const LEAST_ALIKE = 0.7;

/** What a row, an item or a paragraph is a piece of. */
const formOf: Partial<Readonly<Record<ChangedPart, ChangedPart>>> = { item: 'list', row: 'table', paragraph: 'paragraph' };

/** A few items of a list that stand in a table now, rows that stand in a list, a note that became an item, with what changed in them: one line where they stand. What took another form in its own place is found before. */
export const joinReshaped = (changes: readonly RedlineChange[], wholes: readonly WholeParts[]): readonly RedlineChange[] => joinPairs(wholes.reduce(joinWhole, changes));

const lone: ReadonlySet<ChangedPart> = new Set(['item', 'row', 'paragraph', 'note', 'quote']);

/** One piece gone and one of another form come in the same section. */
const joinPairs = (changes: readonly RedlineChange[]): readonly RedlineChange[] => {
  const free = new Set(changes.filter(({ part, place, event }) => event.kind === 'removed' && place.kind === 'body' && lone.has(part)));
  const told = new Set<RedlineChange>();
  const lines = changes.map((change): RedlineChange => {
    const { part, place, event } = change;
    if (event.kind !== 'added' || place.kind !== 'body' || !lone.has(part)) return change;
    const bag = bagOfWords(event.words);
    if (bag.length < LEAST_WORDS) return change;
    for (const before of free) {
      if (before.event.kind !== 'removed' || before.part === part || !isAtSection(before, sectionOf(change)) || likeness(bagOfWords(before.event.words), bag) < LEAST_ALIKE) continue;
      free.delete(before);
      told.add(before);
      const { edits } = compareWords(before.event.words, event.words);
      return { ...change, event: { kind: 'reshaped', words: event.words, edits: wordedEdits(edits), forms: { older: before.part, newer: part } } };
    }
    return change;
  });
  return lines.filter((line) => !told.has(line));
};

const joinWhole = (changes: readonly RedlineChange[], whole: WholeParts): readonly RedlineChange[] => {
  const own = changes.find(({ anchor, event }) => anchor === whole.anchor && event.kind === whole.kind);
  if (!own) return changes;
  const words = joinWords(whole.parts, whole.part === 'row' ? '|' : '');
  const bag = bagOfWords(words);
  const other = whole.kind === 'added' ? 'removed' : 'added';
  const pieces = changes.flatMap((change) => {
    const { part, place, event } = change;
    if (event.kind !== other || event.component !== undefined || part === whole.part || formOf[part] === undefined || place.kind !== 'body' || !isAtSection(change, whole.section)) return [];
    const ids = bagOfWords(event.words);
    return ids.length >= LEAST_WORDS && commonCount(ids, bag) >= LEAST_ALIKE * ids.length ? [{ change, form: formOf[part], words: event.words }] : [];
  });
  const [first] = pieces;
  const others = joinWords(pieces.map((piece) => piece.words), '');
  if (!first || likeness(bagOfWords(others), bag) < LEAST_ALIKE) return changes;
  const form = whole.part === 'row' ? 'table' : 'list';
  const isNewer = whole.kind === 'added';
  const { kind, edits } = isNewer ? compareWords(others, words) : compareWords(words, others);
  if (kind === 'rewritten') return changes;
  const line: RedlineChange = {
    ...(isNewer ? own : first.change),
    part: isNewer ? own.part : first.form,
    event: { kind: 'reshaped', words: isNewer ? words : others, edits: wordedEdits(edits), forms: isNewer ? { older: first.form, newer: form } : { older: form, newer: first.form } },
  };
  const told = new Set<RedlineChange>([own, ...pieces.map(({ change }) => change)]);
  const place = isNewer ? own : first.change;
  return changes.flatMap((change) => (change === place ? [line] : told.has(change) ? [] : [change]));
};
