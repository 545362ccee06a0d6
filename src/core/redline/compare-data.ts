import type { FrontMatter } from '../model/front-matter.ts';
import { alignSequence, type Slot } from './align-sequence.ts';
import { compareWords } from './compare-words.ts';
import { coverKeys, identityKeys, unorderedKeys, wordsOfPeriod, wordsOfValue, type Scalar } from './data-values.ts';
import { directionOfMove } from './direction-of-move.ts';
import { eventOf, type Findings } from './findings.ts';
import { measureLater, measureWords, type Measure } from './measure.ts';
import type { ChangeEvent, ChangedPart, RedlineData, RedlineEntry } from './redline.ts';
import type { WordIds } from './read-words.ts';
import { joinWords, type Word } from './word.ts';

type Value = Scalar | readonly Value[] | { readonly [key: string]: Value | undefined } | undefined;

/** Keys that are no data of the text. */
const LEFT_OUT: ReadonlySet<string> = new Set(['kind', 'code']);
const LEAST_ENTRY = 0.4;

interface DataSides {
  readonly older: FrontMatter;
  readonly newer: FrontMatter;
  readonly ids: WordIds;
  readonly findings: Findings;
  /** What stood in two texts alike, by its key, as a comparison shows it: the versions of a document share most of their data. */
  readonly unchanged: Map<string, UnchangedData[]>;
}

/** A value that stood in two texts alike. */
export interface UnchangedData {
  readonly value: Value;
  readonly data: RedlineData;
}

/** Keys of two front matters that can be compared, in the order of the newer one. */
export const dataKeysOf = ({ older, newer }: Pick<DataSides, 'older' | 'newer'>): readonly string[] => [...new Set([...Object.keys(newer), ...Object.keys(older)])].filter((key) => !LEFT_OUT.has(key));

/** Tells whether a key holds the same value on both sides, to the letter. */
export const hasSameData = (key: string, { older, newer }: Pick<DataSides, 'older' | 'newer'>): boolean =>
  isEqual((older as Readonly<Record<string, Value>>)[key], (newer as Readonly<Record<string, Value>>)[key]);

/** Compares one key of two front matters. What is the same to the letter is the same object in all comparisons of a reading. */
export const compareDataKey = (key: string, { older, newer, ids, findings, unchanged }: DataSides): RedlineData => {
  const [before, after] = [(older as Readonly<Record<string, Value>>)[key], (newer as Readonly<Record<string, Value>>)[key]];
  if (!isEqual(before, after)) return compareValue({ key, older: before, newer: after, context: { ids, findings, key, entry: undefined, isQuiet: false } });
  const known = unchanged.get(key) ?? [];
  unchanged.set(key, known);
  const alike = known.find(({ value }) => isEqual(value, after));
  if (alike) return alike.data;
  const data = wholeValue({ key, value: after, mark: undefined, ids });
  known.push({ value: after, data });
  return data;
};

interface Context {
  readonly ids: WordIds;
  readonly findings: Findings;
  /** Key of the front matter. */
  readonly key: string;
  readonly entry: { readonly number: number; readonly name: readonly Word[] } | undefined;
  readonly isQuiet: boolean;
  /** Key of the map inside an entry that a value belongs to: a procedure has two decisions with a number each. */
  readonly map?: string;
}

