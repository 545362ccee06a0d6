import { plainWords, type Wording } from './plain-words.ts';
import type { Edit, RedlineChange } from './redline.ts';
import { sortedRows } from './sorted-rows.ts';
import { withoutEdits } from './without-edits.ts';
import type { Word } from './word.ts';

/** Changes that are one line of the list: one change, the same words put in the place of others all over a text, or the rows of a table in another order. */
export interface ChangeGroup {
  /** In reading order. */
  readonly changes: readonly [RedlineChange, ...RedlineChange[]];
  /** Absent for a change that stands alone. */
  readonly replaced?: { readonly before: string; readonly after: string; readonly count: number };
  /** Rows of one table that stand in another order now. */
  readonly isSorted?: true;
}

/** Fewer places are read faster one by one. */
const LEAST_PLACES = 4;

const HAS_LETTER = /\p{L}/u;
/** A time or a number that changes is told where it changes, with the words around it. */
const TELLS_TIME = /\p{N}|(?<!\p{L})(?:phút|giờ|buổi|ngày|tuần|tháng|quý|năm)(?!\p{L})/iu;

/** A comma at either end came along. */
const lower = (words: readonly Word[], wording: Wording): string => {
  const from = words.findIndex(({ isSign }) => !isSign);
  return from === -1 ? '' : plainWords(words.slice(from, words.findLastIndex(({ isSign }) => !isSign) + 1), wording).toLowerCase();
};

const isWordless = (words: readonly Word[]): boolean => words.every(({ isSign }) => isSign);

/** What an edit puts in the place of what; words that only came or only went are known by the word they stand beside. Undefined for what is told at its own place. */
const keyOf = ({ lead, before, after, trail }: Edit, wording: Wording): string | undefined => {
  const [left, right] = [lower(before, wording), lower(after, wording)];
  if (before.length > 0 && after.length > 0 && [...before, ...after].every(isName)) return `${left}\u0000${right}`;
  if (TELLS_TIME.test(left) || TELLS_TIME.test(right) || !HAS_LETTER.test(left + right)) return undefined;
  if (!isWordless(before) && !isWordless(after)) return `${left}\u0000${right}`;
  const beside = lead.length > 0 ? `${lower(lead.slice(-1), wording)}\u0000` : trail.length > 0 ? `\u0000${lower(trail.slice(0, 1), wording)}` : undefined;
  return beside === undefined ? undefined : `${left}\u0000${right}\u0000${beside}`;
};

interface Site {
  readonly change: RedlineChange;
  readonly edit: Edit;
  /** Line of a name that left a list of the data, where the one of `change` came. */
  readonly gone?: RedlineChange;
}

const isName = ({ atom }: Word): boolean => atom?.kind === 'name';

/** The name that a line says came to a list of the data or left it, when it is the only one. */
const loneName = ({ part, place, event }: RedlineChange, kind: 'added' | 'removed'): Word | undefined =>
  part === 'entry' && place.kind === 'data' && event.kind === kind && event.words.length === 1 ? event.words.find(isName) : undefined;

const listOf = ({ place }: RedlineChange): string => (place.kind === 'data' ? `${place.key} ${place.entry && place.field !== undefined ? place.entry.number : ''} ${place.field ?? ''}` : '');

/** Names that took the place of others in a list of the data. */
const replacedNames = (changes: readonly RedlineChange[]): readonly Site[] =>
  changes.flatMap((change): readonly Site[] => {
    const after = loneName(change, 'added');
    const gone = after && changes.find((other) => loneName(other, 'removed') !== undefined && listOf(other) === listOf(change));
    const before = gone && loneName(gone, 'removed');
    return after && before ? [{ change, gone, edit: { lead: [], before: [before], after: [after], trail: [] } }] : [];
  });

/** How many words all runs end with, or begin with; a sentence may begin with one of them. */
const sharedCount = (runs: readonly (readonly Word[])[], isEnd: boolean): number => {
  const [first = [], ...rest] = runs;
  const at = (run: readonly Word[], index: number): string | undefined => (isEnd ? run[run.length - 1 - index] : run[index])?.text.toLowerCase();
  let length = 0;
  while (length < first.length && rest.every((run) => at(run, length) === at(first, length))) length += 1;
  return length;
};

/** Both sides as they are shown: with the words beside them, where one side has none; as most of the places write them. */
const shownSides = (sites: readonly [Site, ...Site[]], wording: Wording): { readonly before: string; readonly after: string } => {
  const [{ edit: sample }] = sites;
  const isPlain = !isWordless(sample.before) && !isWordless(sample.after);
  const lead = isPlain ? 0 : sharedCount(sites.map(({ edit }) => edit.lead), true);
  const trail = isPlain || lead > 0 ? 0 : sharedCount(sites.map(({ edit }) => edit.trail), false);
  const shown = sites.map(({ edit }) => {
    const show = (words: readonly Word[]): string => plainWords([...(lead === 0 ? [] : edit.lead.slice(-lead)), ...words, ...edit.trail.slice(0, trail)], wording);
    return { before: show(edit.before), after: show(edit.after) };
  });
  const timesOf = (text: string): number => shown.filter(({ before }) => before === text).length;
  const [first = { before: '', after: '' }] = shown;
  return shown.reduce((best, other) => (timesOf(other.before) > timesOf(best.before) ? other : best), first);
};

const editsOf = ({ event, theme }: RedlineChange): readonly Edit[] => (theme === 'content' && (event.kind === 'edited' || event.kind === 'attribute') ? event.edits : []);

/** Puts edits together that replace the same words by the same words, at the place of the first; what else a change does keeps its line. Rows of a table in another order share a line as well. */
export const groupRepeated = (changes: readonly RedlineChange[], wording: Wording): readonly ChangeGroup[] => {
  const byKey = new Map<string, Site[]>();
  const names = new Map(replacedNames(changes).map((site) => [site.change, site]));
  for (const change of changes) {
    const name = names.get(change);
    for (const site of [...(name ? [name] : []), ...editsOf(change).map((edit): Site => ({ change, edit }))]) {
      const key = keyOf(site.edit, wording);
      if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), site]);
    }
  }
  const told = new Set<Edit>();
  const toldWhole = new Set<RedlineChange>();
  const groupsAt = new Map<RedlineChange, ChangeGroup[]>();
  for (const [first, ...rest] of byKey.values()) {
    if (!first) continue;
    const sites = [first, ...rest] as const;
    const [, ...others] = new Set(sites.map(({ change }) => change));
    if (sites.length < LEAST_PLACES || others.length === 0) continue;
    for (const { edit, change, gone } of sites) {
      told.add(edit);
      if (gone) toldWhole.add(gone).add(change);
    }
    // All are told at the place of the first.
    groupsAt.set(first.change, [...(groupsAt.get(first.change) ?? []), { changes: [first.change, ...others], replaced: { ...shownSides(sites, wording), count: sites.length } }]);
  }
  const sorted = new Set<RedlineChange>();
  for (const [first, ...rest] of sortedRows(changes)) {
    for (const change of [first, ...rest]) sorted.add(change);
    groupsAt.set(first, [{ changes: [first, ...rest], isSorted: true }]);
  }
  return changes.flatMap((change): readonly ChangeGroup[] => {
    if (sorted.has(change) || toldWhole.has(change)) return groupsAt.get(change) ?? [];
    return [...(groupsAt.get(change) ?? []), ...withoutEdits(change, told).map((left) => ({ changes: [left] as const }))];
  });
};
