import { COMMON, pieceOf } from './body-pieces.ts';
import type { BodyHit, BodyQuestion, BodySearch } from './body-search.ts';
import { unpackPostings, type Posting } from './postings.ts';
import type { SearchIndexData } from './search-index.ts';
import { compareMarks, tokenOf, type SearchToken } from './search-token.ts';

export interface BodyFiles {
  /** Reads one piece of the body index, unpacked; asked for once each. Rejects when it cannot be had (another build). */
  readonly loadPiece: (piece: number) => Promise<string>;
}

/** A word of a piece, its postings still packed. */
interface Line {
  readonly token: SearchToken;
  readonly own: string;
  readonly pairs: readonly (readonly [SearchToken, string])[];
}

type Piece = ReadonlyMap<string, readonly Line[]>;

/** Share of a word found with other marks than those typed. */
const OTHER_MARKS = 0.35;
const NO_MARKS = 0.97;
const SOME_MARKS = 0.92;
/** By how often a word occurs in a document. */
const OFTEN = [0.72, 0.85, 0.95, 1] as const;
/** Part of the weight that a pair found nowhere keeps in the whole. */
const ABSENT_PAIR = 0.35;

const readPiece = (text: string): Piece => {
  const lines = new Map<string, Line[]>();
  for (const line of text.split('\n')) {
    const [word = '', own = '', ...rest] = line.split('\t');
    const token = tokenOf(word);
    const pairs = rest.map((pair) => {
      const blank = pair.indexOf(' ');
      return [tokenOf(pair.slice(0, blank)), pair.slice(blank + 1)] as const;
    });
    lines.set(token.folded, [...(lines.get(token.folded) ?? []), { token, own, pairs }]);
  }
  return lines;
};

const agreement = (typed: SearchToken, found: SearchToken): number => {
  const marks = compareMarks(typed, found);
  return marks === 'conflict' ? OTHER_MARKS : marks === 'none-typed' ? NO_MARKS : marks === 'compatible' ? SOME_MARKS : 1;
};

/** Best value of each row, and whether the word is too common to tell. */
interface Found {
  readonly isCommon: boolean;
  readonly values: ReadonlyMap<number, number>;
  /** The same, however often a row holds the word. */
  readonly presences: ReadonlyMap<number, number>;
}

const gather = (lists: readonly (readonly [string, number])[]): Found => {
  const values = new Map<number, number>();
  const presences = new Map<number, number>();
  let isCommon = false;
  for (const [packed, factor] of lists) {
    if (packed === COMMON) {
      if (factor > OTHER_MARKS) isCommon = true;
      continue;
    }
    for (const { row, level } of unpackPostings(packed) as readonly Posting[]) {
      const value = factor * (OFTEN[level] ?? 1);
      if (value > (values.get(row) ?? 0)) values.set(row, value);
      if (factor > (presences.get(row) ?? 0)) presences.set(row, factor);
    }
  }
  return { isCommon, values, presences };
};

/** Weight of what is too common for the index: no document is told by it, but the question asked for it. */
const COMMON_RARITY = 1;

const rarity = (rows: number, all: number): number => Math.log(1 + (all - rows + 0.5) / (rows + 0.5));

interface Weighed {
  readonly values: ReadonlyMap<number, number>;
  readonly weight: number;
  /** Part of the weight that counts in the whole. */
  readonly share: number;
}

const covers = (parts: readonly Weighed[]): ReadonlyMap<number, number> => {
  const whole = parts.reduce((sum, { weight, share }) => sum + weight * share, 0);
  const covered = new Map<number, number>();
  if (whole === 0) return covered;
  for (const { values, weight } of parts) for (const [row, value] of values) covered.set(row, (covered.get(row) ?? 0) + (weight * value) / whole);
  return covered;
};

/** The body index read piece by piece: only the pieces that hold words of the question are loaded, each once. */
export const openBody = ({ pieces, rows }: Pick<SearchIndexData, 'pieces' | 'rows'>, { loadPiece }: BodyFiles): BodySearch => {
  const loaded = new Map<number, Promise<Piece>>();
  const load = (number: number): Promise<Piece> => {
    const known = loaded.get(number);
    if (known) return known;
    const piece = loadPiece(number).then(readPiece);
    // A load that failed may be tried again with the next question.
    piece.catch(() => loaded.delete(number));
    loaded.set(number, piece);
    return piece;
  };

  const linesOf = async (words: readonly SearchToken[]): Promise<ReadonlyMap<string, readonly Line[]>> => {
    const folded = [...new Set(words.map((word) => word.folded))];
    return new Map(await Promise.all(folded.map(async (word) => [word, (await load(pieceOf(word, pieces))).get(word) ?? []] as const)));
  };

  const find = async ({ readings }: BodyQuestion): Promise<readonly BodyHit[]> => {
    const asked = readings.map(({ words, weight }) => ({ weight, terms: words.map(({ word, weight: own }) => ({ token: tokenOf(word), own })) }));
    const lines = await linesOf(asked.flatMap(({ terms }) => terms.map(({ token }) => token)));
    const best = new Map<number, BodyHit>();
    for (const { terms, weight } of asked) {
      const single = terms.map(({ token, own }): Weighed => {
        const { isCommon, values } = gather((lines.get(token.folded) ?? []).map((line) => [line.own, agreement(token, line.token)]));
        return { values, weight: own * (isCommon ? COMMON_RARITY : rarity(values.size, rows.length)), share: 1 };
      });
      const pairs = terms.slice(1).map(({ token, own }, index): Weighed & Found => {
        const first = terms[index];
        if (!first) return { isCommon: false, values: new Map(), presences: new Map(), weight: 0, share: 0 };
        const lists = (lines.get(first.token.folded) ?? []).flatMap((line) =>
          line.pairs.flatMap(([second, packed]) => (second.folded === token.folded ? [[packed, agreement(first.token, line.token) * agreement(token, second)] as const] : [])));
        const { isCommon, values, presences } = gather(lists);
        return { isCommon, values, presences, weight: Math.max(own, first.own) * (isCommon ? COMMON_RARITY : rarity(values.size, rows.length)), share: values.size === 0 && !isCommon ? ABSENT_PAIR : 1 };
      });
      const byWord = covers(single);
      const byPair = covers(pairs);
      // One pair alone is no phrase, and pairs that stand everywhere tell nothing.
      const byPhrase = pairs.length < 2 ? new Map<number, number>() : covers(pairs.map(({ isCommon, presences, weight: whole }) => ({ values: presences, weight: whole, share: isCommon ? 0 : 1 })));
      for (const row of new Set([...byWord.keys(), ...byPair.keys()])) {
        const hit = { row, words: weight * (byWord.get(row) ?? 0), pairs: weight * (byPair.get(row) ?? 0), phrase: weight * (byPhrase.get(row) ?? 0) };
        const before = best.get(row);
        if (!before || hit.words + hit.pairs > before.words + before.pairs) best.set(row, hit);
      }
    }
    return [...best.values()];
  };

  return { find };
};
