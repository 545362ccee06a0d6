import { markedWeight } from '../vietnamese/question-words.ts';
import { isSyllable, isUnmarkedSyllable } from '../vietnamese/syllable.ts';
import type { Candidate, Term } from './question.ts';
import type { HitReason } from './search-answer.ts';
import type { WordGroup } from './search-index.ts';
import { cleanText, compareMarks, tokenOf, tokensOf, type SearchToken } from './search-token.ts';
import type { SearchWeights } from './search-weights.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordGroups } from './word-groups.ts';

/** A question put in other words. */
export interface Reading {
  readonly terms: readonly Term[];
  readonly weight: number;
  /** Absent for the question as typed. */
  readonly reason?: HitReason;
}

/** A phrase that stands for others. */
interface Phrase {
  readonly said: string;
  /** Stretches of words, with other words allowed between them. */
  readonly stretches: readonly (readonly SearchToken[])[];
  readonly isLeading: boolean;
  readonly meanings: readonly { readonly text: string; readonly tokens: readonly SearchToken[] }[];
  readonly kind: 'word' | 'abbreviation';
}

export interface Phrases {
  /** Phrases by the folded letters of their first word. */
  readonly startingWith: (folded: string) => readonly Phrase[];
}

const phrasesOf = ({ said: all, meant, isLeading }: WordGroup, kind: Phrase['kind']): readonly Phrase[] => {
  const meanings = meant.map((text) => ({ text, tokens: tokensOf(cleanText(text)) }));
  return all.map((said) => ({
    said,
    stretches: said.split('…').map((stretch) => tokensOf(cleanText(stretch))),
    isLeading: isLeading === true,
    meanings,
    kind,
  }));
};

export const openPhrases = (words: readonly WordGroup[], abbreviations: readonly WordGroup[]): Phrases => {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of [...abbreviations.flatMap((group) => phrasesOf(group, 'abbreviation')), ...words.flatMap((group) => phrasesOf(group, 'word'))]) {
    const first = phrase.stretches[0]?.[0]?.folded;
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push(phrase);
    byFirst.set(first, list);
  }
  return { startingWith: (folded) => byFirst.get(folded) ?? [] };
};

/** A term that means just this word. */
const certain = (token: SearchToken): Term => ({ typed: token, candidates: new Map([[token.folded, { token, weight: 1, how: 'typed' } satisfies Candidate]]), weight: markedWeight(token.word) });

/** Words of an expansion all count: nobody typed them to frame a question. */
const meantTerms = (tokens: readonly SearchToken[]): readonly Term[] => tokens.map((token) => ({ ...certain(token), weight: Math.max(0.6, markedWeight(token.word)) }));

/** The meaning weighs as much as what was said: a long term must not drown the other words of the question. */
const balanced = (meant: readonly Term[], said: readonly Term[], weightOf: (term: Term) => number): readonly Term[] => {
  const sum = (terms: readonly Term[]): number => terms.reduce((whole, term) => whole + weightOf(term), 0);
  const scale = Math.min(1, Math.max(0.25, Math.max(LEAST_SAID, sum(said)) / Math.max(0.01, sum(meant))));
  return meant.map((term) => ({ ...term, weight: term.weight * scale }));
};

/** What a phrase weighs at least, were it of common words only. */
const LEAST_SAID = 0.8;

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly terms: readonly Term[];
  readonly weight: number;
  readonly reason: HitReason;
  readonly isLeading: boolean;
}

const fits = (term: Term | undefined, token: SearchToken): boolean => {
  const candidate = term?.candidates.get(token.folded);
  if (!term || !candidate || candidate.how === 'typo' || candidate.how === 'beginning') return false;
  return compareMarks(candidate.token, token) !== 'conflict';
};

const shown = (terms: readonly Term[]): string => terms.map(({ typed }) => typed.word).join(' ');

export interface ReadingInput {
  readonly vocabulary: Vocabulary;
  readonly phrases: Phrases;
  readonly weights: SearchWeights;
  readonly weightOf: (term: Term) => number;
  /** Whether some title holds these words side by side. */
  readonly holds: (folded: string) => boolean;
  /** Meanings of initials, from the titles. */
  readonly initials: (letters: string) => readonly string[];
}

const MOST_READINGS = 14;
const MOST_WRITTEN_OUT = 3;

/** Words that may stand between the stretches of a phrase. */
const GAP = 4;
/** Part of its weight that a word keeps between stretches, or beside a phrase that says what is wanted. */
const BESIDE = 0.4;

interface Place {
  readonly to: number;
  /** Words between the stretches. */
  readonly between: readonly Term[];
  /** Part of its weight that the phrase keeps here. */
  readonly fit: number;
}

