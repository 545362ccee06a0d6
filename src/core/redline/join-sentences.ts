import type { Edit, RedlineChange, SectionName } from './redline.ts';
import { withoutEdits } from './without-edits.ts';
import { idsOf, type Word } from './word.ts';

/** Fewer words may well be the same by chance. */
const LEAST_WORDS = 5;

interface Site {
  readonly index: number;
  readonly edit: Edit;
}

const sitesOf = (changes: readonly RedlineChange[], pick: (edit: Edit) => readonly Word[], other: (edit: Edit) => readonly Word[]): ReadonlyMap<string, Site[]> => {
  const sites = new Map<string, Site[]>();
  for (const [index, { place, event }] of changes.entries()) {
    if (place.kind !== 'body' || event.kind !== 'edited') continue;
    for (const edit of event.edits) {
      const ids = idsOf(pick(edit));
      if (ids.length < LEAST_WORDS || idsOf(other(edit)).length > 0) continue;
      const key = ids.join(' ');
      sites.set(key, [...(sites.get(key) ?? []), { index, edit }]);
    }
  }
  return sites;
};

const sectionOf = ({ place }: RedlineChange): SectionName | undefined => (place.kind === 'body' ? place.section : undefined);

const keyOf = (section: SectionName | undefined): string => `${section?.label} ${idsOf(section?.words ?? []).join(' ')}`;

/** Words taken out of one paragraph and put, word for word, into another were moved: one line, at the new place. */
export const joinSentences = (changes: readonly RedlineChange[]): readonly RedlineChange[] => {
  const gone = sitesOf(changes, ({ before }) => before, ({ after }) => after);
  const come = sitesOf(changes, ({ after }) => after, ({ before }) => before);
  const told = new Set<Edit>();
  const movesAt = new Map<number, RedlineChange[]>();
  for (const [key, sites] of come) {
    const left = [...(gone.get(key) ?? [])];
    for (const { index, edit } of sites) {
      const from = left.shift();
      const [before, after] = [changes[from?.index ?? -1], changes[index]];
      if (!from || !before || !after || from.index === index) continue;
      told.add(from.edit).add(edit);
      const isElsewhere = sectionOf(before) !== undefined && keyOf(sectionOf(before)) !== keyOf(sectionOf(after));
      const move: RedlineChange = { ...after, part: 'sentence', event: { kind: 'moved', words: edit.after, direction: from.index < index ? 'down' : 'up', from: isElsewhere ? sectionOf(before) : undefined, after: undefined } };
      movesAt.set(index, [...(movesAt.get(index) ?? []), move]);
    }
  }
  return told.size === 0 ? changes : changes.flatMap((change, index) => [...(movesAt.get(index) ?? []), ...withoutEdits(change, told)]);
};
