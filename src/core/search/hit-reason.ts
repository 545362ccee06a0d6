import type { CodeMatch } from './code-match.ts';
import type { Reading } from './readings.ts';
import type { HitReason } from './search-answer.ts';
import type { IndexRow } from './search-index.ts';
import type { Term } from './question.ts';
import { cleanText, compareMarks, tokensOf, type SearchToken } from './search-token.ts';
import type { TitleHit } from './title-index.ts';

/** What is known of a hit. */
export interface Reasons {
  readonly code: CodeMatch | undefined;
  readonly reading: Reading | undefined;
  readonly title: TitleHit | undefined;
  readonly row: IndexRow;
}

/** Less of the question than this in a title is not why a document was found. */
const BY_TITLE = 0.3;

interface Slip {
  readonly said: string;
  readonly meant: string;
}

/** Words of a name that were typed otherwise: as keys, with another letter, or with other marks. */
const slipsOf = (terms: readonly Term[], { how, name }: { readonly how: 'telex' | 'typo'; readonly name: string }): readonly Slip[] => {
  const words = new Map<string, SearchToken[]>();
  for (const token of tokensOf(cleanText(name))) words.set(token.folded, [...(words.get(token.folded) ?? []), token]);
  return terms.flatMap(({ typed, candidates }): readonly Slip[] => {
    const same = words.get(typed.folded);
    if (same) {
      const [first] = same;
      return how === 'typo' && first && same.every((token) => compareMarks(typed, token) === 'conflict') ? [{ said: typed.word, meant: first.word }] : [];
    }
    const used = [...candidates.values()].flatMap(({ how: found, weight, token }) => (found === how ? (words.get(token.folded) ?? []).map((word) => ({ word, weight: word.tone === typed.tone ? weight : weight / 2 })) : []));
    const [best] = used.toSorted((left, right) => right.weight - left.weight);
    return best ? [{ said: typed.word, meant: best.word.word }] : [];
  });
};

const foldedWords = (text: string): readonly string[] => tokensOf(cleanText(text)).map(({ folded }) => folded);

/** A term of the documents that holds all that was said, word for word, explains nothing. */
const saysMore = ({ said, meant }: Slip): boolean => {
  const own = new Set(foldedWords(meant));
  return foldedWords(said).some((word) => !own.has(word));
};

/** Why a document was found, in the words of the question and of the document. */
export const reasonOf = ({ code, reading, title, row }: Reasons): HitReason => {
  if (code) return { kind: 'code', code: code.code };
  if (!reading || !title) return { kind: 'body' };
  const isByTitle = title.covered >= BY_TITLE;
  const reason = reading.reason;
  if (isByTitle && reason && (reason.kind !== 'word' || saysMore(reason))) return reason;
  const name = title.name === 0 ? row.title : (row.names[title.name - 1] ?? row.title);
  for (const how of ['telex', 'typo'] as const) {
    const slips = slipsOf(reading.terms, { how, name });
    if (slips.length > 0) return { kind: how, said: slips.map(({ said }) => said).join(' '), meant: slips.map(({ meant }) => meant).join(' ') };
  }
  return !isByTitle ? { kind: 'body' } : title.name === 0 ? { kind: 'title' } : { kind: 'name', name };
};
