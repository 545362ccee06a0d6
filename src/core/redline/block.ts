import type { Measure } from './measure.ts';
import type { Word } from './word.ts';

/** A number typed or counted before words: `a)`, `5.2.`; automatic, so another number is no change. */
export type Label = string;

/** A paragraph, a heading or preformatted lines. */
export interface TextBlock {
  readonly kind: 'text';
  readonly tag: 'p' | 'pre' | 'caption';
  readonly label: Label;
  readonly words: readonly Word[];
  readonly measure: Measure;
}

export interface ListItem {
  readonly blocks: readonly Block[];
  readonly measure: Measure;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly start: number;
  /** Definitions of footnotes, numbered by the text. */
  readonly isFootnotes: boolean;
  readonly items: readonly ListItem[];
  readonly measure: Measure;
}

export interface Cell {
  readonly label: Label;
  readonly words: readonly Word[];
  readonly measure: Measure;
  readonly isHeader: boolean;
  readonly span: { readonly columns: number; readonly rows: number };
  /** At a place that a cell over several columns, or rows, covers: it says what that cell says, which is written there. */
  readonly covered?: 'across' | 'down';
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly isHead: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: TextBlock | undefined;
  readonly rows: readonly Row[];
  /** Most cells of a row. */
  readonly columns: number;
  /** Columns that only count the rows. */
  readonly counted: ReadonlySet<number>;
  readonly hasSpans: boolean;
  readonly measure: Measure;
}

export interface BlockAttribute {
  readonly name: string;
  readonly words: readonly Word[];
}

/** A tag that is a block: a note, a figure, a field of a form, or a place where data is shown. */
export interface ComponentBlock {
  readonly kind: 'component';
  readonly name: string;
  readonly attributes: readonly BlockAttribute[];
  readonly blocks: readonly Block[];
  readonly measure: Measure;
}

export interface QuoteBlock {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
  readonly measure: Measure;
}

/** A line across the page. */
export interface RuleBlock {
  readonly kind: 'rule';
  readonly measure: Measure;
}

export type Block = TextBlock | ListBlock | TableBlock | ComponentBlock | QuoteBlock | RuleBlock;

/** A heading with the text down to the next heading of any level; what stands before the first heading has none. */
export interface Section {
  /** 0 before the first heading, else 1 to 6. */
  readonly depth: number;
  readonly label: Label;
  readonly words: readonly Word[];
  /** Place of the section above in the list of sections; -1 for none. */
  readonly parent: number;
  readonly blocks: readonly Block[];
  /** Measure of heading and of the blocks below it. */
  readonly heading: Measure;
  readonly content: Measure;
}
