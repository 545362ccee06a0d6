import { plainWords, type Wording } from './plain-words.ts';
import type { Edit, Redline, RedlineChange } from './redline.ts';
import { sortedParts } from './sorted-parts.ts';
import { withoutEdits } from './without-edits.ts';
import { idsOf, type Word } from './word.ts';

/** Changes that are one line of the list: one change, the same words put in the place of others all over a text, or the rows of a table in another order. */
export interface ChangeGroup {
  /** In reading order. */
  readonly changes: readonly [RedlineChange, ...RedlineChange[]];
  /** Absent for a change that stands alone. */
  readonly replaced?: { readonly before: string; readonly after: string; readonly count: number };
  /** Numbers of sections that a text leads to, changed because the sections have other numbers now. */
  readonly renumbered?: { readonly numbers: readonly (readonly [before: string, after: string])[]; readonly count: number };
  /** Rows of one table that stand in another order now. */
  readonly isSorted?: true;
}

/** Fewer places are read faster one by one, of a single word the words around it as well; of a name that left a list, each place has two lines. */
const LEAST_PLACES = 3;
const LEAST_OF_A_WORD = 4;
const LEAST_NAMED = 2;

const HAS_LETTER = /\p{L}/u;
/** A time or a number that changes is told where it changes, with the words around it. */
const TELLS_TIME = /\p{N}|(?<!\p{L})(?:phút|giờ|buổi|ngày|tuần|tháng|quý|năm)(?!\p{L})/iu;

/** A comma at either end came along. */
const lower = (words: readonly Word[], wording: Wording): string => {
  const from = words.findIndex(({ isSign }) => !isSign);
  return from === -1 ? '' : plainWords(words.slice(from, words.findLastIndex(({ isSign }) => !isSign) + 1), wording).toLowerCase();
};

const isWordless = (words: readonly Word[]): boolean => words.every(({ isSign }) => isSign);

/** What an edit puts in the place of what; words that only came or only went are known by the word before or behind them. None for what is told at its own place. */
const keysOf = ({ lead, before, after, trail }: Edit, wording: Wording): readonly string[] => {
  const [left, right] = [lower(before, wording), lower(after, wording)];
  if (before.length > 0 && after.length > 0 && [...before, ...after].every(isName)) return [`${left}\u0000${right}`];
  if (TELLS_TIME.test(left) || TELLS_TIME.test(right) || !HAS_LETTER.test(left + right)) return [];
  if (!isWordless(before) && !isWordless(after)) return [`${left}\u0000${right}`];
  return [...lead.slice(-1).map((word) => `${left}\u0000${right}\u0000${lower([word], wording)}\u0000`), ...trail.slice(0, 1).map((word) => `${left}\u0000${right}\u0000\u0000${lower([word], wording)}`)];
};

/** A short value is told whole, with words that both sides share: what changed in it is what changes elsewhere. A capital lost at its beginning changed; one behind words that came follows these. */
const coreOf = (edit: Edit): Edit => {
  const { lead, before, after, trail } = edit;
  if (before.length === after.length) return edit;
  const start = sharedCount([before, after], { isEnd: false, isExact: true });
  const end = Math.min(sharedCount([before, after], { isEnd: true, isExact: false }), before.length - start, after.length - start);
  if (start + end < Math.min(before.length, after.length)) return edit;
  const cut = (words: readonly Word[]): readonly Word[] => words.slice(start, words.length - end);
  return { lead: [...lead, ...after.slice(0, start)], before: cut(before), after: cut(after), trail: [...after.slice(after.length - end), ...trail] };
};

interface Site {
  readonly change: RedlineChange;
  readonly edit: Edit;
  /** The edit without the words that stand on both sides of it. */
  readonly core: Edit;
  /** How many times an edit of more words holds the words that are replaced. */
  readonly times?: number;
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
    if (!before) return [];
    const edit: Edit = { lead: [], before: [before], after: [after], trail: [] };
    return [{ change, gone, edit, core: edit }];
  });