interface ValuePair {
  readonly key: string;
  readonly older: Value;
  readonly newer: Value;
  readonly context: Context;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isMap = (value: Value): value is { readonly [key: string]: Value } => typeof value === 'object' && !Array.isArray(value);
const isPeriod = (value: Value): boolean => isMap(value) && 'kind' in value;

/** Whether two values are the same to the letter, keys in the same order. */
const isEqual = (older: Value, newer: Value): boolean => {
  if (older === newer || typeof older !== 'object' || typeof newer !== 'object') return older === newer;
  if (isList(older) || isList(newer)) return isList(older) && isList(newer) && older.length === newer.length && older.every((item, index) => isEqual(item, newer[index]));
  const keys = keysOf(older);
  const others = keysOf(newer);
  return keys.length === others.length && keys.every((key, index) => key === others[index] && isEqual(older[key], newer[key]));
};

const keysOf = (value: { readonly [key: string]: Value | undefined }): readonly string[] => Object.keys(value).filter((key) => value[key] !== undefined);

const reportData = ({ findings, key, entry, isQuiet, map }: Context, { part, event, field }: { readonly part: ChangedPart; readonly event: ChangeEvent; readonly field: string }): { readonly anchor?: string } => {
  if (isQuiet) return {};
  const anchor = findings.newAnchor();
  const place = { kind: 'data', key, ...(entry === undefined ? {} : { entry }), ...(field === key || field === '' ? {} : { field: map === undefined ? field : `${map}.${field}` }) } as const;
  findings.add({ anchor, part, theme: coverKeys.has(key) ? 'cover' : 'content', place, event });
  return { anchor };
};

const compareValue = ({ key, older, newer, context }: ValuePair): RedlineData => {
  const sample = newer ?? older;
  if (typeof sample === 'object' && older !== undefined && newer !== undefined && isEqual(older, newer)) return wholeValue({ key, value: newer, mark: undefined, ids: context.ids });
  if (isList(sample)) return compareList({ key, older: isList(older) ? older : [], newer: isList(newer) ? newer : [], context });
  if (isMap(sample) && !isPeriod(sample)) {
    const fields = fieldPairs(isMap(older) ? older : {}, isMap(newer) ? newer : {}).map(([name, before, after]) => compareValue({ key: name, older: before, newer: after, context: context.entry === undefined ? context : { ...context, map: key } }));
    return { kind: 'map', key, mark: fields.every(({ mark }) => mark === 'same') ? 'same' : 'changed', fields };
  }
  if (older === newer) return wholeValue({ key, value: newer, mark: undefined, ids: context.ids });
  const before = wordsOf(key, older, context.ids);
  const after = wordsOf(key, newer, context.ids);
  const comparison = compareWords(before, after);
  context.findings.note(comparison.noise);
  const event = tellWhole(eventOf(comparison, before, after), before, after);
  if (!event) return { kind: 'value', key, mark: 'same', pieces: comparison.pieces };
  const mark = before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'changed';
  return { kind: 'value', key, mark, ...reportData(context, { part: 'value', event, field: key }), pieces: comparison.pieces };
};

/** A value of so few words is told as a whole: one post instead of another, not one word more. */
const SHORT_VALUE = 8;

const tellWhole = (event: ChangeEvent | undefined, before: readonly Word[], after: readonly Word[]): ChangeEvent | undefined => {
  if (event?.kind !== 'edited' || Math.max(before.length, after.length) > SHORT_VALUE) return event;
  const isClear = event.edits.length === 1 && event.edits.every((edit) => edit.before.length > 0 && edit.after.length > 0);
  return isClear ? event : { kind: 'edited', edits: [{ lead: [], before, after, trail: [] }] };
};

const fieldPairs = (older: Readonly<Record<string, Value>>, newer: Readonly<Record<string, Value>>): readonly (readonly [string, Value, Value])[] =>
  [...new Set([...Object.keys(newer), ...Object.keys(older)])].map((name) => [name, older[name], newer[name]]);

/** Words of a value that is no list and no map of keys. */
const wordsOf = (key: string, value: Value, ids: WordIds): readonly Word[] => {
  if (value === undefined) return [];
  if (isMap(value)) return wordsOfPeriod(value as { readonly kind: string; readonly years?: number }, ids);
  return isList(value) ? [] : wordsOfValue(key, value, ids);
};

/** All words of a value, for measuring and for telling it as a whole. */
const allWords = (key: string, value: Value, ids: WordIds): readonly Word[] => {
  if (isList(value)) return joinWords(value.map((item) => allWords(key, item, ids)), ',');
  if (isMap(value) && !isPeriod(value)) return joinWords(Object.entries(value).map(([name, item]) => allWords(name, item, ids)), ',');
  return wordsOf(key, value, ids);
};

/** Keys whose words name an entry to a reader. */
const NAMES = ['content', 'name', 'record', 'statement', 'text', 'clause', 'role', 'summary'] as const;

const nameOf = (key: string, entry: Value, ids: WordIds): readonly Word[] => {
  if (!isMap(entry)) return wordsOf(key, entry, ids);
  const named = NAMES.find((name) => entry[name] !== undefined);
  return named === undefined ? [] : wordsOf(named, entry[named], ids);
};

const measureEntry = (key: string, entry: Value, ids: WordIds): Measure => {
  if (!isMap(entry)) {
    const words = wordsOf(key, entry, ids);
    return measureWords(words.some(({ atom }) => atom !== undefined) ? 'name' : 'words', words);
  }
  const identity = identityKeys.find((name) => entry[name] !== undefined);
  const lead = identity === undefined ? measureWords('name', nameOf(key, entry, ids)).key : String(entry[identity]);
  // What is done tells more than who does it: its words count twice.
  return measureLater({ sort: 'entry', key: JSON.stringify(entry), lead, words: () => [...allWords(key, entry, ids), ...nameOf(key, entry, ids)] });
};

interface ListPair {
  readonly key: string;
  readonly older: readonly Value[];
  readonly newer: readonly Value[];
  readonly context: Context;
}

const compareList = ({ key, older, newer, context }: ListPair): RedlineData => {
  const measure = (entry: Value): Measure => measureEntry(key, entry, context.ids);
  const slots = alignSequence({ older: older.map(measure), newer: newer.map(measure), least: LEAST_ENTRY, movableFrom: 1 });
  const settled = unorderedKeys.has(key) ? settleOrder(slots, context.findings) : slots;
  const anchors = new Map<number, string>();
  for (const { newer: [place], move } of settled) if (move === 'here' && place !== undefined) anchors.set(place, context.findings.newAnchor());
  const groups = key === 'steps' ? { older: groupsOf(older), newer: groupsOf(newer) } : undefined;
  const entries = settled.map((slot) => compareEntry({ slot, slots: settled, pair: { key, older, newer, context }, anchors, groups }));
  return { kind: 'list', key, mark: entries.every(({ mark }) => mark === 'same') ? 'same' : 'changed', entries };
};

/** Where order says nothing, what stands elsewhere has not moved. */
const settleOrder = (slots: readonly Slot[], findings: Findings): readonly Slot[] => {
  if (slots.some(({ move }) => move === 'here')) findings.note(['order']);
  return slots.flatMap(({ move, ...slot }): readonly Slot[] => (move === 'gone' ? [] : [slot]));
};

/** The heading of the group that each step stands in, written on the first step of a group alone. */
const groupsOf = (steps: readonly Value[]): readonly Value[] => {
  let group: Value;
  return steps.map((step) => (group = (isMap(step) ? step['group'] : undefined) ?? group));
};

interface EntryInput {
  readonly slot: Slot;
  readonly slots: readonly Slot[];
  readonly pair: ListPair;
  readonly anchors: ReadonlyMap<number, string>;
  /** Of steps. */
  readonly groups: { readonly older: readonly Value[]; readonly newer: readonly Value[] } | undefined;
}

const compareEntry = ({ slot, slots, pair: { key, older, newer, context }, anchors, groups }: EntryInput): RedlineEntry => {
  const [olderPlace = -1] = slot.older;
  const [newerPlace = -1] = slot.newer;
  const [before, after] = [older[olderPlace], newer[newerPlace]];
  const anchor = anchors.get(newerPlace);
  const isNested = context.entry !== undefined;
  const numbers = { ...(before === undefined ? {} : { older: olderPlace + 1 }), ...(after === undefined ? {} : { newer: newerPlace + 1 }) };
  const entry = { number: (after === undefined ? olderPlace : newerPlace) + 1, name: nameOf(key, after ?? before, context.ids) };
  const own: Context = isNested ? context : { ...context, entry };
  if (slot.move === 'gone') return { mark: 'gone', to: anchor ?? '', ...numbers, fields: wholeFields({ key, value: before, mark: undefined, ids: context.ids }) };
  if (before !== undefined && after !== undefined) {
    if (anchor !== undefined && !context.isQuiet) {
      const way = directionOfMove(slot, slots);
      const above = newer[newerPlace - 1];
      const previous = way.numbers || above === undefined ? undefined : { label: String(newerPlace), words: nameOf(key, above, context.ids) };
      const event = { kind: 'moved', words: entry.name, from: undefined, after: previous, ...way } as const;
      context.findings.add({ anchor, part: 'entry', theme: coverKeys.has(context.key) ? 'cover' : 'content', place: { kind: 'data', key: context.key, entry: own.entry ?? entry, ...(isNested ? { field: key } : {}) }, event });
    }
    const fields = isMap(before) && isMap(after)
      ? fieldPairs(before, after).map(([name, left, right]) =>
          name === 'group' && left !== right && groups && groups.older[olderPlace] === groups.newer[newerPlace] ? sameGroup({ older: left, newer: right, ids: context.ids }) : compareValue({ key: name, older: left, newer: right, context: own }),
        )
      : [compareValue({ key, older: before, newer: after, context: own })];
    const mark = anchor !== undefined ? 'moved' : fields.every((field) => field.mark === 'same') ? 'same' : 'changed';
    return { mark, ...(anchor === undefined ? {} : { anchor }), ...numbers, fields };
  }
  const mark = after === undefined ? 'removed' : 'added';
  const value = after ?? before;
  const words = isNested ? allWords(key, value, context.ids) : entry.name;
  const reported = reportData(own, { part: 'entry', event: { kind: mark, words }, field: isNested ? key : '' });
  return { mark, ...reported, ...numbers, fields: wholeFields({ key, value, mark, ids: context.ids }) };
};

/** A heading that another step of its group carries now. */
const sameGroup = ({ older, newer, ids }: { readonly older: Value; readonly newer: Value; readonly ids: WordIds }): RedlineData => ({
  kind: 'value',
  key: 'group',
  mark: 'same',
  pieces: [{ kind: 'same', words: wordsOf('group', newer, ids), older: wordsOf('group', older, ids) }],
});

interface WholeValue {
  readonly key: string;
  readonly value: Value;
  /** Undefined for a value that stands as it was. */
  readonly mark: 'added' | 'removed' | undefined;
  readonly ids: WordIds;
}

const wholeFields = ({ key, value, mark, ids }: WholeValue): readonly RedlineData[] =>
  isMap(value) && !isPeriod(value)
    ? Object.entries(value).flatMap(([name, item]) => (item === undefined ? [] : [wholeValue({ key: name, value: item, mark, ids })]))
    : [wholeValue({ key, value, mark, ids })];

const wholeValue = ({ key, value, mark, ids }: WholeValue): RedlineData => {
  if (isList(value)) {
    const entries = value.map((item, index): RedlineEntry => ({ mark: mark ?? 'same', ...(mark === 'added' ? {} : { older: index + 1 }), ...(mark === 'removed' ? {} : { newer: index + 1 }), fields: wholeFields({ key, value: item, mark, ids }) }));
    return { kind: 'list', key, mark: mark === undefined ? 'same' : 'changed', entries };
  }
  if (isMap(value) && !isPeriod(value)) return { kind: 'map', key, mark: mark === undefined ? 'same' : 'changed', fields: wholeFields({ key, value, mark, ids }) };
  const words = wordsOf(key, value, ids);
  return { kind: 'value', key, mark: mark ?? 'same', pieces: words.length === 0 ? [] : [{ kind: mark ?? 'same', words }] };
};
