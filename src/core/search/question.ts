import { isSyllable, isUnmarkedSyllable } from '../vietnamese/syllable.ts';
import { questionWeight } from '../vietnamese/question-words.ts';
import { cleanText, isMarked, tokenOf, tokensOf, type SearchToken } from './search-token.ts';
import type { SearchWeights } from './search-weights.ts';
import { decodeTelex, decodeVni } from '../vietnamese/typed-keys.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that a typed word may mean. */
export interface Candidate {
  readonly token: SearchToken;
  readonly weight: number;
  readonly how: 'typed' | 'telex' | 'typo' | 'beginning';
}

/** A word of a question with all that it may mean. */
export interface Term {
  readonly typed: SearchToken;
  /** By folded letters; the best first. */
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** How much it counts: words that only frame a question count little. */
  readonly weight: number;
}

export interface QuestionInput {
  readonly vocabulary: Vocabulary;
  readonly weights: SearchWeights;
  /** The last word may be unfinished. */
  readonly isTyping: boolean;
  /** Look for slips in words, too, that are words. */
  readonly isLoose: boolean;
}

/** Longer questions are cut: what comes behind is pasted text. */
export const LONGEST_QUESTION = 240;
const MOST_WORDS = 32;
const MOST_CANDIDATES = 60;

/** The words typed. */
export const wordsTyped = (typed: string): readonly SearchToken[] => tokensOf(cleanText(typed.slice(0, LONGEST_QUESTION))).slice(0, MOST_WORDS);

const PAIRS = ['1 i', '2 ii', '3 iii', '4 iv', '5 v'].map((pair) => pair.split(' ') as [string, string]);
/** Grades are written either way: "cấp IV", "cấp 4". */
const ROMAN: ReadonlyMap<string, string> = new Map([...PAIRS, ...PAIRS.map(([left, right]): [string, string] => [right, left])]);

/** A typed word with what it may mean. */
const termOf = (typed: SearchToken, { vocabulary, weights, isLoose, isMarkedQuestion }: Omit<QuestionInput, 'isTyping'> & { readonly isMarkedQuestion: boolean }, isLast: boolean): Term => {
  const candidates = new Map<string, Candidate>();
  const add = (token: SearchToken, weight: number, how: Candidate['how']): void => {
    if (!candidates.has(token.folded) && candidates.size < MOST_CANDIDATES) candidates.set(token.folded, { token, weight, how });
  };
  const { word, folded } = typed;
  const isKnown = vocabulary.has(folded);
  const isPlausible = isKnown || isSyllable(word) || isUnmarkedSyllable(word);
  const decoded = isKnown && isPlausible && isUnmarkedSyllable(word) ? undefined : (decodeTelex(word) ?? decodeVni(word));
  // A word nobody knows may be keys; a known foreign word stays what it is.
  if (decoded !== undefined && !isKnown) add(tokenOf(decoded), 0.98, 'telex');
  if (decoded === undefined || isKnown) add(typed, 1, 'typed');
  if (decoded !== undefined && isKnown) add(tokenOf(decoded), 0.85, 'telex');
  if (isLast && folded.length > 0) {
    const beginning = decoded === undefined || isKnown ? folded : tokenOf(decoded).folded;
    for (const other of vocabulary.startingWith(beginning)) add(tokenOf(other), weights.beginning, 'beginning');
  }
  const meant = decoded === undefined || isKnown ? folded : tokenOf(decoded).folded;
  // Who types marks and a word that documents hold means that word.
  const isSure = isKnown && isMarkedQuestion;
  if (meant.length >= 3 && !/\d/u.test(meant) && (!vocabulary.has(meant) || (isLoose && !isSure))) {
    for (const other of vocabulary.near(meant)) {
      const isAlike = other[0] === meant[0];
      add(tokenOf(other), (isPlausible ? weights.typoOfKnown : weights.typo) * (isAlike ? 1 : 0.9) * (vocabulary.inTitles(other) ? 1 : 0.9), 'typo');
    }
  }
  if (!candidates.has(folded)) add(typed, 1, 'typed');
  const other = ROMAN.get(folded);
  if (other !== undefined) add(tokenOf(other), 0.98, 'typed');
  return { typed, candidates, weight: questionWeight(folded) };
};

/** All words of a question. */
export const termsOf = (tokens: readonly SearchToken[], input: QuestionInput): readonly Term[] => {
  const isMarkedQuestion = tokens.filter(isMarked).length * 2 >= tokens.length;
  return tokens.map((token, at) => termOf(token, { ...input, isMarkedQuestion }, at === tokens.length - 1));
};
