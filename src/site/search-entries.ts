import type { SearchEntry } from '#core/search/search-entry.ts';
import { documentBody } from './document-body.ts';
import { getLibrary } from './library.ts';
import { searchEntry } from './search-entry.ts';

/** Every document of this site as a search entry. */
export const searchEntries = async (): Promise<readonly SearchEntry[]> => {
  const library = await getLibrary();
  return Promise.all(library.documents.map(async (document) => searchEntry({ document, library, body: await documentBody(document, library) })));
};
