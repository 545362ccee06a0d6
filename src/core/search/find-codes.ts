import { matchCode, readAskedCode, readCode, type CodeMatch } from './code-match.ts';
import type { IndexRow } from './search-index.ts';
import { openNearCodes, type NearCode } from './near-codes.ts';

/** A whole code outweighs all words. */
const CODE_SCORE: Readonly<Record<CodeMatch['kind'], number>> = { whole: 10, within: 4, tail: 2, head: 1.6 };

/** What a code is worth to a hit that it leads to. */
export const codeScore = ({ kind, share }: CodeMatch): number => CODE_SCORE[kind] * (0.5 + share / 2);

export interface CodeFinder {
  /** The rows whose codes a question names, by row. */
  readonly find: (typed: string) => ReadonlyMap<number, CodeMatch>;
  /** For a question that is a code which no row bears: the codes that come nearest, best first; undefined for another question. */
  readonly nearest: (typed: string) => readonly NearCode[] | undefined;
}

/** Opens the codes of an index, those of administrative procedures among them. */
export const openCodes = (rows: readonly Pick<IndexRow, 'code' | 'otherCodes' | 'version'>[]): CodeFinder => {
  const codes = rows.map(({ code, otherCodes }) => [code, ...otherCodes].filter((known) => known !== '').map(readCode));
  // An earlier version bears the code of its document. The number of a decision is no code: its signs would make codes of words.
  const near = openNearCodes(codes.map((known, row) => (rows[row]?.version ? [] : known.filter(({ decision }) => decision === undefined))));
  const find = (typed: string): ReadonlyMap<number, CodeMatch> => {
    const asked = readAskedCode(typed);
    const found = new Map<number, CodeMatch>();
    if (!asked) return found;
    for (const [row, known] of codes.entries()) {
      for (const code of known) {
        const match = matchCode(asked, code);
        const before = found.get(row);
        if (match && (!before || CODE_SCORE[match.kind] * match.share > CODE_SCORE[before.kind] * before.share)) found.set(row, match);
      }
    }
    return found;
  };
  return { find, nearest: near };
};