/** Words that only frame a question may stand inside a phrase, this many in a row: "bố tôi vừa mất" for "bố mất". */
const FRAMING_INSIDE = 3;
/** Part of its weight that a phrase keeps for each of them. */
const PER_FRAMING_WORD = 0.985;
const FRAMES = 0.5;

/** Phrases of so many words are known even when another word stands inside: "trả lại giấy phép" for "trả giấy phép". */
const LONG_PHRASE = 3;
const STRANGERS_INSIDE = 1;
const PER_STRANGER = 0.93;

interface StretchPlace {
  readonly to: number;
  readonly fit: number;
  /** Words inside that are not of the phrase and do not only frame the question. */
  readonly strangers: readonly Term[];
}

/** Where the words of a stretch stand from a place on, in their order. */
const stretchFrom = (terms: readonly Term[], from: number, stretch: readonly SearchToken[]): StretchPlace | undefined => {
  let at = from;
  let fit = 1;
  const strangers: Term[] = [];
  const allowed = stretch.length >= LONG_PHRASE ? STRANGERS_INSIDE : 0;
  for (const [number, token] of stretch.entries()) {
    const last = number === 0 ? at : at + FRAMING_INSIDE;
    for (let term = terms[at]; !fits(term, token); term = terms[at]) {
      if (!term || number === 0 || at === last) return undefined;
      if (term.weight <= FRAMES) fit *= PER_FRAMING_WORD;
      else if (strangers.push(term) > allowed) return undefined;
      else fit *= PER_STRANGER;
      at += 1;
    }
    at += 1;
  }
  return { to: at, fit, strangers };
};

/** Where the stretches of a phrase stand from a place on; undefined when they do not. */
const placeOf = (terms: readonly Term[], from: number, { stretches }: Phrase): Place | undefined => {
  const between: Term[] = [];
  let to = from;
  let fit = 1;
  for (const [number, stretch] of stretches.entries()) {
    let at = to;
    const last = number === 0 ? to : to + GAP;
    let found = stretchFrom(terms, at, stretch);
    while (!found && at < last) {
      at += 1;
      found = stretchFrom(terms, at, stretch);
    }
    if (!found) return undefined;
    between.push(...terms.slice(to, at), ...found.strangers);
    to = found.to;
    fit *= found.fit;
  }
  return { to, between, fit };
};

const lighter = (term: Term): Term => ({ ...term, weight: term.weight * BESIDE });

const phraseReplacements = (terms: readonly Term[], { phrases, weights, weightOf, holds }: ReadingInput): readonly Replacement[] =>
  terms.flatMap((term, from) =>
    [...new Set([...term.candidates.values()].filter(({ how }) => how === 'typed' || how === 'telex').map(({ token }) => token.folded))].flatMap((folded) =>
      phrases.startingWith(folded).flatMap((phrase): readonly Replacement[] => {
        const place = placeOf(terms, from, phrase);
        if (!place) return [];
        const { to, between, fit } = place;
        const length = phrase.stretches.flat().length;
        const byLength = length === 1 ? weights.saidOne : length === 2 ? weights.saidTwo : weights.saidMore;
        const byKind = phrase.kind === 'word' ? byLength : isUnmarkedSyllable(folded) && length === 1 ? 0.85 : 0.97;
        // Words that titles themselves use mean what they say first of all.
        const weight = byKind * (phrase.stretches.length === 1 && holds(phrase.stretches.flat().map((token) => token.folded).join(' ')) ? weights.saidInTitles : 1);
        const typed = terms.slice(from, to);
        const said = shown(typed);
        return phrase.meanings.map(({ text, tokens }, order) => ({
          from,
          to,
          terms: [...balanced(meantTerms(tokens), typed, weightOf), ...between.map(lighter)],
          weight: weight * fit - order * weights.nextMeaning,
          reason: { kind: phrase.kind, said, meant: text },
          isLeading: phrase.isLeading,
        }));
      })));

const splitReplacements = (terms: readonly Term[], { vocabulary, phrases, initials }: ReadingInput): readonly Replacement[] =>
  terms.flatMap((term, from): readonly Replacement[] => {
    const { word, folded } = term.typed;
    if (vocabulary.has(folded) || isSyllable(word) || isUnmarkedSyllable(folded)) return [];
    const found: Replacement[] = [];
    const parts = vocabulary.split(folded);
    if (parts && word.length === folded.length) {
      let at = 0;
      const tokens = parts.map((part) => {
        const token = tokenOf(word.slice(at, at + part.length));
        at += part.length;
        return token;
      });
      found.push({ from, to: from + 1, terms: tokens.map(certain), weight: 0.97, reason: { kind: 'typo', said: word, meant: tokens.map((token) => token.word).join(' ') }, isLeading: false });
    }
    if (phrases.startingWith(folded).length > 0) return found;
    for (const meant of initials(folded)) found.push({ from, to: from + 1, terms: meantTerms(tokensOf(meant)), weight: 0.88, reason: { kind: 'abbreviation', said: word, meant }, isLeading: false });
    return found;
  });

