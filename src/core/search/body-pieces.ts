import { countLevel, packPostings, type Posting } from './postings.ts';
import type { SearchEntry } from './search-entry.ts';
import { cleanText, tokensOf } from './search-token.ts';

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
  readonly folded: string;
  readonly own: Posting[];
  readonly pairs: Map<string, Posting[]>;
}

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

export interface BodyPieces {
  readonly pieces: readonly string[];
  /** Folded words of the texts, sorted. */
  readonly vocabulary: readonly string[];
}

/** Makes the pieces of the body index. */
export const makeBodyPieces = (entries: readonly SearchEntry[]): BodyPieces => {
  const words = new Map<string, WordPostings>();
  for (const [row, entry] of entries.entries()) {
    const single = new Map<string, number>();
    const pairs = new Map<string, number>();
    const foldedOf = new Map<string, string>();
    for (const text of textsOf(entry)) {
      for (const sentence of cleanText(text).split(BREAK)) {
        let before = '';
        for (const { word, folded } of tokensOf(sentence)) {
          add(single, word);
          foldedOf.set(word, folded);
          if (before !== '') add(pairs, `${before} ${word}`);
          before = word;
        }
      }
    }
    for (const [word, count] of single) {
      const kept = words.get(word) ?? { folded: foldedOf.get(word) ?? word, own: [], pairs: new Map<string, Posting[]>() };
      kept.own.push({ row, level: countLevel(count) });
      words.set(word, kept);
    }
    for (const [pair, count] of pairs) {
      const [first = '', second = ''] = pair.split(' ');
      const kept = words.get(first);
      const postings = kept?.pairs.get(second) ?? [];
      postings.push({ row, level: countLevel(count) });
      kept?.pairs.set(second, postings);
    }
  }
  const packed = (postings: readonly Posting[], share: number): string => (postings.length > Math.max(FEW_DOCUMENTS, entries.length * share) ? COMMON : packPostings(postings));
  const lines = [...words].toSorted(byKey).map(([word, { folded, own, pairs }]) => {
    const following = [...pairs].toSorted(byKey).map(([second, postings]) => `${second} ${packed(postings, COMMON_PAIR)}`);
    return { folded, line: [word, packed(own, COMMON_WORD), ...following].join('\t') };
  });
  const size = lines.reduce((sum, { line }) => sum + line.length, 0);
  const number = Math.max(1, Math.ceil(size / PIECE_SIGNS));
  const pieces = Array.from({ length: number }, (): string[] => []);
  for (const { folded, line } of lines) pieces[pieceOf(folded, number)]?.push(line);
  return { pieces: pieces.map((piece) => piece.join('\n')), vocabulary: [...new Set(lines.map(({ folded }) => folded))].toSorted() };
};

const byKey = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number => (left < right ? -1 : left > right ? 1 : 0);
