import { slugOf } from '#core/model/slug.ts';
import { pageAt, type HtmlPage } from './html-page.ts';
import type { SearchFragment } from './search-fragments.ts';
import { shownRow, shownStanding } from './shown-standing.ts';

/** What a site says of one document. */
export interface StateFacts {
  /** At its address: version and standing, banner, notices. */
  readonly page: readonly string[];
  /** Row of the register: version, day of effect, standing, next review. */
  readonly row: string;
  /** Its entries of the search index: address and standing. */
  readonly search: readonly string[];
  /** At the address of each version, by version. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
}

interface BuiltSite {
  readonly pages: readonly HtmlPage[];
  readonly found: readonly SearchFragment[];
}

/** Gathers what the pages and the search index of a site say of a document. */
export const stateFacts = (code: string, { pages, found }: BuiltSite): StateFacts => {
  const address = `/van-ban/${slugOf(code)}/`;
  const versions = pages.filter((page) => page.address.startsWith(address) && /^\d+\.\d+\/$/u.test(page.address.slice(address.length)));
  return {
    page: shownStanding(pageAt(pages, address)),
    row: shownRow(pageAt(pages, '/danh-muc/tai-lieu/'), code),
    search: found.filter(({ url }) => url.startsWith(address)).map(({ url, state }) => `${url} ${state}`),
    versions: Object.fromEntries(versions.map((page) => [page.address.slice(address.length, -1), shownStanding(page)])),
  };
};
