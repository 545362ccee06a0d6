import { countIn, noRows, packRows, rowsIn, type CountedRows } from './postings.ts';
import type { SearchEntry } from './search-entry.ts';
import { cleanText, foldedWord, wordsOf } from './search-token.ts';

/**
 * The format of a piece: a line for each first word, parted by tabs: the word, its postings, then for each word that follows it
 * somewhere that word, a blank and the postings of the pair. `*` in place of postings: too common to tell documents apart.
 * Words bear their marks; a piece holds all words with the same folded letters.
 */
export const COMMON = '*';

/** Signs of a piece before packing; pieces are loaded when a word of the question lies in them. */
const PIECE_SIGNS = 9_000;

/** A word, or a pair, in more documents than this share tells nothing. */
const COMMON_WORD = 0.5;
const COMMON_PAIR = 0.3;
/** In a small agency every word counts. */
const FEW_DOCUMENTS = 12;

/** Which piece holds a word. FNV-1a over the folded letters. */
export const pieceOf = (folded: string, pieces: number): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193) >>> 0;
  return pieces === 0 ? 0 : hash % pieces;
};

/** Ends of sentences and cells: words across them are no pair. */
const BREAK = /[.;:!?|•…"“”()[\]]+(?:\s|$)|\s[-–—+]\s/u;

const textsOf = ({ title, names, field, kind, sections }: SearchEntry): readonly string[] => [title, ...names, field ?? '', kind, ...sections.flatMap(({ heading, text }) => [heading, text])];

interface WordPostings {
  readonly own: CountedRows;
  /** By the word that follows. */
  readonly pairs: Map<string, CountedRows>;
}

export interface BodyPieces {
  readonly pieces: readonly string[];
  /** Folded words of the texts, sorted. */
  readonly vocabulary: readonly string[];
}

const pairOf = ({ pairs }: WordPostings, second: string): CountedRows => {
  const known = pairs.get(second);
  if (known) return known;
  const made = noRows();
  pairs.set(second, made);
  return made;
};

/** Counts every word of the texts, and every word behind it. */
const countWords = (entries: readonly SearchEntry[]): ReadonlyMap<string, WordPostings> => {
  const words = new Map<string, WordPostings>();
  const wordOf = (word: string): WordPostings => {
    const known = words.get(word);
    if (known) return known;
    const made = { own: noRows(), pairs: new Map<string, CountedRows>() };
    words.set(word, made);
    return made;
  };
  for (const [row, entry] of entries.entries()) {
    for (const text of textsOf(entry)) {
      for (const sentence of cleanText(text).split(BREAK)) {
        let before: WordPostings | undefined;
        for (const word of wordsOf(sentence)) {
          const postings = wordOf(word);
          countIn(postings.own, row);
          if (before) countIn(pairOf(before, word), row);
          before = postings;
        }
      }
    }
  }
  return words;
};

/** Makes the pieces of the body index. */
export const makeBodyPieces = (entries: readonly SearchEntry[]): BodyPieces => {
  const packed = (rows: CountedRows, share: number): string => (rowsIn(rows) > Math.max(FEW_DOCUMENTS, entries.length * share) ? COMMON : packRows(rows));
  const lines = [...countWords(entries)].toSorted(byKey).map(([word, { own, pairs }]) => {
    const following = [...pairs].toSorted(byKey).map(([second, rows]) => `${second} ${packed(rows, COMMON_PAIR)}`);
    return { folded: foldedWord(word), line: [word, packed(own, COMMON_WORD), ...following].join('\t') };
  });
  const size = lines.reduce((sum, { line }) => sum + line.length, 0);
  const number = Math.max(1, Math.ceil(size / PIECE_SIGNS));
  const pieces = Array.from({ length: number }, (): string[] => []);
  for (const { folded, line } of lines) pieces[pieceOf(folded, number)]?.push(line);
  return { pieces: pieces.map((piece) => piece.join('\n')), vocabulary: [...new Set(lines.map(({ folded }) => folded))].toSorted() };
};

const byKey = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number => (left < right ? -1 : left > right ? 1 : 0);
