import type { PrintMarks } from './print-source.ts';

/** A page whose places for commit and day are open. Bytes, because a page that is used again is only copied: it never becomes a text. */
export interface MarkedPage {
  /** The page without what goes into the places. */
  readonly bytes: Uint8Array;
  /** In rising order: how many bytes stand before a place, and what goes there. */
  readonly places: readonly (readonly [number, keyof PrintMarks])[];
}
