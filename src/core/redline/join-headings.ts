import type { RedlineChange, SectionName } from './redline.ts';
import { withoutEdits } from './without-edits.ts';
import { idsOf, type Word } from './word.ts';

const sayingOf = (words: readonly Word[]): string => idsOf(words).join(' ');

const headingsWhere = (changes: readonly RedlineChange[], kinds: readonly RedlineChange['event']['kind'][]): ReadonlySet<string> =>
  new Set(changes.flatMap(({ part, place, event }) => (part === 'section' && place.kind === 'body' && kinds.includes(event.kind) ? sayingOf(headingOf(place.section)) : [])).filter((saying) => saying !== ''));

const headingOf = (section: SectionName | undefined): readonly Word[] => section?.words ?? [];

/** The name of a note or the lead of a paragraph that became a section is its heading now, and was a heading where a section became one of these: no word of it came or went. */
export const joinHeadings = (changes: readonly RedlineChange[]): readonly RedlineChange[] => {
  const [come, gone] = [headingsWhere(changes, ['added', 'parted']), headingsWhere(changes, ['removed', 'merged'])];
  if (come.size + gone.size === 0) return changes;
  return changes.flatMap((change) => {
    if (change.event.kind !== 'edited') return [change];
    const told = change.event.edits.filter(({ before, after }) => (idsOf(after).length === 0 && come.has(sayingOf(before))) || (idsOf(before).length === 0 && gone.has(sayingOf(after))));
    return withoutEdits(change, new Set(told));
  });
};
