import type { CalendarDate } from '../model/calendar-date.ts';
import type { ChangedPart } from './redline.ts';
import type { NamedThing } from './word.ts';

/** Names of what texts call by an identifier, as the library of the day knows them. */
export interface RedlineNames {
  /** Name to show; the identifier itself where nothing is known. */
  readonly nameOf: (thing: NamedThing, id: string) => string;
  /** Whether the law put one legal text in the place of another. */
  readonly isReplacedBy: (older: string, newer: string) => boolean;
}

/** An edit as text. */
export interface ShownEdit {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly trail: string;
}

/** A section as text. */
export interface ShownSection {
  readonly label: string;
  readonly words: string;
  readonly isFormer: boolean;
}

/** Where a change stands, as text; what is not known is empty. */
export type ShownPlace =
  | { readonly kind: 'body'; readonly section: ShownSection | undefined; readonly isUndivided: boolean; readonly row: string; readonly column: string }
  | { readonly kind: 'data'; readonly key: string; readonly entry: { readonly number: number; readonly name: string } | undefined; readonly field: string };

export type ShownEvent =
  | { readonly kind: 'edited' | 'punctuation'; readonly edits: readonly ShownEdit[] }
  | { readonly kind: 'rewritten'; readonly before: string; readonly after: string }
  /** `component` names the tag that came or went; empty for none. */
  | { readonly kind: 'added' | 'removed'; readonly words: string; readonly component: string; readonly count: number; readonly sections: readonly { readonly older: ShownSection; readonly newer: ShownSection }[] }
  | { readonly kind: 'turned' }
  | { readonly kind: 'spanned'; readonly isMerged: boolean; readonly words: string }
  | { readonly kind: 'reordered'; readonly words: string }
  | { readonly kind: 'reshaped'; readonly words: string; readonly edits: readonly ShownEdit[]; readonly forms: { readonly older: ChangedPart; readonly newer: ChangedPart } | undefined }
  | { readonly kind: 'split' | 'joined'; readonly words: string; readonly edits: readonly ShownEdit[] }
  | { readonly kind: 'nested'; readonly from: ShownSection | undefined; readonly under: ShownSection | undefined }
  | { readonly kind: 'merged' | 'parted'; readonly words: string; readonly below: string; readonly from: ShownSection | undefined; readonly into: ShownSection | undefined; readonly step: number | undefined; readonly own: readonly { readonly key: string; readonly words: string }[] }
  | { readonly kind: 'moved'; readonly words: string; readonly direction: 'up' | 'down'; readonly from: ShownSection | undefined; readonly after: ShownSection | undefined; readonly numbers: { readonly older: number; readonly newer: number } | undefined; readonly component: string }
  | { readonly kind: 'attribute'; readonly component: string; readonly of: string; readonly attribute: string; readonly edits: readonly ShownEdit[] };

/** A change whose words are text; the catalogue makes one line of it. */
export interface ShownChange {
  readonly part: ChangedPart;
  readonly place: ShownPlace;
  readonly event: ShownEvent;
}

/** Words that a redline needs; the catalogue supplies them. */
export interface RedlineLabels {
  readonly added: string;
  readonly removed: string;
  readonly moved: string;
  readonly splitHere: string;
  readonly joinedHere: string;
  readonly rowAdded: string;
  readonly rowRemoved: string;
  readonly rowMoved: string;
  readonly columnAdded: string;
  readonly columnRemoved: string;
  readonly gone: (words: string) => string;
  readonly movedEntry: (older: number, newer: number) => string;
  readonly wasNumber: (number: string) => string;
  /** Name of the region around a table: its section, and its number there. */
  readonly tableIn: (section: string, number: number) => string;
  readonly noChanges: string;
  readonly coverChanges: string;
  readonly number: string;
  readonly footnote: string;
  readonly box: (isChecked: boolean) => string;
  readonly years: (count: number) => string;
  readonly permanent: string;
  readonly amount: (amount: number) => string;
  readonly flag: (value: boolean) => string;
  readonly choice: (key: string, value: string) => string;
  readonly date: (date: CalendarDate) => string;
  /** Name of a key of the front matter; `list` is the key of the list whose entry it stands in. */
  readonly key: (key: string, list?: string) => string;
  readonly attribute: (component: string, attribute: string) => string;
  /** Name of a tag. */
  readonly component: (name: string) => string;
  /** One line of the list of changes. */
  readonly change: (change: ShownChange) => string;
  /** What is said before the places at which the same words were put in the place of others. */
  readonly replaced: (replaced: { readonly before: string; readonly after: string; readonly count: number }) => string;
  /** What is said before the places where a text leads to sections that have other numbers now. */
  readonly renumbered: (renumbered: { readonly numbers: readonly (readonly [before: string, after: string])[]; readonly count: number }) => string;
  /** What is said before the names of rows that stand in another order now. */
  readonly sorted: (sorted: { readonly part: ChangedPart; readonly place: ShownPlace; readonly count: number }) => string;
  /** Name of a row by its first cell. */
  readonly row: (words: string) => string;
  readonly placeOf: (change: Pick<ShownChange, 'part' | 'place'>) => string;
  /** A place that has the name of an earlier one. */
  readonly sameAgain: (name: string, times: number) => string;
}
