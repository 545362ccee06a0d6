import type { SearchEntry } from '#core/search/search-entry.ts';
import { searchRecord } from '#core/views/search-record.ts';
import { documentKindWords } from '#strings/vi.ts';
import { documentBody } from './document-body.ts';
import { getLibrary } from './library.ts';

/** Every document of this site as a search entry, worded for readers. */
export const searchEntries = async (): Promise<readonly SearchEntry[]> => {
  const library = await getLibrary();
  return Promise.all(
    library.documents.map(async (document) => {
      const { address, code, title, kind, state, unit, field, text } = searchRecord(document, { library, body: await documentBody(document, library) });
      return { url: address, code, title, kind: documentKindWords[kind].one, state, unit, field, text };
    }),
  );
};
