import { denies } from '../vietnamese/question-words.ts';
import { isSaidBehind } from '../vietnamese/spoken-words.ts';
import type { Term } from './question.ts';
import type { WordGroup } from './search-index.ts';
import { cleanText, compareMarks, tokensOf, type SearchToken } from './search-token.ts';

/** A phrase that stands for others. */
export interface Phrase {
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

/** "sổ đỏ … mất" for "mất sổ đỏ"; nothing of two words, which would be found everywhere. */
const turnedRound = (stretches: Phrase['stretches']): Phrase['stretches'] | undefined => {
  const [first, ...rest] = stretches.flat();
  return first && rest.length > 1 && isSaidBehind(first.word) ? [rest, [first]] : undefined;
};

const phrasesOf = ({ said: all, meant, isLeading }: WordGroup, kind: Phrase['kind']): readonly Phrase[] => {
  const meanings = meant.map((text) => ({ text, tokens: tokensOf(cleanText(text)) }));
  return all.flatMap((said) => {
    const stretches = said.split('…').map((stretch) => tokensOf(cleanText(stretch)));
    const phrase = { said, stretches, isLeading: isLeading === true, meanings, kind };
    const turned = turnedRound(stretches);
    return turned ? [phrase, { ...phrase, stretches: turned }] : [phrase];
  });
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

const fits = (term: Term | undefined, token: SearchToken): boolean => {
  const candidate = term?.candidates.get(token.folded);
  if (!term || !candidate || candidate.how === 'typo' || candidate.how === 'beginning') return false;
  return compareMarks(candidate.token, token) !== 'conflict';
};

/** Words that may stand between the stretches of a phrase. */
const GAP = 4;

/** Where a phrase stands in a question. */
export interface Place {
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
/** A word that weighs no more only frames the question. */
export const FRAMES = 0.5;

/** Part that it keeps for a word inside that denies it. */
const PER_DENIAL = 0.6;

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
      if (denies(term.typed.word)) fit *= PER_DENIAL;
      else if (term.weight <= FRAMES) fit *= PER_FRAMING_WORD;
      else if (strangers.push(term) > allowed) return undefined;
      else fit *= PER_STRANGER;
      at += 1;
    }
    at += 1;
  }
  return { to: at, fit, strangers };
};

/** Where the stretches of a phrase stand from a place on; undefined when they do not. */
export const placeOf = (terms: readonly Term[], from: number, { stretches }: Phrase): Place | undefined => {
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
