import { plainWords, type Wording } from './plain-words.ts';
import type { RedlineChange } from './redline.ts';

/** Changes that are one line of the list: one change, or the same words put in the place of others all over a text. */
export interface ChangeGroup {
  /** In reading order. */
  readonly changes: readonly [RedlineChange, ...RedlineChange[]];
  /** Absent for a change that stands alone. */
  readonly replaced?: { readonly before: string; readonly after: string; readonly count: number };
}

/** Fewer places are read faster one by one. */
const LEAST_PLACES = 4;

const HAS_LETTER = /\p{L}/u;
/** A time or a number that changes is told where it changes, with the words around it. */
const TELLS_TIME = /\p{N}|(?<!\p{L})(?:phút|giờ|buổi|ngày|tuần|tháng|quý|năm)(?!\p{L})/iu;

interface Replacement {
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** What is put in the place of what, when a change does nothing else. */
const replacementIn = ({ event, theme }: RedlineChange, wording: Wording): Replacement | undefined => {
  if (event.kind !== 'edited' || theme !== 'content') return undefined;
  const [first, ...rest] = event.edits.map((edit) => ({ before: plainWords(edit.before, wording), after: plainWords(edit.after, wording) }));
  if (!first || rest.some(({ before, after }) => before !== first.before || after !== first.after)) return undefined;
  const isWords = (text: string): boolean => HAS_LETTER.test(text) && !TELLS_TIME.test(text);
  return isWords(first.before) && isWords(first.after) ? { ...first, count: event.edits.length } : undefined;
};

/** Puts changes together that replace the same words by the same words, at the place of the first. */
export const groupRepeated = (changes: readonly RedlineChange[], wording: Wording): readonly ChangeGroup[] => {
  const keyed = changes.map((change) => {
    const replacement = replacementIn(change, wording);
    return { change, replacement, key: replacement && `${replacement.before}\u0000${replacement.after}`.toLowerCase() };
  });
  const byKey = new Map<string, (typeof keyed)[number][]>();
  for (const one of keyed) if (one.key !== undefined) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  return keyed.flatMap(({ change, replacement, key }, index): readonly ChangeGroup[] => {
    const [first, ...rest] = byKey.get(key ?? '') ?? [];
    if (!replacement || !first || rest.length + 1 < LEAST_PLACES) return [{ changes: [change] }];
    // All are told at the place of the first.
    if (first !== keyed[index]) return [];
    const count = [first, ...rest].reduce((sum, other) => sum + (other.replacement?.count ?? 0), 0);
    return [{ changes: [first.change, ...rest.map((other) => other.change)], replaced: { ...replacement, count } }];
  });
};
