import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { searchAddresses, type DocumentText, type IndexRow, type SearchIndexData } from '#core/search/search-index.ts';

/** One document as the search index holds it. */
export interface SearchFragment extends Pick<IndexRow, 'url' | 'code' | 'title' | 'state'> {
  /** Everything that search can show of it, as text. */
  readonly content: string;
}

/** The documents of a built site's search index, by address. */
export const readSearchFragments = async (site: string): Promise<readonly SearchFragment[]> => {
  const unpacked = async (address: string): Promise<string> => gunzipSync(await readFile(join(site, address))).toString();
  const { build, rows } = JSON.parse(await unpacked(searchAddresses.index)) as SearchIndexData;
  const fragments = await Promise.all(
    rows.map(async ({ url, code, title, names, state }, row) => {
      const text = JSON.parse(await unpacked(searchAddresses.text(build, row))) as DocumentText;
      return { url, code, title, state, content: [code, title, ...names, ...text.flatMap((section) => [section.heading, section.text])].join(' ') };
    }),
  );
  return fragments.toSorted((left, right) => (left.url < right.url ? -1 : 1));
};
