import { ASKS_FORM, blankWords, NARROWING, SCOPE } from '../vietnamese/question-words.ts';
import type { Candidate, Term } from './question.ts';
import type { SearchIndexData } from './search-index.ts';
import { isSyllable } from '../vietnamese/syllable.ts';
import { cleanText, compareMarks, isMarked, isToneConfusion, tokensOf, type SearchToken } from './search-token.ts';
import type { SearchWeights } from './search-weights.ts';

/** A name of a document, taken apart once. */
interface Name {
  readonly row: number;
  /** Number among the names of its row; 0 is the title. */
  readonly number: number;
  readonly tokens: readonly SearchToken[];
  readonly weights: readonly number[];
  readonly whole: number;
  readonly narrowing: readonly string[];
  readonly folded: string;
}

/** How well the names of a document fit. */
export interface TitleHit {
  readonly row: number;
  /** Number of the name that fits best; 0 is the title. */
  readonly name: number;
  readonly score: number;
  /** Share of the question found. */
  readonly covered: number;
}

export interface TitleIndex {
  readonly words: ReadonlySet<string>;
  /** How much a word counts in a question. */
  readonly weightOf: (term: Term) => number;
  /** Whether some name holds these words side by side. */
  readonly holds: (folded: string) => boolean;
  /** Scores of the rows that hold a word of the question. */
  readonly find: (terms: readonly Term[]) => ReadonlyMap<number, TitleHit>;
  /** How firmly two folded words that stand side by side in titles belong together: the share of the rarer one that stands beside the other. */
  readonly bond: (left: string, right: string) => number;
  /** Phrases of titles whose words begin with these letters. */
  readonly initials: (letters: string) => readonly string[];
}

const FORM_LEVEL = 4;
/** Names looked at closely for one reading of a question. */
const LOOKED_AT = 70;
/** A word of a question without marks, in a question that has them. */
const LEFT_BARE = 0.94;
/** A word with some of its marks: another word may have just these. */
const MARKS_MISSING = 0.92;
const SLIP_OF_OTHER_TONE = 0.45;
/** Who types so many words with their marks means them. */
const CAREFUL_FROM = 5;

const phraseIn = (folded: string, phrase: string): boolean => ` ${folded} `.includes(` ${phrase} `);

