import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One document as the search index holds it. */
export interface SearchFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const SIGNATURE = 'pagefind_dcd';

/** The entries of a built site's search index, by address, unpacked from Pagefind's files. */
export const readSearchFragments = async (site: string): Promise<readonly SearchFragment[]> => {
  const folder = join(site, 'pagefind/fragment');
  const fragments = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const text = gunzipSync(await readFile(join(folder, name))).toString();
      return JSON.parse(text.slice(SIGNATURE.length)) as SearchFragment;
    }),
  );
  return fragments.toSorted((left, right) => (left.url < right.url ? -1 : 1));
};
