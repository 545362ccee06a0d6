import type { ElementContent, Root } from 'hast';
import { element } from './element.ts';
import { joinReplacedLaws } from './join-replaced-laws.ts';
import { plainWords, type Wording } from './plain-words.ts';
import { groupRepeated, type ChangeGroup } from './repeated-edits.ts';
import type { ChangeEvent, ChangePlace, Edit, Redline, RedlineChange, SectionName } from './redline.ts';
import type { Word } from './word.ts';
import type { RedlineLabels, ShownChange, ShownEdit, ShownEvent, ShownPlace, ShownSection } from './redline-labels.ts';

/** A change with its words as text. */
export const showChange = ({ part, place, event }: RedlineChange, wording: Wording): ShownChange => ({ part, place: showPlace(place, wording), event: showEvent(event, wording) });

const namedSection = ({ label, words, isFormer }: SectionName, wording: Wording): ShownSection => ({ label, words: plainWords(words, wording), isFormer: isFormer === true });

const showSection = (section: SectionName | undefined, wording: Wording): ShownSection | undefined => section && namedSection(section, wording);

const showPlace = (place: ChangePlace, wording: Wording): ShownPlace =>
  place.kind === 'body'
    ? { kind: 'body', section: showSection(place.section, wording), isUndivided: place.isUndivided === true, row: plainWords(place.row ?? [], wording), column: plainWords(place.column ?? [], wording) }
    : { kind: 'data', key: place.key, entry: place.entry && { number: place.entry.number, name: plainWords(place.entry.name, wording) }, field: place.field ?? '' };

const showEdit = ({ lead, before, after, trail }: Edit, wording: Wording): ShownEdit => {
  const [left, right] = [plainWords(before, wording), plainWords(after, wording)];
  const isHidden = left === right;
  return {
    lead: plainWords(lead, wording),
    before: isHidden ? `${left} ${hiddenPart(before)}` : left,
    after: isHidden ? `${right} ${hiddenPart(after)}` : right,
    trail: plainWords(trail, wording),
  };
};

/** What a reader does not see of words: where a link leads, what an abbreviation means. */
const hiddenPart = (words: readonly Word[]): string => {
  const parts = words.flatMap(({ styles }) => styles.flatMap((style) => (style.kind === 'link' ? [style.href] : style.kind === 'term' ? [style.means] : [])));
  return parts.length === 0 ? '' : `(${[...new Set(parts)].join(', ')})`;
};

const showEvent = (event: ChangeEvent, wording: Wording): ShownEvent => {
  switch (event.kind) {
    case 'edited':
    case 'punctuation':
      return { kind: event.kind, edits: event.edits.map((edit) => showEdit(edit, wording)) };
    case 'rewritten':
      return { kind: 'rewritten', before: plainWords(event.before, wording), after: plainWords(event.after, wording) };
    case 'added':
    case 'removed':
      return { kind: event.kind, words: plainWords(event.words, wording), component: event.component ?? '', count: event.count ?? 1, sections: (event.sections ?? []).map(({ older, newer }) => ({ older: namedSection(older, wording), newer: namedSection(newer, wording) })) };
    case 'reordered':
      return { kind: 'reordered', words: plainWords(event.words, wording) };
    case 'turned':
      return event;
    case 'spanned':
      return { kind: 'spanned', isMerged: event.isMerged, words: plainWords(event.words, wording) };
    case 'reshaped':
      return { kind: 'reshaped', words: plainWords(event.words, wording), edits: event.edits.map((edit) => showEdit(edit, wording)), forms: event.forms };
    case 'split':
    case 'joined':
      return { kind: event.kind, words: plainWords(event.words, wording), edits: event.edits.map((edit) => showEdit(edit, wording)) };
    case 'nested':
      return { kind: 'nested', from: showSection(event.from, wording), under: showSection(event.under, wording) };
    case 'merged':
    case 'parted':
      return { kind: event.kind, words: plainWords(event.words, wording), below: plainWords(event.below ?? [], wording), from: showSection(event.from, wording), into: showSection(event.into, wording), step: event.step, own: (event.own ?? []).map(({ key, words }) => ({ key, words: plainWords(words, wording) })) };
    case 'moved':
      return { kind: 'moved', words: plainWords(event.words, wording), direction: event.direction, from: showSection(event.from, wording), after: showSection(event.after, wording), numbers: event.numbers, component: event.component ?? '' };
    default:
      return { kind: 'attribute', component: event.component, of: plainWords(event.of, wording), attribute: event.attribute, edits: event.edits.map((edit) => showEdit(edit, wording)) };
  }
};