const applied = (terms: readonly Term[], replacements: readonly Replacement[]): Reading => {
  const sorted = replacements.toSorted((left, right) => right.from - left.from);
  const leads = replacements.some(({ isLeading }) => isLeading);
  const replaced = leads ? terms.map(lighter) : [...terms];
  for (const { from, to, terms: meant, isLeading } of sorted) replaced.splice(from, to - from, ...(leads && !isLeading ? meant.map(lighter) : meant));
  const weight = replacements.reduce((product, replacement) => product * replacement.weight, 1);
  const main = replacements.toSorted((left, right) => right.to - right.from - (left.to - left.from))[0];
  return { terms: replaced, weight, ...(main ? { reason: main.reason } : {}) };
};

const longestFirst = (replacements: readonly Replacement[]): readonly Replacement[] =>
  replacements.toSorted((left, right) => right.to - right.from - (left.to - left.from) || right.weight - left.weight);

/** The longest replacements that stand beside one another. */
const besideEachOther = (replacements: readonly Replacement[]): readonly Replacement[] => {
  const together: Replacement[] = [];
  for (const replacement of replacements) if (together.every(({ from, to }) => replacement.to <= from || replacement.from >= to)) together.push(replacement);
  return together;
};

/** Words people use that hold an abbreviation ("làm cccd lần đầu"): written out first, then looked up. */
const writtenOutReadings = (terms: readonly Term[], input: ReadingInput): readonly Reading[] => {
  const abbreviations = besideEachOther(longestFirst(phraseReplacements(terms, input)).filter(({ reason }) => reason.kind === 'abbreviation'));
  if (abbreviations.length === 0) return [];
  const writtenOut = applied(terms, abbreviations);
  const words = longestFirst(phraseReplacements(writtenOut.terms, input)).filter(({ reason }) => reason.kind === 'word');
  return words.slice(0, MOST_WRITTEN_OUT).map((word) => {
    const reading = applied(writtenOut.terms, [word]);
    return { ...reading, weight: reading.weight * writtenOut.weight };
  });
};

export interface NearInput extends Pick<ReadingInput, 'weights' | 'weightOf'> {
  readonly groups: WordGroups;
  /** How well a title covers the question already, 0 to 1. */
  readonly covered: number;
}

/** The question in the words of the groups that it comes near to; what they do not know of it counts little. */
export const nearReadings = (terms: readonly Term[], { groups, covered, weights, weightOf }: NearInput): readonly Reading[] =>
  groups.near(terms).flatMap(({ meant, strength, known }) => {
    const said = terms.filter((term) => known.has(term));
    const others = terms.filter((term) => !known.has(term)).map(lighter);
    return meant.map((text, order): Reading => ({
      terms: [...balanced(meantTerms(tokensOf(cleanText(text))), said, weightOf), ...others],
      weight: weights.nearGroup * strength ** 2 * (1 - weights.nearTitle * covered ** 2) - order * weights.nextMeaning,
      reason: { kind: 'word', said: shown(said.filter(({ weight }) => weight > FRAMES)), meant: text },
    }));
  });

/** The question as typed, then in the words of the documents: each phrase alone, and the longest ones together. */
export const readingsOf = (terms: readonly Term[], input: ReadingInput): readonly Reading[] => {
  const all = longestFirst([...phraseReplacements(terms, input), ...splitReplacements(terms, input)]);
  const together = besideEachOther(all);
  const readings: Reading[] = [{ terms, weight: 1 }];
  if (together.length > 1) {
    readings.push(applied(terms, together));
    for (const replacement of all.filter((each) => !together.includes(each)).slice(0, 6)) {
      const others = together.filter(({ from, to }) => replacement.to <= from || replacement.from >= to);
      if (others.length > 0) readings.push(applied(terms, [...others, replacement]));
    }
  }
  readings.push(...writtenOutReadings(terms, input));
  for (const replacement of all.slice(0, MOST_READINGS)) readings.push(applied(terms, [replacement]));
  const seen = new Set<string>();
  return readings
    .filter((reading) => {
      const words = shown(reading.terms);
      return !seen.has(words) && seen.add(words);
    })
    .slice(0, MOST_READINGS);
};
