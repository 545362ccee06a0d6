import type { ChangePlace, RedlineChange } from './redline.ts';
import type { RedlineNames } from './redline-labels.ts';
import { joinWords, type Word } from './word.ts';

/**
 * A legal text that left a list of the data and the one that replaced it by law, which came to that list, are one change: which took
 * the place of which. What no text of the list replaced keeps its line; one text that replaced two is told with each.
 */
export const joinReplacedLaws = (changes: readonly RedlineChange[], names: RedlineNames): readonly RedlineChange[] => {
  const joined = new Set<Word>();
  const pairs = new Map<RedlineChange, readonly RedlineChange[]>();
  for (const come of changes) {
    if (lawsOf(come, 'added').length === 0) continue;
    const gone = changes.filter((change) => isOfSameList(change, come)).flatMap((change) => lawsOf(change, 'removed'));
    const own = lawsOf(come, 'added').flatMap((after) =>
      gone.flatMap((before): readonly RedlineChange[] => {
        if (!names.isReplacedBy(idOf(before), idOf(after))) return [];
        joined.add(before).add(after);
        return [{ ...come, part: 'value', place: listItself(come.place), event: { kind: 'edited', edits: [{ lead: [], before: [before], after: [after], trail: [] }] } }];
      }),
    );
    pairs.set(come, own);
  }
  if (joined.size === 0) return changes;
  return changes.flatMap((change): readonly RedlineChange[] => [...(pairs.get(change) ?? []), ...without(change, joined)]);
};

/** The texts are named in the line: the list's own entry would name one of them again. */
const listItself = (place: ChangePlace): ChangePlace => (place.kind === 'data' && place.field === undefined ? { kind: 'data', key: place.key } : place);

const idOf = ({ atom }: Word): string => (atom?.kind === 'name' ? atom.id : '');

/** Legal texts that a line says came or went. */
const lawsOf = ({ part, place, event }: RedlineChange, kind: 'added' | 'removed'): readonly Word[] =>
  part === 'entry' && place.kind === 'data' && event.kind === kind ? event.words.filter(({ atom }) => atom?.kind === 'name' && atom.of === 'legal-text') : [];

const isOfSameList = ({ place }: RedlineChange, { place: other }: RedlineChange): boolean =>
  place.kind === 'data' && other.kind === 'data' && place.key === other.key && place.field === other.field && (place.field === undefined || place.entry?.number === other.entry?.number);

/** The line with what is left of its words; none when nothing is. */
const without = (change: RedlineChange, joined: ReadonlySet<Word>): readonly RedlineChange[] => {
  const { event } = change;
  if ((event.kind !== 'added' && event.kind !== 'removed') || !event.words.some((word) => joined.has(word))) return [change];
  const left = event.words.filter((word) => !word.isSign && !joined.has(word));
  return left.length === 0 ? [] : [{ ...change, event: { ...event, words: joinWords(left.map((word) => [word]), ',') } }];
};
