import type { CodeMatch } from './code-match.ts';
import type { Reading } from './readings.ts';
import type { HitReason } from './search-answer.ts';
import type { IndexRow } from './search-index.ts';
import { cleanText, tokensOf } from './search-token.ts';
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

/** Why a document was found, in the words of the question and of the document. */
export const reasonOf = ({ code, reading, title, row }: Reasons): HitReason => {
  if (code) return { kind: 'code', code: code.code };
  if (!reading || !title || title.covered < BY_TITLE) return { kind: 'body' };
  if (reading.reason) return reading.reason;
  const name = title.name === 0 ? row.title : (row.names[title.name - 1] ?? row.title);
  const words = new Map(tokensOf(cleanText(name)).map((token) => [token.folded, token.word]));
  for (const how of ['telex', 'typo'] as const) {
    const slips = reading.terms.flatMap(({ typed, candidates }) => {
      if (words.has(typed.folded)) return [];
      const used = [...candidates.values()].find((candidate) => candidate.how === how && words.has(candidate.token.folded));
      return used ? [{ said: typed.word, meant: words.get(used.token.folded) ?? used.token.word }] : [];
    });
    if (slips.length > 0) return { kind: how, said: slips.map(({ said }) => said).join(' '), meant: slips.map(({ meant }) => meant).join(' ') };
  }
  return title.name === 0 ? { kind: 'title' } : { kind: 'name', name };
};
