import type { AnyDocument } from '../library/library-document.ts';
import type { ControlledTree } from '../parse/controlled-tree.ts';
import type { Picture } from '../ports.ts';
import type { PublicSite } from '../public/public-site.ts';
import type { SearchEntry } from '../search/search-entry.ts';

/** What the pages of the public site are made from. It holds nothing internal, so that a page cannot show it by mistake. */
export interface PublicSource {
  readonly site: PublicSite;
  /** Name of the build, as its pages bear it. */
  readonly build: string;
  /** The text of a public document that is shown in full; undefined for every other. */
  readonly treeOf: (document: AnyDocument) => ControlledTree | undefined;
  /** Pictures that public texts show, by their path under `figures/`. */
  readonly figures: ReadonlyMap<string, Picture>;
  /** Takes what search is to know of a page, while the page is made. */
  readonly keepSearchEntry: (entry: SearchEntry) => void;
}

/** Under this name the source stands in the global object: the pages are a bundle of their own and import nothing of the printer. */
const SLOT = 'sotayPublicSource';

type Slot = { [SLOT]?: PublicSource | undefined };

/** Hands the source to the pages that are printed from now on; undefined takes it back. */
export const handPublicSource = (source: PublicSource | undefined): void => {
  (globalThis as Slot)[SLOT] = source;
};

/** The source handed over by the printer; undefined while a press is made. */
export const handedPublicSource = (): PublicSource | undefined => (globalThis as Slot)[SLOT];