/** How many words all runs end with, or begin with; a sentence may begin with one of them. */
const sharedCount = (runs: readonly (readonly Word[])[], { isEnd, isExact }: { readonly isEnd: boolean; readonly isExact: boolean }): number => {
  const [first = [], ...rest] = runs;
  const at = (run: readonly Word[], index: number): string | undefined => {
    const text = (isEnd ? run[run.length - 1 - index] : run[index])?.text;
    return isExact ? text : text?.toLowerCase();
  };
  let length = 0;
  while (length < first.length && rest.every((run) => at(run, length) === at(first, length))) length += 1;
  return length;
};

/** Words with a blank around each of them and of the signs between them. */
const spaced = (words: readonly Word[], wording: Wording): string => ` ${words.map((word) => plainWords([word], wording).toLowerCase()).join(' ')} `;

/** Edits that hold the words replaced elsewhere more than once, and nothing else that changed. */
const holdingSites = (sites: readonly Site[], others: readonly Site[], wording: Wording): readonly Site[] => {
  const [sample] = sites;
  if (!sample || isWordless(sample.core.before) || isWordless(sample.core.after)) return [];
  const [left, right] = [spaced(sample.core.before, wording), spaced(sample.core.after, wording)];
  return others.flatMap(({ change, edit }): readonly Site[] => {
    const parts = spaced(edit.before, wording).split(left);
    return parts.length > 2 && parts.join(right) === spaced(edit.after, wording) ? [{ change, edit, core: sample.core, times: parts.length - 1 }] : [];
  });
};

/** Both sides as they are shown: with the words beside them, where one side has none; as most of the places write them. */
const shownSides = (sites: readonly [Site, ...Site[]], wording: Wording): { readonly before: string; readonly after: string } => {
  const [{ core: sample }] = sites;
  const isPlain = !isWordless(sample.before) && !isWordless(sample.after);
  // One syllable says little without the one that stands beside it everywhere.
  const most = isPlain ? (sample.before.length === 1 && !sample.before.some(isName) ? 1 : 0) : Infinity;
  const sharedTrail = Math.min(most, sharedCount(sites.map(({ core }) => core.trail), { isEnd: false, isExact: false }));
  const sharedLead = Math.min(most, sharedCount(sites.map(({ core }) => core.lead), { isEnd: true, isExact: false }));
  const [lead, trail] = isPlain && sharedTrail > 0 ? [0, sharedTrail] : [sharedLead, sharedLead > 0 ? 0 : sharedTrail];
  const shown = sites.map(({ edit, core }) => {
    const show = (words: readonly Word[]): string => plainWords([...(lead === 0 ? [] : core.lead.slice(-lead)), ...words, ...core.trail.slice(0, trail)], wording);
    const [before, whole] = [show(core.before), plainWords(edit.before, wording)];
    // A value told whole is written as it was; words behind an edit, as they are.
    return whole !== '' && whole.toLowerCase() === before.toLowerCase() ? { before: whole, after: show(core.after), isWhole: true } : { before, after: show(core.after), isWhole: false };
  });
  const written = shown.filter(({ isWhole }) => isWhole);
  const choice = written.length > 0 ? written : shown;
  const timesOf = (text: string): number => choice.filter(({ before }) => before === text).length;
  const [first = { before: '', after: '' }] = choice;
  return choice.reduce((best: { readonly before: string; readonly after: string }, other) => (timesOf(other.before) > timesOf(best.before) ? other : best), first);
};

const leastPlaces = (sites: readonly Site[]): number => {
  if (sites.some(({ gone }) => gone !== undefined)) return LEAST_NAMED;
  return sites.some(({ core }) => idsOf(core.before).length > 1 || idsOf(core.after).length > 1) ? LEAST_PLACES : LEAST_OF_A_WORD;
};

const inOrder = (sites: readonly Site[], changes: readonly RedlineChange[]): readonly Site[] => {
  const places = new Map(changes.map((change, index) => [change, index]));
  return sites.toSorted((one, other) => (places.get(one.change) ?? 0) - (places.get(other.change) ?? 0));
};

const editsOf = ({ event, theme }: RedlineChange): readonly Edit[] => (theme === 'content' && (event.kind === 'edited' || event.kind === 'attribute') ? event.edits : []);

