import type { NoiseKind } from './word-key.ts';
import type { Word } from './word.ts';

/** A run of words: unchanged, added or removed. */
export type Piece =
  /** `older` holds the words as they were written before, where they were written otherwise. */
  | { readonly kind: 'same'; readonly words: readonly Word[]; readonly older?: readonly Word[] }
  | { readonly kind: 'added'; readonly words: readonly Word[] }
  | { readonly kind: 'removed'; readonly words: readonly Word[] };

/** What became of a part. `moved` stands at the new place, changed or not; `gone` at the old one. */
export type Mark = 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'gone';

/** A number typed or counted before words, on both sides. */
export interface LabelPair {
  readonly older: string;
  readonly newer: string;
}

interface Marked {
  readonly mark: Mark;
  /** Place that the list of changes links to. */
  readonly anchor?: string;
}

export interface RedlineText extends Marked {
  readonly kind: 'text';
  readonly tag: 'p' | 'pre' | 'caption';
  readonly label: LabelPair;
  readonly pieces: readonly Piece[];
}

export interface RedlineItem extends Marked {
  readonly blocks: readonly RedlineBlock[];
  /** Items of the newer text that it stands for, when one was split or several were joined. */
  readonly count?: number;
  /** Where a `gone` item went. */
  readonly to?: string;
}

export interface RedlineList extends Marked {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly start: number;
  readonly isFootnotes: boolean;
  readonly items: readonly RedlineItem[];
}

export interface RedlineCell {
  readonly mark: 'same' | 'changed' | 'added' | 'removed';
  readonly anchor?: string;
  readonly label: LabelPair;
  readonly pieces: readonly Piece[];
  readonly isHeader: boolean;
  readonly span: { readonly columns: number; readonly rows: number };
}

export interface RedlineRow extends Marked {
  readonly isHead: boolean;
  readonly cells: readonly RedlineCell[];
  readonly to?: string;
}

export interface RedlineTable extends Marked {
  readonly kind: 'table';
  readonly caption: RedlineText | undefined;
  readonly columns: readonly { readonly mark: 'same' | 'added' | 'removed'; readonly anchor?: string }[];
  readonly rows: readonly RedlineRow[];
}

export interface RedlineAttribute {
  readonly name: string;
  readonly mark: 'same' | 'changed' | 'added' | 'removed';
  readonly anchor?: string;
  /** Numbers before the words, when these alone differ. */
  readonly label?: LabelPair;
  readonly pieces: readonly Piece[];
}

export interface RedlineComponent extends Marked {
  readonly kind: 'component';
  readonly name: string;
  readonly attributes: readonly RedlineAttribute[];
  readonly blocks: readonly RedlineBlock[];
  /** Data shown at this place, by key. */
  readonly dataKeys: readonly string[];
}

export interface RedlineQuote extends Marked {
  readonly kind: 'quote';
  readonly blocks: readonly RedlineBlock[];
}

export interface RedlineRule extends Marked {
  readonly kind: 'rule';
}

/** What is left at the place from which a block moved away. */
export interface RedlineGone {
  readonly kind: 'gone';
  readonly mark: 'gone';
  readonly to: string;
  readonly words: readonly Word[];
}

export type RedlineBlock = RedlineText | RedlineList | RedlineTable | RedlineComponent | RedlineQuote | RedlineRule | RedlineGone;

/** A heading and the text below it down to the next heading. */
export interface RedlineSection extends Marked {
  readonly depth: number;
  readonly label: LabelPair;
  readonly heading: readonly Piece[];
  readonly blocks: readonly RedlineBlock[];
  /** Where a `gone` section went. */
  readonly to?: string;
}

/** A value of the front matter: one value, a list, or a list of maps such as the steps. */
export type RedlineData =
  | { readonly kind: 'value'; readonly key: string; readonly mark: 'same' | 'changed' | 'added' | 'removed'; readonly anchor?: string; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly key: string; readonly mark: 'same' | 'changed'; readonly entries: readonly RedlineEntry[] }
  | { readonly kind: 'map'; readonly key: string; readonly mark: 'same' | 'changed'; readonly fields: readonly RedlineData[] };

/** One entry of a list of data. */
export interface RedlineEntry {
  readonly mark: Mark;
  readonly anchor?: string;
  /** Where a `gone` entry went. */
  readonly to?: string;
  /** Places from 1, where it stands on that side. */
  readonly older?: number;
  readonly newer?: number;
  /** Keys of a map; a plain value is one field without a key. */
  readonly fields: readonly RedlineData[];
}

/** Words changed at one place of a text, with the words around them in the same sentence. */
export interface Edit {
  readonly lead: readonly Word[];
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly trail: readonly Word[];
}

/** Name of a section: its number and its words. */
export interface SectionName {
  readonly label: string;
  readonly words: readonly Word[];
  /** It is gone, and another bears its number now. */
  readonly isFormer?: true;
}

