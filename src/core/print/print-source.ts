import type { AnyDocument } from '../library/library-document.ts';
import type { Library } from '../library/library.ts';
import type { ControlledTree } from '../parse/controlled-tree.ts';
import type { ContentSource } from '../ports.ts';
import type { RedlinePair } from './redliner.ts';
import type { ToldRedline } from '../redline/tell-redline.ts';
import type { SearchEntry } from '../search/search-entry.ts';

/** What the pages of one build are made from, handed over by the program that prints them. */
export interface PrintSource {
  readonly library: Library;
  readonly content: ContentSource;
  readonly treeOf: (document: AnyDocument) => ControlledTree | undefined;
  /** What two versions of a document say otherwise; undefined when one cannot be shown. */
  readonly tellRedline: (pair: RedlinePair) => Promise<ToldRedline | undefined> | undefined;
  /** What pages show in place of the commit and the day of the build; the printer puts the real ones there. */
  readonly marks: PrintMarks;
  /** Takes what the search index is to know of a document, while its page is made. */
  readonly keepSearchEntry: (entry: SearchEntry) => void;
  /** Takes the file with the drawings of a page, which is to lie beside it. */
  readonly keepChart: (chart: string) => void;
}

/** What changes from build to build while a page stays the same. */
export interface PrintMarks {
  readonly commit: string;
  readonly asOf: string;
  /** The same day for scripts, `YYYY-MM-DD`. */
  readonly builtOn: string;
}

/** What every stand-in begins with. */
export const markStart = 'sotay-print-3f1c9a7e5b2d4860-';

/** Stand-ins that no text contains by chance. */
export const printMarks: PrintMarks = { commit: `${markStart}commit`, asOf: `${markStart}day`, builtOn: `${markStart}iso` };

/** What tells one build from another, on its pages and in its search index. */
export const buildName = ({ commit, builtOn }: Pick<PrintMarks, 'commit' | 'builtOn'>): string => `${commit} ${builtOn}`;

/** Under this name the source stands in the global object: the pages are a bundle of their own and import nothing of the printer. */
const SLOT = 'sotayPrintSource';

type Slot = { [SLOT]?: PrintSource | undefined };

/** Hands the source to the pages that are printed from now on; undefined takes it back. */
export const handPrintSource = (source: PrintSource | undefined): void => {
  (globalThis as Slot)[SLOT] = source;
};

/** The source handed over by the printer; undefined while writing and in a build that Astro makes alone. */
export const handedPrintSource = (): PrintSource | undefined => (globalThis as Slot)[SLOT];
