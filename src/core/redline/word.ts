import type { CalendarDate } from '../model/calendar-date.ts';

/** What a text or its data names by an identifier; the page shows its name. */
export type NamedThing = 'document' | 'unit' | 'person' | 'field' | 'legal-text' | 'standard';

/** Something that counts as one word and is not written in letters. */
export type Atom =
  | { readonly kind: 'name'; readonly of: NamedThing; readonly id: string }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'years'; readonly years: number }
  | { readonly kind: 'permanent' }
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'choice'; readonly key: string; readonly value: string }
  | { readonly kind: 'footnote' }
  | { readonly kind: 'box'; readonly isChecked: boolean }
  /** Where one paragraph ends and the next begins, when a paragraph was split or two were joined. */
  | { readonly kind: 'paragraph' };

/** How a word is set. */
export type Style =
  | { readonly kind: 'strong' | 'em' | 'sub' | 'sup' | 'code' | 'strike' }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'term'; readonly means: string };

/** A Vietnamese word as blanks part it, a run of one sign, or an atom: the smallest thing that changes. */
export interface Word {
  /** As written; empty for an atom. */
  readonly text: string;
  /** Blanks before it as written, empty when it follows at once. */
  readonly gap: string;
  /** Number of what it says: words with the same number differ in writing at most. */
  readonly id: number;
  readonly isSign: boolean;
  readonly styles: readonly Style[];
  readonly atom: Atom | undefined;
}

export const noStyles: readonly Style[] = [];

/** Numbers of the words without signs, in their order: what the words say. */
export const idsOf = (words: readonly Word[]): readonly number[] => words.flatMap(({ id, isSign }) => (isSign ? [] : [id]));

/** What stands between parts that are told in one breath; no text has words with these numbers. */
const separators = { ',': { gap: '', id: -2 }, '|': { gap: ' ', id: -3 }, '': undefined } as const;

/** Puts the words of several parts in a row, for telling them in one line. */
export const joinWords = (parts: readonly (readonly Word[])[], separator: keyof typeof separators): readonly Word[] => {
  const joined: Word[] = [];
  for (const [first, ...rest] of parts) {
    if (!first) continue;
    const sign = separators[separator];
    if (joined.length > 0 && sign) joined.push({ text: separator, gap: sign.gap, id: sign.id, isSign: true, styles: noStyles, atom: undefined });
    joined.push(joined.length > 0 && first.gap === '' ? { ...first, gap: ' ' } : first, ...rest);
  }
  return joined;
};