/** A section as it was called and is called. */
export interface SectionPair {
  readonly older: SectionName;
  readonly newer: SectionName;
}

/** Where a change stands. */
export type ChangePlace =
  /** `section` is undefined before the first heading; `isUndivided` says that neither text has any. */
  | { readonly kind: 'body'; readonly section: SectionName | undefined; readonly isUndivided?: true; readonly row?: readonly Word[]; readonly column?: readonly Word[] }
  /** `entry` is the number of the entry of a list, in the newer text unless it was removed. */
  | { readonly kind: 'data'; readonly key: string; readonly entry?: { readonly number: number; readonly name: readonly Word[] }; /** A key inside the entry; with the key of its map before it, parted by a point. */ readonly field?: string };

export type ChangedPart = 'section' | 'heading' | 'paragraph' | 'sentence' | 'item' | 'footnote' | 'table' | 'row' | 'column' | 'cell' | 'list' | 'note' | 'figure' | 'component' | 'quote' | 'rule' | 'entry' | 'value';

/** What a step says under a key. */
export interface OwnValue {
  readonly key: string;
  readonly words: readonly Word[];
}

/** What happened at a place. */
export type ChangeEvent =
  | { readonly kind: 'edited'; readonly edits: readonly Edit[] }
  /** Signs alone. */
  | { readonly kind: 'punctuation'; readonly edits: readonly Edit[] }
  | { readonly kind: 'rewritten'; readonly before: readonly Word[]; readonly after: readonly Word[] }
  /** `own` are the words of a row without the cells that the row above or below says as well, of a column those below its head; `sections` those that stayed in their place and stand below an added section now, or stood below a removed one, under other numbers; `count` of empty rows beside each other. */
  | { readonly kind: 'added'; readonly words: readonly Word[]; readonly own?: readonly Word[]; readonly component?: string; readonly sections?: readonly SectionPair[]; readonly count?: number }
  | { readonly kind: 'removed'; readonly words: readonly Word[]; readonly own?: readonly Word[]; readonly component?: string; readonly sections?: readonly SectionPair[]; readonly count?: number }
  /** The same words at another place of the same paragraph. */
  | { readonly kind: 'reordered'; readonly words: readonly Word[] }
  /** What named the rows of a table names its columns now. */
  | { readonly kind: 'turned' }
  /** Cells that say the same are one cell now, or the other way round. */
  | { readonly kind: 'spanned'; readonly isMerged: boolean; readonly words: readonly Word[] }
  /** The same words in another form, with the few that changed: a list written as paragraphs, a note as plain text. `forms` names both, when they differ. */
  | { readonly kind: 'reshaped'; readonly words: readonly Word[]; readonly edits: readonly Edit[]; readonly forms?: { readonly older: ChangedPart; readonly newer: ChangedPart } }
  | { readonly kind: 'split'; readonly words: readonly Word[]; readonly edits: readonly Edit[] }
  | { readonly kind: 'joined'; readonly words: readonly Word[]; readonly edits: readonly Edit[] }
  /** A section that stands below another section than before, in its place: `from` is its name before, `under` what it stands below now. */
  | { readonly kind: 'nested'; readonly from: SectionName | undefined; readonly under: SectionName | undefined }
  /** A whole list, table or section that was put into another one, or was taken out of one. `from` names the section it stood in, when it stands in another now; `into` the section that holds the whole text of one that is gone; `step` the number of the other step, of a step, `own` what the other step has not; `below` leads the item that the list stands below now, or stood below. */
  | { readonly kind: 'merged' | 'parted'; readonly words: readonly Word[]; readonly below?: readonly Word[]; readonly from: SectionName | undefined; readonly into?: SectionName | undefined; readonly step?: number; readonly own?: readonly OwnValue[] }
  /** `after` names what now stands before it, or the number it had and has. */
  | { readonly kind: 'moved'; readonly words: readonly Word[]; readonly direction: 'up' | 'down'; readonly from: SectionName | undefined; readonly after: SectionName | undefined; readonly numbers?: { readonly older: number; readonly newer: number }; readonly component?: string }
  /** `of` tells which of several alike: the label of a field. */
  | { readonly kind: 'attribute'; readonly component: string; readonly of: readonly Word[]; readonly attribute: string; readonly edits: readonly Edit[] };

/** One line of the list of changes. */
export interface RedlineChange {
  readonly anchor: string;
  readonly part: ChangedPart;
  /** `cover` for what every issue changes: numbers, days, signatures, revision table. */
  readonly theme: 'content' | 'cover';
  readonly place: ChangePlace;
  readonly event: ChangeEvent;
}

/** Two texts of one document compared. */
export interface Redline {
  /** In reading order; what stands on the cover comes last. */
  readonly summary: readonly RedlineChange[];
  readonly body: readonly RedlineSection[];
  /** Keys of the front matter that differ or that the newer text shows. */
  readonly data: readonly RedlineData[];
  /** Differences of writing that are no changes. */
  readonly noise: Readonly<Record<NoiseKind, number>>;
}
