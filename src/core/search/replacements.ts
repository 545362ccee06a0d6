import { isSyllable, isUnmarkedSyllable } from '../vietnamese/syllable.ts';
import { balanced, certain, lighter, meantTerms } from './meant-terms.ts';
import { placeOf, type Phrases } from './phrases.ts';
import type { Term } from './question.ts';
import type { HitReason } from './search-answer.ts';
import { tokenOf, tokensOf } from './search-token.ts';
import type { SearchWeights } from './search-weights.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of a question that other words stand for. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly terms: readonly Term[];
  readonly weight: number;
  readonly reason: HitReason;
  readonly isLeading: boolean;
}

/** The words typed, as they were typed. */
export const shown = (terms: readonly Term[]): string => terms.map(({ typed }) => typed.word).join(' ');

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

/** What phrases in a question stand for. */
export const phraseReplacements = (terms: readonly Term[], { phrases, weights, weightOf, holds }: ReadingInput): readonly Replacement[] =>
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

/** What words stand for that nobody knows: words without the blanks between them, or initials. */
export const splitReplacements = (terms: readonly Term[], { vocabulary, phrases, initials }: ReadingInput): readonly Replacement[] =>
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
