import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { makeSearchIndex, searchAddresses, type SearchWord } from '#core/search/search-index.ts';

export interface SearchFilesInput {
  readonly entries: readonly SearchEntry[];
  readonly words: readonly SearchWord[];
  readonly abbreviations: readonly SearchWord[];
  /** Name of the build, as its pages bear it. */
  readonly site: string;
  /** Folder of the built site. */
  readonly folder: string;
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

/** Writes the search index of a site. @returns how many documents it holds. */
export const writeSearchFiles = ({ entries, words, abbreviations, site, folder }: SearchFilesInput): number => {
  const { data, pieces, texts } = makeSearchIndex({ entries, words, abbreviations });
  const write = (address: string, text: string): void => {
    const path = join(folder, address);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, packed(text));
  };
  write(searchAddresses.index, JSON.stringify({ ...data, site }));
  for (const [number, piece] of pieces.entries()) write(searchAddresses.piece(data.build, number), piece);
  for (const [row, text] of texts.entries()) write(searchAddresses.text(data.build, row), JSON.stringify(text));
  return entries.length;
};
