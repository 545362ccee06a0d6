import { isSyllable, isUnmarkedSyllable } from '../vietnamese/syllable.ts';
import { isForWhom, isFramingPair, leadsToWhom, markedWeight, questionWeight } from '../vietnamese/question-words.ts';
import { writtenWords } from '../vietnamese/spoken-words.ts';
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
  /** How firmly two folded words that stand side by side in titles belong together, 0 to 1. */
  readonly bond: (left: string, right: string) => number;
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

/** Words of one name: "bản sao", "căn cước". */
const FIRM_BOND = 0.3;
const OF_FRAMING_PAIR = 0.2;
/** Somebody of the family for whom something is asked. */
const FOR_WHOM = 0.12;
/** A word said or typed in the way of a region or of a phone. */
const SPOKEN = 0.93;

/** Words that frame a question count little, unless they are half of a name: "sao" in "bản sao". */
const weightIn = (tokens: readonly SearchToken[], at: number, { isMarkedQuestion, bond }: { readonly isMarkedQuestion: boolean; readonly bond: QuestionInput['bond'] }): number => {
  const token = tokens[at];
  if (!token) return 1;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isOfPair = (before !== undefined && isFramingPair(before.word, token.word)) || (after !== undefined && isFramingPair(token.word, after.word));
  if (isOfPair) return OF_FRAMING_PAIR;
  if (after !== undefined && leadsToWhom(token.word, after.word)) return FOR_WHOM;
  const own = isMarked(token) || isMarkedQuestion ? markedWeight(token.word) : questionWeight(token.folded);
  const weight = isForWhom(token.word, { before: before?.word, after: after?.word }) ? Math.min(own, FOR_WHOM) : own;
  if (weight === 1 || (weight === own && isMarked(token))) return weight;
  const isHalf = (before !== undefined && bond(before.folded, token.folded) >= FIRM_BOND) || (after !== undefined && bond(token.folded, after.folded) >= FIRM_BOND);
  return isHalf ? 1 : weight;
};

interface TermInput extends Omit<QuestionInput, 'isTyping' | 'bond'> {
  readonly isMarkedQuestion: boolean;
  readonly isLast: boolean;
  readonly weight: number;
}

/** A typed word with what it may mean. */
const termOf = (typed: SearchToken, { vocabulary, weights, isLoose, isMarkedQuestion, isLast, weight }: TermInput): Term => {
  const candidates = new Map<string, Candidate>();
  const add = (token: SearchToken, sure: number, how: Candidate['how']): void => {
    if (!candidates.has(token.folded) && candidates.size < MOST_CANDIDATES) candidates.set(token.folded, { token, weight: sure, how });
  };
  const { word, folded } = typed;
  const spoken = writtenWords(word);
  const isKnown = vocabulary.has(folded);
  const isPlausible = isKnown || isSyllable(word) || isUnmarkedSyllable(word);
  const decoded = isKnown && isPlausible && isUnmarkedSyllable(word) ? undefined : (decodeTelex(word) ?? decodeVni(word));
  // A word nobody knows may be keys; a known foreign word stays what it is.
  if (decoded !== undefined && !isKnown) add(tokenOf(decoded), 0.98, 'telex');
  if (decoded === undefined || isKnown) add(typed, 1, 'typed');
  if (decoded !== undefined && isKnown) add(tokenOf(decoded), 0.85, 'telex');
  for (const written of spoken) add(tokenOf(written), SPOKEN, 'typed');
  if (isLast && folded.length > 0) {
    const beginning = decoded === undefined || isKnown ? folded : tokenOf(decoded).folded;
    for (const other of vocabulary.startingWith(beginning)) add(tokenOf(other), weights.beginning, 'beginning');
  }
  const meant = decoded === undefined || isKnown ? folded : tokenOf(decoded).folded;
  // Who types marks and a word that documents hold means that word.
  const isSure = isKnown && isMarkedQuestion;
  if (meant.length >= 3 && !/\d/u.test(meant) && (!vocabulary.has(meant) || (isLoose && !isSure))) {
    for (const other of vocabulary.soundingLike(meant)) add(tokenOf(other), isPlausible ? weights.soundsAlike : weights.typo, 'typo');
    for (const other of vocabulary.near(meant)) {
      const isAlike = other[0] === meant[0];
      add(tokenOf(other), (isPlausible ? weights.typoOfKnown : weights.typo) * (isMarked(typed) && isSyllable(word) ? weights.typoOfMarked : 1) * (isAlike ? 1 : 0.9) * (vocabulary.inTitles(other) ? 1 : 0.9), 'typo');
    }
  }
  if (!candidates.has(folded)) add(typed, 1, 'typed');
  const other = ROMAN.get(folded);
  if (other !== undefined) add(tokenOf(other), 0.98, 'typed');
  return { typed, candidates, weight: Math.min(weight, ...spoken.map(markedWeight)) };
};

/** All words of a question. */
export const termsOf = (tokens: readonly SearchToken[], input: QuestionInput): readonly Term[] => {
  const isMarkedQuestion = tokens.filter(isMarked).length * 3 >= tokens.length;
  return tokens.map((token, at) => termOf(token, { ...input, isMarkedQuestion, isLast: at === tokens.length - 1, weight: weightIn(tokens, at, { isMarkedQuestion, bond: input.bond }) }));
};
