import { gzipSync } from 'node:zlib';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { makeSearchIndex, searchAddresses, type SearchIndexData, type SearchWord } from '#core/search/search-index.ts';
import { indexKey, keepIndex, readKeptIndex, type IndexFile } from './kept-index.ts';

export interface SearchFilesInput {
  readonly entries: readonly SearchEntry[];
  readonly words: readonly SearchWord[];
  readonly abbreviations: readonly SearchWord[];
  /** Name of the build, as its pages bear it. */
  readonly site: string;
  /** Writes a file of the built site. */
  readonly write: (path: string, content: Uint8Array) => void;
  /** Folder for things that may be deleted at any time. */
  readonly cacheFolder: string;
  /** Version of the program: another one may make another index of the same entries. */
  readonly program: string;
}

/** Where gzip writes down the system it ran on. */
const SYSTEM = 9;
const UNKNOWN_SYSTEM = 255;

/** The same bytes on every system. */
const packed = (text: string): Uint8Array => {
  const bytes = gzipSync(text, { level: 9 });
  bytes[SYSTEM] = UNKNOWN_SYSTEM;
  return bytes;
};

const makeFiles = ({ entries, words, abbreviations }: Pick<SearchFilesInput, 'entries' | 'words' | 'abbreviations'>): readonly IndexFile[] => {
  const { data, pieces, texts, versions } = makeSearchIndex({ entries, words, abbreviations });
  return [
    { path: searchAddresses.index, content: Buffer.from(JSON.stringify(data)) },
    ...pieces.map((piece, number) => ({ path: searchAddresses.piece(data.build, number), content: packed(piece) })),
    ...(versions.length === 0 ? [] : [{ path: searchAddresses.versions(data.build), content: packed(JSON.stringify(versions)) }]),
    ...texts.map((text, row) => ({ path: searchAddresses.text(data.build, row), content: packed(JSON.stringify(text)) })),
  ];
};

/** Writes the search index of a site; one made from the same entries and words is used again. @returns how many documents it holds. */
export const writeSearchFiles = ({ entries, words, abbreviations, site, write, cacheFolder, program }: SearchFilesInput): number => {
  const place = { cacheFolder, key: indexKey([program, JSON.stringify(words), JSON.stringify(abbreviations), ...entries.map((entry) => JSON.stringify(entry))]) };
  const kept = readKeptIndex(place);
  const files = kept ?? makeFiles({ entries, words, abbreviations });
  if (!kept) keepIndex(place, files);
  for (const { path, content } of files) write(path, path === searchAddresses.index ? packed(withSite(content, site)) : content);
  return entries.length;
};

/** The compact file with the name of the build, which changes more often than what it holds. */
const withSite = (data: Uint8Array, site: string): string => JSON.stringify({ ...(JSON.parse(Buffer.from(data).toString()) as SearchIndexData), site });
