import type { BodyQuestion } from './body-search.ts';
import type { Term } from './question.ts';
import type { Reading } from './readings.ts';

/** Readings whose words are asked for in the texts. */
export const BODY_READINGS = 3;

/** The words to look for in texts: each as most likely meant, and once more with the next meaning of a slip. */
const bodyWordings = (terms: readonly Term[]): readonly (readonly { readonly word: string; readonly weight: number }[])[] => {
  const ordered = terms.map(({ candidates, weight }) => ({ weight, choices: [...candidates.values()].toSorted((left, right) => right.weight - left.weight) }));
  const wording = (choice: number) =>
    ordered.flatMap(({ weight, choices }) => {
      const chosen = choices[Math.min(choice, choices.length - 1)];
      // A meaning that is only a beginning is no word to look for.
      const sure = chosen?.how === 'beginning' ? choices[0] : chosen;
      return sure ? [{ word: sure.token.word, weight: weight * sure.weight }] : [];
    });
  const slips = ordered.reduce((most, { choices }) => Math.max(most, choices[0]?.how === 'typo' ? choices.length : 1), 1);
  return Array.from({ length: Math.min(3, slips) }, (_, choice) => wording(choice));
};

/** What the texts are asked: the question as typed, then the readings that come first, each wording once. */
export const bodyQuestionOf = (readings: Iterable<Reading>): BodyQuestion => {
  const wordings = new Map<string, BodyQuestion['readings'][number]>();
  let asked = 0;
  for (const { terms, weight } of new Set(readings)) {
    const before = wordings.size;
    for (const words of bodyWordings(terms)) {
      const key = words.map(({ word }) => word).join(' ');
      if (!wordings.has(key)) wordings.set(key, { words, weight });
    }
    if (wordings.size > before) asked += 1;
    if (asked === BODY_READINGS) break;
  }
  return { readings: [...wordings.values()] };
};
