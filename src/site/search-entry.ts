import type { Root } from 'hast';
import type { Library } from '#core/library/library.ts';
import type { AnyDocument } from '#core/library/library-document.ts';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { earlierVersions } from '#core/views/earlier-versions.ts';
import { searchRecord } from '#core/views/search-record.ts';
import { documentKindWords } from '#strings/vi.ts';

interface EntryInput {
  readonly document: AnyDocument;
  readonly library: Library;
  /** The finished tree of its text. */
  readonly body: Root;
}

/** A document as a search entry, worded for readers. */
export const searchEntry = ({ document, library, body }: EntryInput): SearchEntry => {
  const { address, kind, ...record } = searchRecord(document, { library, body });
  const earlier = earlierVersions(document.code, library);
  return { ...record, url: address, kind: documentKindWords[kind].one, ...(earlier.length > 0 ? { earlier } : {}) };
};
