import type { FrontMatter } from '../model/front-matter.ts';
import type { ToldRedline } from '../redline/tell-redline.ts';

/** Two versions of one document, by the names of their texts. */
export interface RedlinePair {
  readonly older: string;
  readonly newer: string;
}

/** Pairs of one document whose pages are about to be printed. */
export interface RedlineOrder {
  /** Each text that the pairs name: its data as they were read, and the file. */
  readonly texts: ReadonlyMap<string, { readonly frontMatter: FrontMatter; readonly text: string }>;
  readonly pairs: readonly RedlinePair[];
}

/** Makes redlines beside the press: while pages of one document are printed, the texts of the next are compared. */
export interface Redliner {
  /** Begins to compare. */
  readonly order: (order: RedlineOrder) => void;
  /**
   * What was found of a pair, once it is known: nothing where a text cannot be read. Undefined for a pair that was not ordered. Each is
   * handed out to all who ask until `forget`.
   * @throws what the comparing failed with.
   */
  readonly tell: (pair: RedlinePair) => Promise<ToldRedline | undefined> | undefined;
  /** Lets go of pairs. */
  readonly forget: (pairs: readonly RedlinePair[]) => void;
  /** To be called at the end, whatever happened before; a second time does nothing. */
  readonly close: () => Promise<void>;
}

/** Name of a pair among all pairs. */
export const nameOfPair = ({ older, newer }: RedlinePair): string => `${older} → ${newer}`;