export const openTitleIndex = (data: Pick<SearchIndexData, 'rows' | 'fields' | 'kinds'>, weights: SearchWeights): TitleIndex => {
  const namesOf = data.rows.map(({ title, names }) => [title, ...names].map((name) => tokensOf(cleanText(name))));
  const documentsWith = new Map<string, number>();
  for (const names of namesOf) for (const word of new Set(names.flat().map(({ folded }) => folded))) documentsWith.set(word, (documentsWith.get(word) ?? 0) + 1);
  const documents = Math.max(1, data.rows.length);
  const rarest = Math.log(1 + documents);
  const rarity = (word: string): number => Math.log(1 + documents / (documentsWith.get(word) ?? 1)) / rarest;
  const names = namesOf.flatMap((list, row) => list.map((tokens, which): Name => {
    const scope = tokens.findIndex(({ word }, at) => at > 1 && (SCOPE.has(word) || SCOPE.has(`${word} ${tokens[at + 1]?.word ?? ''}`)));
    const own = tokens.map(({ folded }, at) => rarity(folded) * (scope >= 0 && at >= scope ? weights.scope : 1));
    const folded = tokens.map((token) => token.folded).join(' ');
    return { row, number: which, tokens, weights: own, whole: own.reduce((sum, weight) => sum + weight, 0), narrowing: NARROWING.filter((phrase) => phraseIn(folded, phrase)), folded };
  }));
  const namesWith = new Map<string, number[]>();
  for (const [at, { tokens }] of names.entries()) {
    for (const word of new Set(tokens.map(({ folded }) => folded))) {
      const list = namesWith.get(word) ?? [];
      list.push(at);
      namesWith.set(word, list);
    }
  }
  const times = new Map<string, number>();
  const count = (key: string): void => void times.set(key, (times.get(key) ?? 0) + 1);
  for (const { tokens } of names) {
    for (const [at, { folded }] of tokens.entries()) {
      count(folded);
      const before = tokens[at - 1];
      if (before) count(`${before.folded} ${folded}`);
    }
  }
  const bond = (left: string, right: string): number => (times.get(`${left} ${right}`) ?? 0) / Math.max(1, Math.min(times.get(left) ?? 0, times.get(right) ?? 0));
  const contexts = data.rows.map(({ field, owner }) => new Set([...(owner >= 0 ? (namesOf[owner] ?? []).flat() : []), ...tokensOf(cleanText(data.fields[field] ?? ''))].map(({ folded }) => folded)));

  const weightOf = ({ candidates, weight }: Term): number => {
    let best = 0;
    let isInTitles = false;
    for (const [word, candidate] of candidates) {
      if (!documentsWith.has(word)) continue;
      isInTitles = true;
      // What was typed weighs itself; slips weigh what they may mean.
      const own = rarity(word);
      if (candidate.how === 'typed' || candidate.how === 'telex') return weight * own;
      best = Math.max(best, own);
    }
    return weight * (isInTitles ? best : weights.unknownWord);
  };

  // Words of names by number, so that comparing a question with a name is looking numbers up.
  const wordNumbers = new Map<string, number>();
  const words: SearchToken[] = [];
  const wordsLike = new Map<string, number[]>();
  const numbersOf = names.map(({ tokens }) =>
    Int32Array.from(tokens, (token) => {
      const known = wordNumbers.get(token.word);
      if (known !== undefined) return known;
      const own = words.push(token) - 1;
      wordNumbers.set(token.word, own);
      wordsLike.set(token.folded, [...(wordsLike.get(token.folded) ?? []), own]);
      return own;
    }));
  const longest = Math.max(1, ...names.map(({ tokens }) => tokens.length));
  const reach = new Float64Array(names.length);
  const reachOfTerm = new Float64Array(names.length);

  const match = (candidate: Candidate, token: SearchToken, { typed, isMarkedQuestion, isCareful }: { readonly typed: SearchToken; readonly isMarkedQuestion: boolean; readonly isCareful: boolean }): number => {
    if (candidate.how === 'beginning') return candidate.weight;
    // Who slips in a letter still means the tone that was typed.
    if (candidate.how === 'typo') return candidate.weight * (typed.tone !== '' && typed.tone !== token.tone ? SLIP_OF_OTHER_TONE : 1) * (isCareful && isMarked(typed) && isSyllable(typed.word) ? weights.carefulSlip : 1);
    const marks = compareMarks(candidate.token, token);
    if (marks === 'full') return candidate.weight;
    if (marks === 'conflict') return candidate.weight * (isToneConfusion(candidate.token, token) ? weights.confusedTones : weights.otherMarks * (isCareful ? weights.carefulSlip : 1));
    return candidate.weight * (marks === 'compatible' ? MARKS_MISSING : isMarkedQuestion ? LEFT_BARE : 0.985);
  };

  /** The names worth a close look, by what they can reach at most. */
  const promising = (terms: readonly Term[], termWeights: readonly number[]): readonly number[] => {
    const touched: number[] = [];
    for (const [i, { candidates }] of terms.entries()) {
      const own: number[] = [];
      for (const [word, candidate] of candidates) {
        for (const at of namesWith.get(word) ?? []) {
          if (reachOfTerm[at] === 0) own.push(at);
          reachOfTerm[at] = Math.max(reachOfTerm[at] ?? 0, candidate.weight);
        }
      }
      for (const at of own) {
        if (reach[at] === 0) touched.push(at);
        reach[at] = (reach[at] ?? 0) + (reachOfTerm[at] ?? 0) * (termWeights[i] ?? 0);
        reachOfTerm[at] = 0;
      }
    }
    const sorted = touched.toSorted((left, right) => (reach[right] ?? 0) - (reach[left] ?? 0) || left - right).slice(0, LOOKED_AT);
    for (const at of touched) reach[at] = 0;
    return sorted;
  };

  const find = (terms: readonly Term[]): ReadonlyMap<number, TitleHit> => {
    const termWeights = terms.map(weightOf);
    const whole = termWeights.reduce((sum, weight) => sum + weight, 0);
    const hits = new Map<number, TitleHit>();
    if (whole === 0) return hits;
    const pairWeights = terms.slice(1).map((_, at) => (termWeights[at] ?? 0) + (termWeights[at + 1] ?? 0));
    const allPairs = pairWeights.reduce((sum, weight) => sum + weight, 0);
    const marked = terms.filter(({ typed }) => isMarked(typed)).length;
    const isMarkedQuestion = marked * 2 >= terms.length && terms.length > 1;
    const isCareful = isMarkedQuestion && terms.length >= CAREFUL_FROM;
    const folded = terms.map(({ typed }) => typed.folded).join(' ');
    const asked = new Set(terms.flatMap(({ candidates }) => [...candidates.values()].flatMap(({ how, token }) => (how === 'typed' || how === 'telex' ? [token.folded] : []))));
    const formsAsked = ASKS_FORM.filter((phrase) => phraseIn(folded, phrase));
    const blanks = blankWords(terms.map(({ typed }) => typed.word));
    const matches = terms.map(({ typed, candidates }) => {
      const own = new Float64Array(words.length);
      for (const [word, candidate] of candidates) {
        for (const number of wordsLike.get(word) ?? []) {
          const token = words[number];
          if (token) own[number] = match(candidate, token, { typed, isMarkedQuestion, isCareful });
        }
      }
      return own;
    });
    let above = new Float64Array(longest + 1);
    let here = new Float64Array(longest + 1);
    // Weight of the words of the question that end in a word of the name, one behind the other in both.
    let runAbove = new Float64Array(longest + 1);
    let runHere = new Float64Array(longest + 1);

    for (const at of promising(terms, termWeights)) {
      const name = names[at];
      const numbers = numbersOf[at];
      if (!name || !numbers) continue;
      const width = numbers.length;
      const isForm = data.rows[name.row]?.level === FORM_LEVEL;
      let anyOrder = 0;
      let context = 0;
      let unsaid = 0;
      let neighbours = 0;
      let run = 0;
      let bestBefore = 0;
      let pairBefore = 0;
      above.fill(0, 0, width + 1);
      runAbove.fill(0, 0, width + 1);
      for (const [i, own] of matches.entries()) {
        const weight = termWeights[i] ?? 0;
        const before = matches[i - 1];
        let best = 0;
        let bestPair = 0;
        let longestRun = 0;
        here[0] = 0;
        runHere[0] = 0;
        for (let j = 1; j <= width; j += 1) {
          const value = own[numbers[j - 1] ?? 0] ?? 0;
          if (value > best) best = value;
          if (before && value > 0 && j > 1) bestPair = Math.max(bestPair, Math.min(value, before[numbers[j - 2] ?? 0] ?? 0));
          const together = value > 0.5 ? (runAbove[j - 1] ?? 0) + weight * value : 0;
          runHere[j] = together;
          if (together > longestRun) longestRun = together;
          here[j] = Math.max(here[j - 1] ?? 0, above[j] ?? 0, (above[j - 1] ?? 0) + weight * value);
        }
        // Half of a name that stands elsewhere: "lịch" of "du lịch" in "lịch công tác".
        const pairOfBefore = pairBefore;
        pairBefore = bestPair;
        if (i > 0) anyOrder += (termWeights[i - 1] ?? 0) * (bestBefore - weights.lone * Math.max(0, bestBefore - Math.max(pairOfBefore, bestPair)));
        bestBefore = best;
        if (longestRun > run) run = longestRun;
        neighbours += bestPair * (pairWeights[i - 1] ?? 0);
        if (best === 0 && isForm && i < blanks) unsaid += weight;
        else if (best === 0 && contexts[name.row]?.has(terms[i]?.typed.folded ?? '')) context += weight;
        [above, here] = [here, above];
        [runAbove, runHere] = [runHere, runAbove];
      }
      anyOrder += (termWeights.at(-1) ?? 0) * (bestBefore - weights.lone * Math.max(0, bestBefore - pairBefore) * (terms.length > 1 ? 1 : 0));
      const inOrder = above[width] ?? 0;
      const covered = Math.min(1, (weights.order * inOrder + (1 - weights.order) * anyOrder + weights.context * context + unsaid) / whole);
      let named = 0;
      for (let j = 0; j < width; j += 1) {
        let best = 0;
        for (const own of matches) best = Math.max(best, own[numbers[j] ?? 0] ?? 0);
        named += best * (name.weights[j] ?? 0);
      }
      const shareNamed = name.whole === 0 ? 0 : named / name.whole;
      const shareNeighbours = allPairs === 0 ? covered : neighbours / allPairs;
      // The question may say more than the name: "tách hộ cho con".
      const whollyNamed = shareNamed > 0.93 ? (covered > 0.93 ? 1 : weights.wholeInside * covered ** 2) : 0;
      const startsAlike = (matches[0]?.[numbers[0] ?? 0] ?? 0) > 0.5;
      const form = isForm ? (blanks > 0 || formsAsked.some((phrase) => name.folded.startsWith(`${phrase} `)) ? weights.askedForm * covered : weights.form) : 0;
      const narrowed = name.narrowing.filter((phrase) => !phrase.split(' ').some((word) => asked.has(word))).length;
      const score =
        weights.covered * covered * covered + weights.named * shareNamed * covered + weights.neighbours * shareNeighbours * covered + weights.run * (run / whole) * covered + weights.wholeName * whollyNamed + (name.folded === folded ? weights.wholeName : 0) +
        (startsAlike ? weights.startsAlike * covered : 0) + (form + weights.narrowing * Math.min(2, narrowed)) * Math.min(1, covered * 1.5);
      const before = hits.get(name.row);
      if (!before || score > before.score) hits.set(name.row, { row: name.row, name: name.number, score, covered });
    }
    return hits;
  };

  const initialsOfNames = names.map(({ tokens }) => tokens.map(({ folded }) => folded[0] ?? '').join(''));
  const initials = (letters: string): readonly string[] => {
    if (!/^[a-z]{3,12}$/u.test(letters)) return [];
    const phrases = new Map<string, number>();
    for (const [at, own] of initialsOfNames.entries()) {
      const from = own.indexOf(letters);
      if (from < 0) continue;
      const phrase = (names[at]?.tokens ?? []).slice(from, from + letters.length).map(({ word }) => word).join(' ');
      phrases.set(phrase, (phrases.get(phrase) ?? 0) + (from === 0 ? 1.5 : 1));
    }
    return [...phrases].toSorted((left, right) => right[1] - left[1]).slice(0, 3).map(([phrase]) => phrase);
  };

  const holds = (folded: string): boolean => names.some((name) => phraseIn(name.folded, folded));

  return { words: new Set(documentsWith.keys()), weightOf, holds, find, bond, initials };
};
