import { compareMarks, cleanText, isMarked, tokensOf, type SearchToken } from './search-token.ts';
import type { Term } from './question.ts';
import type { WordGroup } from './search-index.ts';

/** A group of the word list that a question comes near to, though it says none of its phrases. */
export interface NearGroup {
  readonly meant: readonly string[];
  /** 0 to 1. */
  readonly strength: number;
  /** Terms of the question that stand in its phrases. */
  readonly known: ReadonlySet<Term>;
}

export interface WordGroups {
  /** The groups that come nearest, best first. */
  readonly near: (terms: readonly Term[]) => readonly NearGroup[];
}

interface Group {
  readonly meant: readonly string[];
  readonly phrases: readonly (readonly SearchToken[])[];
  readonly words: ReadonlyMap<string, readonly SearchToken[]>;
  readonly pairs: ReadonlySet<string>;
}

/** Groups looked at closely, and given back. */
const LOOKED_AT = 24;
const GIVEN = 3;
/** Below this a group only shares a word. */
const LEAST = 0.35;
/** Parts of the words of a question that the group knows, of its neighbours, of the words that one phrase holds, and of that phrase. */
const BY_WORDS = 0.4;
const BY_PAIRS = 0.2;
const BY_ONE_PHRASE = 0.2;
const BY_PHRASE = 0.2;
/** A word that no phrase holds weighs as much as a rare one. */
const UNKNOWN = 0.6;

const groupOf = ({ said, meant }: WordGroup): Group => {
  const phrases = said.map((phrase) => tokensOf(cleanText(phrase)));
  const words = new Map<string, SearchToken[]>();
  const pairs = new Set<string>();
  for (const phrase of phrases) {
    for (const [at, token] of phrase.entries()) {
      const before = phrase[at - 1];
      if (before) pairs.add(`${before.folded} ${token.folded}`);
      const list = words.get(token.folded) ?? [];
      if (!list.some(({ word }) => word === token.word)) list.push(token);
      words.set(token.folded, list);
    }
  }
  return { meant, phrases, words, pairs };
};

/** The folded word by which a term stands in a group; undefined when it does not. In a question with marks a word has just the marks typed: "xương" is not "xưởng" there. */
const standsIn = ({ candidates }: Term, { group: { words }, isMarkedQuestion }: { readonly group: Group; readonly isMarkedQuestion: boolean }): string | undefined => {
  for (const [folded, { token, how }] of candidates) {
    if (how === 'typo' || how === 'beginning') continue;
    const isSame = (word: SearchToken): boolean => (isMarkedQuestion ? compareMarks(token, word) === 'full' : compareMarks(token, word) !== 'conflict');
    if (words.get(folded)?.some(isSame)) return folded;
  }
  return undefined;
};

/** Reads the word list as bags of words, so that phrases nobody listed still lead somewhere when their words are those of a group. */
export const openWordGroups = (lists: readonly WordGroup[]): WordGroups => {
  const groups = lists.map(groupOf);
  const groupsWith = new Map<string, number[]>();
  for (const [number, { words }] of groups.entries()) for (const word of words.keys()) groupsWith.set(word, [...(groupsWith.get(word) ?? []), number]);
  const rarest = Math.log(1 + Math.max(1, groups.length));
  const rarity = (word: string): number => Math.log(1 + groups.length / (groupsWith.get(word)?.length ?? 1)) / rarest;

  const near = (terms: readonly Term[]): readonly NearGroup[] => {
    const isMarkedQuestion = terms.filter(({ typed }) => isMarked(typed)).length * 2 >= terms.length;
    const weighed = terms.map((term) => {
      const known = [...term.candidates].filter(([folded, { how }]) => how !== 'typo' && how !== 'beginning' && groupsWith.has(folded)).map(([folded]) => folded);
      return { term, known, weight: term.weight * (known.length === 0 ? UNKNOWN : Math.max(...known.map(rarity))) };
    });
    const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
    if (whole === 0) return [];
    const reach = new Map<number, number>();
    for (const { known, weight } of weighed) {
      const touched = new Set(known.flatMap((folded) => groupsWith.get(folded) ?? []));
      for (const number of touched) reach.set(number, (reach.get(number) ?? 0) + weight);
    }
    const promising = [...reach].toSorted((left, right) => right[1] - left[1] || left[0] - right[0]).slice(0, LOOKED_AT);
    const found = promising.flatMap(([number]): readonly NearGroup[] => {
      const group = groups[number];
      if (!group) return [];
      const standing = weighed.map(({ term }) => standsIn(term, { group, isMarkedQuestion }));
      let words = 0;
      let pairs = 0;
      let allPairs = 0;
      for (const [at, { weight }] of weighed.entries()) {
        const own = standing[at];
        if (own !== undefined) words += weight;
        if (at === 0) continue;
        const both = Math.min(weight, weighed[at - 1]?.weight ?? 0);
        allPairs += both;
        if (own !== undefined && standing[at - 1] !== undefined && group.pairs.has(`${standing[at - 1]} ${own}`)) pairs += both;
      }
      const said = new Set(standing);
      const byPhrase = group.phrases.map((tokens) => {
        const sum = tokens.reduce((all, { folded }) => all + rarity(folded), 0);
        const share = tokens.reduce((all, { folded }) => all + (said.has(folded) ? rarity(folded) : 0), 0) / Math.max(0.01, sum);
        const inPhrase = new Set(tokens.map(({ folded }) => folded));
        const ofQuestion = weighed.reduce((all, { weight }, at) => all + (inPhrase.has(standing[at] ?? '') ? weight : 0), 0) / whole;
        return BY_PHRASE * share + BY_ONE_PHRASE * ofQuestion;
      });
      const strength = BY_WORDS * (words / whole) + BY_PAIRS * (allPairs === 0 ? words / whole : pairs / allPairs) + Math.max(...byPhrase);
      return strength < LEAST ? [] : [{ meant: group.meant, strength, known: new Set(terms.filter((_, at) => standing[at] !== undefined)) }];
    });
    return found.toSorted((left, right) => right.strength - left.strength).slice(0, GIVEN);
  };
  return { near };
};
