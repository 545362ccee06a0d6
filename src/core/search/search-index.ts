import type { DocumentState } from '../model/document-status.ts';
import type { SearchEntry, SearchSection } from './search-entry.ts';

/** What people call a thing → what the documents call it. Several meanings are tried one beside the other. */
export interface SearchWord {
  readonly said: string;
  readonly meant: readonly string[];
}

/** A document in the compact index. */
export interface IndexRow {
  readonly url: string;
  readonly code: string;
  readonly otherCodes: readonly string[];
  readonly title: string;
  readonly names: readonly string[];
  /** Numbers of entries in the lists of `SearchIndexData`. */
  readonly kind: number;
  readonly unit: number;
  /** -1 for none. */
  readonly field: number;
  readonly level: 1 | 2 | 3 | 4;
  /** Row of the document that a form belongs to; -1 for none. */
  readonly owner: number;
  readonly state: DocumentState;
}

/** The compact file: made with the site, loaded once by the browser on the first question. JSON, packed with gzip. */
export interface SearchIndexData {
  readonly version: 1;
  /** Changes with anything in the index; part of the address of every other file of it. */
  readonly build: string;
  readonly kinds: readonly string[];
  readonly units: readonly string[];
  readonly fields: readonly string[];
  readonly rows: readonly IndexRow[];
  readonly words: readonly SearchWord[];
  /** Abbreviation → what it stands for. */
  readonly abbreviations: readonly SearchWord[];
  /** Number of pieces of the body index. */
  readonly pieces: number;
}

/** The text of one document, to show where a question was found. JSON, packed with gzip. */
export type DocumentText = readonly SearchSection[];

/** Everything that is written with a site. */
export interface SearchFiles {
  readonly data: SearchIndexData;
  /** Pieces of the body index, by number. */
  readonly pieces: readonly string[];
  /** Texts of the documents, by row. */
  readonly texts: readonly DocumentText[];
}

/** Addresses of the files below the folder of the site; all are packed with gzip, whatever the server does. */
export const searchAddresses = {
  /** Has one address for ever: the page learns from it which build it is. */
  index: 'search/index.gz',
  /** A missing piece or text means that the site was published anew: load the index again. */
  piece: (build: string, piece: number): string => `search/${build}/p${piece}.gz`,
  text: (build: string, row: number): string => `search/${build}/t${row}.gz`,
} as const;

export interface SearchIndexInput {
  readonly entries: readonly SearchEntry[];
  readonly words: readonly SearchWord[];
  readonly abbreviations: readonly SearchWord[];
}

/** Makes all files of the index. Pure: the same entries give the same files. */
export const makeSearchIndex = ({ entries, words, abbreviations }: SearchIndexInput): SearchFiles => {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const units = [...new Set(entries.map(({ unit }) => unit))];
  const fields = [...new Set(entries.flatMap(({ field }) => field ?? []))];
  const rows = entries.map(({ url, code, otherCodes, title, names, kind, unit, field, level, owner, state }): IndexRow => ({
    url, code, otherCodes, title, names, level, state,
    kind: kinds.indexOf(kind),
    unit: units.indexOf(unit),
    field: field === undefined ? -1 : fields.indexOf(field),
    owner: owner === undefined ? -1 : entries.findIndex((entry) => entry.code === owner),
  }));
  return {
    data: { version: 1, build: 'first', kinds, units, fields, rows, words, abbreviations, pieces: 0 },
    pieces: [],
    texts: entries.map(({ sections }) => sections),
  };
};
