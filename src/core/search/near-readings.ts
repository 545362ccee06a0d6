import { balanced, lighter, meantTerms } from './meant-terms.ts';
import { FRAMES } from './phrases.ts';
import type { Term } from './question.ts';
import type { Reading } from './readings.ts';
import { shown, type ReadingInput } from './replacements.ts';
import { cleanText, tokensOf } from './search-token.ts';
import type { WordGroups } from './word-groups.ts';

/** A group that only shares a word or two says little. */
const STRENGTH_POWER = 1.5;

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
      weight: weights.nearGroup * strength ** STRENGTH_POWER * (1 - weights.nearTitle * covered ** 2) - order * weights.nextMeaning,
      reason: { kind: 'word', said: shown(said.filter(({ weight }) => weight > FRAMES)), meant: text },
    }));
  });
