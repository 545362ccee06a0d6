import { questionWeight } from '../vietnamese/question-words.ts';
import { excerptOf, type ExcerptPart } from './excerpt.ts';
import { wordsOf } from './index-text.ts';
import type { DocumentText } from './search-index.ts';
import { cleanText, tokensOf } from './search-token.ts';

/** The part of a document that fits a question best. */
export interface Passage {
  /** Anchor of its heading on the document's page; empty for the beginning. */
  readonly anchor: string;
  readonly heading: string;
  /** The words around, in the original text, those found marked. */
  readonly parts: readonly ExcerptPart[];
}

/** A word of a text that was asked for. */
interface Place {
  /** Number of the word in the text. */
  readonly at: number;
  readonly terms: readonly string[];
}

interface Window {
  readonly worth: number;
  readonly hits: readonly number[];
}

/** Words as excerpts cut them, each with what it holds of the question. */
const placesIn = (text: string, asked: ReadonlySet<string>): readonly Place[] =>
  wordsOf(text).flatMap((word, at) => {
    const terms = tokensOf(cleanText(word)).flatMap(({ folded }) => (asked.has(folded) ? [folded] : []));
    return terms.length === 0 ? [] : [{ at, terms }];
  });

/** Neighbours count more than words apart, and a word said again counts little. */
const worthOf = (places: readonly Place[]): number => {
  const seen = new Set<string>();
  let worth = 0;
  let before: Place | undefined;
  for (const place of places) {
    for (const term of place.terms) {
      worth += questionWeight(term) * (seen.has(term) ? 0.05 : 1);
      if (before && before.at === place.at - 1 && !seen.has(term)) worth += 0.5;
      seen.add(term);
    }
    before = place;
  }
  return worth;
};

const bestWindow = (places: readonly Place[], length: number): Window => {
  let best: Window = { worth: 0, hits: [] };
  for (const [from, { at }] of places.entries()) {
    const within = places.slice(from, from + length).filter((place) => place.at < at + length);
    const worth = worthOf(within);
    if (worth > best.worth) best = { worth, hits: within.map((place) => place.at) };
  }
  return best;
};

/** Finds where in its text a document fits best; `terms` are those of the answer. Undefined when no word is there. */
export const passageOf = (text: DocumentText, { terms, length }: { readonly terms: readonly string[]; readonly length: number }): Passage | undefined => {
  const asked = new Set(terms);
  let best: { readonly section: DocumentText[number]; readonly worth: number; readonly hits: readonly number[] } | undefined;
  for (const section of text) {
    const { worth, hits } = bestWindow(placesIn(section.text, asked), length);
    // A heading with words of the question tells what the words below it are about.
    const whole = worth + worthOf(placesIn(section.heading, asked)) * 0.3;
    if (hits.length > 0 && whole > (best?.worth ?? 0)) best = { section, worth: whole, hits };
  }
  return best && { anchor: best.section.anchor, heading: best.section.heading, parts: excerptOf({ text: best.section.text, hits: best.hits, length }) };
};
