import { markedWeight } from '../vietnamese/question-words.ts';
import type { Candidate, Term } from './question.ts';
import type { SearchToken } from './search-token.ts';

/** A term that means just this word. */
export const certain = (token: SearchToken): Term => ({ typed: token, candidates: new Map([[token.folded, { token, weight: 1, how: 'typed' } satisfies Candidate]]), weight: markedWeight(token.word) });

/** Words of an expansion all count: nobody typed them to frame a question. */
export const meantTerms = (tokens: readonly SearchToken[]): readonly Term[] => tokens.map((token) => ({ ...certain(token), weight: Math.max(0.6, markedWeight(token.word)) }));

/** The meaning weighs as much as what was said: a long term must not drown the other words of the question. */
export const balanced = (meant: readonly Term[], said: readonly Term[], weightOf: (term: Term) => number): readonly Term[] => {
  const sum = (terms: readonly Term[]): number => terms.reduce((whole, term) => whole + weightOf(term), 0);
  const scale = Math.min(1, Math.max(0.25, Math.max(LEAST_SAID, sum(said)) / Math.max(0.01, sum(meant))));
  return meant.map((term) => ({ ...term, weight: term.weight * scale }));
};

/** What a phrase weighs at least, were it of common words only. */
const LEAST_SAID = 0.8;

/** Part of its weight that a word keeps between stretches, or beside a phrase that says what is wanted. */
const BESIDE = 0.4;
/** A word that only stands beside what is wanted. */
export const lighter = (term: Term): Term => ({ ...term, weight: term.weight * BESIDE });
