import type { NextState } from '../library/document-state.ts';
import type { DocumentState } from '../model/document-status.ts';
import { makeBodyPieces } from './body-pieces.ts';
import type { EarlierVersion, SearchEntry, SearchSection } from './search-entry.ts';
import { cleanText, tokensOf } from './search-token.ts';
import { wordLines } from './word-lines.ts';

/** What people call a thing → what the documents call it. Several meanings are tried one beside the other. */
export interface SearchWord {
  /** `…` stands for up to four words between. */
  readonly said: string;
  readonly meant: readonly string[];
  /** It says what is wanted: the other words of the question only name what it is done to, and count little. */
  readonly isLeading?: true;
}

/** Words of the same meaning together: meanings repeat. */
export interface WordGroup {
  readonly said: readonly string[];
  readonly meant: readonly string[];
  readonly isLeading?: true;
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
  /** Standings that begin later, in order: whoever opens the index knows the day. */
  readonly next?: readonly NextState[] | undefined;
  /** How many earlier versions it has; absent for none. They lie in a file of their own. */
  readonly earlier?: number;
  /** Only of an earlier version: its number, and the row of its document. */
  readonly version?: { readonly issue: number; readonly revision: number; readonly of: number };
}

/** An earlier version in its file. */
export interface VersionRow extends EarlierVersion {
  /** Row of its document. */
  readonly of: number;
}

/** The compact file: made with the site, loaded once by the browser on the first question. JSON, packed with gzip. */
export interface SearchIndexData {
  readonly version: 2;
  /** Changes with anything in the index; part of the address of every other file of it. */
  readonly build: string;
  /** Name of the site's build, as its pages bear it: a page of another one has been left open. */
  readonly site?: string;
  readonly kinds: readonly string[];
  readonly units: readonly string[];
  readonly fields: readonly string[];
  readonly rows: readonly IndexRow[];
  /** Everyday words and abbreviations with what they stand for, as `wordLines` writes them. */
  readonly words: string;
  readonly abbreviations: string;
  /** Number of pieces of the body index. */
  readonly pieces: number;
  /** Folded words of the texts that no title holds, sorted, parted by blanks. */
  readonly vocabulary: string;
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
  /** Earlier versions of the documents; read only when a reader asks for them. */
  readonly versions: readonly VersionRow[];
}

/** Addresses of the files below the folder of the site; all are packed with gzip, whatever the server does. */
export const searchAddresses = {
  /** Has one address for ever: the page learns from it which build it is. */
  index: 'search/index.gz',
  /** A missing piece or text means that the site was published anew: load the index again. */
  piece: (build: string, piece: number): string => `search/${build}/p${piece}.gz`,
  versions: (build: string): string => `search/${build}/v.gz`,
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
  const rowOf = new Map(entries.flatMap(({ code, otherCodes }, row) => [code, ...otherCodes].map((each) => [each, row] as const)));
  const rows = entries.map(({ url, code, otherCodes, title, names, kind, unit, field, level, owner, state, next, earlier = [] }): IndexRow => ({
    url,
    code,
    otherCodes,
    title,
    names: names.filter((name) => name !== title),
    kind: kinds.indexOf(kind),
    unit: units.indexOf(unit),
    field: field === undefined ? -1 : fields.indexOf(field),
    level,
    owner: owner === undefined ? -1 : (rowOf.get(owner) ?? -1),
    state,
    next,
    ...(earlier.length > 0 ? { earlier: earlier.length } : {}),
  }));
  const versions = entries.flatMap(({ earlier = [] }, of) => earlier.map((version): VersionRow => ({ ...version, of })));
  const { pieces, vocabulary } = makeBodyPieces(entries);
  const inTitles = new Set(rows.flatMap(({ title, names }) => [title, ...names].flatMap((name) => tokensOf(cleanText(name)).map(({ folded }) => folded))));
  const texts = entries.map(({ sections }) => sections);
  const data = { version: 2, kinds, units, fields, rows, words: wordLines(grouped(words)), abbreviations: wordLines(grouped(abbreviations)), pieces: pieces.length, vocabulary: vocabulary.filter((word) => !inTitles.has(word)).join(' ') } as const;
  return { data: { ...data, build: buildOf([JSON.stringify(data), ...pieces, JSON.stringify(texts), JSON.stringify(versions)]) }, pieces, texts, versions };
};

/** "mất sổ đỏ" says nothing beside "mất … sổ đỏ". */
const withoutRepeats = (said: readonly string[]): readonly string[] => {
  const withRoom = new Set(said.filter((phrase) => phrase.includes('…')).map((phrase) => phrase.replace(/\s*…\s*/gu, ' ')));
  return [...new Set(said)].filter((phrase) => !withRoom.has(phrase));
};

const grouped = (words: readonly SearchWord[]): readonly WordGroup[] => {
  const groups = new Map<string, { readonly said: string[]; readonly meant: readonly string[]; readonly isLeading?: true }>();
  for (const { said, meant, isLeading } of words) {
    const key = JSON.stringify([meant, isLeading]);
    const group = groups.get(key) ?? { said: [], meant, ...(isLeading ? { isLeading } : {}) };
    group.said.push(said);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, said: withoutRepeats(group.said) }));
};

/** A short name for these texts; it need not withstand forgers, for a reader only asks whether files belong together. */
const buildOf = (texts: readonly string[]): string => {
  let left = 0x811c9dc5;
  let right = 0x9747b28c;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charCodeAt(at);
      left = Math.imul(left ^ sign, 0x01000193) >>> 0;
      right = Math.imul(right ^ sign, 0x85ebca6b) >>> 0;
      right = (right ^ (right >>> 13)) >>> 0;
    }
    left = Math.imul(left ^ 0x1f, 0x01000193) >>> 0;
  }
  return `${left.toString(36)}${right.toString(36)}`;
};