/** Numbers of the sections that have another number now, with a dot that no other number has. */
const renumberedIn = (body: Redline['body']): ReadonlyMap<string, string> => {
  const numberOf = (label: string): string => label.replace(/[.)]$/u, '');
  return new Map(body.flatMap(({ label: { older, newer } }) => (older !== newer && newer !== '' && /\d\.\d/u.test(older) ? [[numberOf(older), numberOf(newer)] as const] : [])));
};

/** Fewer numbers of sections than this keep their lines. */
const LEAST_NUMBERS = 2;

/** Places where the number of a section that the text leads to followed the section. */
const renumberedSites = (changes: readonly RedlineChange[], { body, wording }: { readonly body: Redline['body']; readonly wording: Wording }): readonly (readonly [change: RedlineChange, edit: Edit, before: string, after: string])[] => {
  const numbers = renumberedIn(body);
  if (numbers.size === 0) return [];
  return changes.flatMap((change) =>
    editsOf(change).flatMap((edit) => {
      const [before, after] = [lower(edit.before, wording), lower(edit.after, wording)];
      return after !== '' && numbers.get(before) === after ? [[change, edit, before, after] as const] : [];
    }),
  );
};

/** Puts edits together that replace the same words by the same words, at the place of the first; what else a change does keeps its line. Rows of a table in another order share a line as well. */
export const groupRepeated = ({ summary: changes, body }: Pick<Redline, 'summary' | 'body'>, wording: Wording): readonly ChangeGroup[] => {
  const byKey = new Map<string, Site[]>();
  const names = new Map(replacedNames(changes).map((site) => [site.change, site]));
  for (const change of changes) {
    const name = names.get(change);
    for (const site of [...(name ? [name] : []), ...editsOf(change).map((edit): Site => ({ change, edit, core: coreOf(edit) }))]) {
      for (const key of keysOf(site.core, wording)) byKey.set(key, [...(byKey.get(key) ?? []), site]);
    }
  }
  const singles = [...byKey.values()].flatMap((all) => (all.length === 1 ? all : []));
  const told = new Set<Edit>();
  const toldWhole = new Set<RedlineChange>();
  const groupsAt = new Map<RedlineChange, ChangeGroup[]>();
  const numbers = renumberedSites(changes, { body, wording });
  const [firstNumbered, ...otherNumbered] = new Set(numbers.map(([change]) => change));
  if (firstNumbered && numbers.length >= LEAST_NUMBERS && otherNumbered.length > 0) {
    for (const [, edit] of numbers) told.add(edit);
    const pairs = new Map(numbers.map(([, , before, after]) => [before, after] as const));
    groupsAt.set(firstNumbered, [{ changes: [firstNumbered, ...otherNumbered], renumbered: { numbers: [...pairs], count: numbers.length } }]);
  }
  // An edit known by both its neighbours is told with the most of its like.
  for (const all of [...byKey.values()].toSorted((one, other) => other.length - one.length)) {
    const own = all.filter(({ edit }) => !told.has(edit));
    if (own.length < LEAST_NAMED) continue;
    const [first, ...rest] = inOrder([...own, ...holdingSites(own, singles.filter(({ edit }) => !told.has(edit)), wording)], changes);
    if (!first) continue;
    const sites = [first, ...rest] as const;
    const count = sites.reduce((sum, { times = 1 }) => sum + times, 0);
    if (count < leastPlaces(own)) continue;
    const [, ...others] = new Set(sites.map(({ change }) => change));
    if (others.length === 0) continue;
    for (const { edit, change, gone } of sites) {
      told.add(edit);
      if (gone) toldWhole.add(gone).add(change);
    }
    // All are told at the place of the first.
    groupsAt.set(first.change, [...(groupsAt.get(first.change) ?? []), { changes: [first.change, ...others], replaced: { ...shownSides(sites, wording), count } }]);
  }
  const sorted = new Set<RedlineChange>();
  for (const [first, ...rest] of sortedParts(changes)) {
    for (const change of [first, ...rest]) sorted.add(change);
    groupsAt.set(first, [{ changes: [first, ...rest], isSorted: true }]);
  }
  return changes.flatMap((change): readonly ChangeGroup[] => {
    if (sorted.has(change) || toldWhole.has(change)) return groupsAt.get(change) ?? [];
    return [...(groupsAt.get(change) ?? []), ...withoutEdits(change, told).map((left) => ({ changes: [left] as const }))];
  });
};