/** One line of the list of changes. */
export interface SummaryLine {
  /** The places that it tells of, in reading order. */
  readonly anchors: readonly [string, ...string[]];
  readonly theme: RedlineChange['theme'];
  /** The whole line as text. */
  readonly line: string;
  /** What is said of all places, then the name of each; absent where the line tells of one. */
  readonly repeated?: { readonly lead: string; readonly places: readonly { readonly anchor: string; readonly name: string }[] };
}

/** The first cell of a row. */
const rowName = ({ event }: RedlineChange, wording: Wording): string => {
  const words = 'words' in event ? event.words : [];
  const end = words.findIndex(({ text, isSign }) => isSign && text === '|');
  return plainWords(end > 0 ? words.slice(0, end) : words, wording);
};

const lineOf = ({ changes, replaced, renumbered, isSorted }: ChangeGroup, wording: Wording): SummaryLine => {
  const [first, ...rest] = changes;
  const { labels } = wording;
  const base = { anchors: [first.anchor, ...rest.map(({ anchor }) => anchor)], theme: first.theme } as const;
  if (isSorted) {
    const lead = labels.sorted({ part: first.part, place: showPlace(first.place, wording), count: changes.length });
    const places = changes.map((change) => ({ anchor: change.anchor, name: labels.row(rowName(change, wording)) }));
    return { ...base, line: `${lead} ${places.map(({ name }) => name).join('; ')}`, repeated: { lead, places } };
  }
  if (!replaced && !renumbered) return { ...base, line: labels.change(showChange(first, wording)) };
  const seen = new Map<string, number>();
  const places = changes.map(({ anchor, part, place }) => {
    const name = labels.placeOf({ part, place: showPlace(place, wording) });
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { anchor, name: times === 1 ? name : labels.sameAgain(name, times) };
  });
  const lead = replaced ? labels.replaced(replaced) : labels.renumbered(renumbered ?? { numbers: [], count: 0 });
  return { ...base, line: `${lead} ${places.map(({ name }) => name).join('; ')}`, repeated: { lead, places } };
};

/** The lines of the list of changes, with the places they tell of. */
export const summaryLines = (redline: Pick<Redline, 'summary' | 'body'>, wording: Wording): readonly SummaryLine[] => groupRepeated({ ...redline, summary: joinReplacedLaws(redline.summary, wording.names) }, wording).map((group) => lineOf(group, wording));

const renderLine = ({ anchors: [anchor], line, repeated }: SummaryLine): ElementContent =>
  element('li', repeated === undefined ? [link(anchor, line)] : [`${repeated.lead} `, ...repeated.places.flatMap((place, index) => [...(index === 0 ? [] : ['; ']), link(place.anchor, place.name)])]);

const link = (anchor: string, words: string): ElementContent => element('a', { href: `#${anchor}` }, words);

/** The list of changes: one link a line, or a link for each place of a line; what stands on the cover under a line of its own. */
export const renderSummary = (lines: readonly SummaryLine[], labels: RedlineLabels): Root => {
  const listOf = (theme: RedlineChange['theme']): readonly ElementContent[] => {
    const own = lines.filter((line) => line.theme === theme);
    return own.length === 0 ? [] : [element('ol', { className: ['redline-summary__list'] }, own.map(renderLine))];
  };
  const content = listOf('content');
  const cover = listOf('cover');
  return {
    type: 'root',
    children: [
      element('div', { className: ['redline-summary'] }, [
        ...(content.length === 0 ? [element('p', { className: ['redline-summary__none'] }, labels.noChanges)] : content),
        ...(cover.length === 0 ? [] : [element('p', { className: ['redline-summary__cover'] }, labels.coverChanges), ...cover]),
      ]),
    ],
  };
};
