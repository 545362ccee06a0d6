import { lighter } from './meant-terms.ts';
import type { Term } from './question.ts';
import { phraseReplacements, shown, splitReplacements, type ReadingInput, type Replacement } from './replacements.ts';
import type { HitReason } from './search-answer.ts';

/** A question put in other words. */
export interface Reading {
  readonly terms: readonly Term[];
  readonly weight: number;
  /** Absent for the question as typed. */
  readonly reason?: HitReason;
}

const MOST_READINGS = 14;
const MOST_WRITTEN_OUT = 3;
/** Part of its weight that a reading keeps when the question says what is wanted, and the reading passes over it. */
const WITHOUT_LEAD = 0.7;

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
  replacements.toSorted((left, right) => right.to - right.from - (left.to - left.from) || Number(right.isLeading) - Number(left.isLeading) || right.weight - left.weight);

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

/** The question as typed, then in the words of the documents: each phrase alone, and the longest ones together. */
export const readingsOf = (terms: readonly Term[], input: ReadingInput): readonly Reading[] => {
  const all = longestFirst([...phraseReplacements(terms, input), ...splitReplacements(terms, input)]);
  const isLed = all.some(({ isLeading }) => isLeading);
  const put = (replacements: readonly Replacement[]): Reading => {
    const reading = applied(terms, replacements);
    return isLed && !replacements.some(({ isLeading }) => isLeading) ? { ...reading, weight: reading.weight * WITHOUT_LEAD } : reading;
  };
  const together = besideEachOther(all);
  const readings: Reading[] = [{ terms, weight: 1 }];
  if (together.length > 1) {
    readings.push(put(together));
    for (const replacement of all.filter((each) => !together.includes(each)).slice(0, 6)) {
      const others = together.filter(({ from, to }) => replacement.to <= from || replacement.from >= to);
      if (others.length > 0) readings.push(put([...others, replacement]));
    }
  }
  readings.push(...writtenOutReadings(terms, input));
  for (const replacement of all.slice(0, MOST_READINGS)) readings.push(put([replacement]));
  const seen = new Set<string>();
  return readings
    .filter((reading) => {
      const words = shown(reading.terms);
      return !seen.has(words) && seen.add(words);
    })
    .slice(0, MOST_READINGS);
};
