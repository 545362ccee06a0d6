import { excerptOf, type ExcerptPart } from './excerpt.ts';
import { foldForSearch, wordsOf } from './index-text.ts';
import type { DocumentText } from './search-index.ts';

/** The part of a document that fits a question best. */
export interface Passage {
  /** Anchor of its heading on the document's page; empty for the beginning. */
  readonly anchor: string;
  readonly heading: string;
  /** The words around, in the original text, those found marked. */
  readonly parts: readonly ExcerptPart[];
}

/** Finds where in its text a document fits best; `terms` are those of the answer. Undefined when no word is there. */
export const passageOf = (text: DocumentText, { terms, length }: { readonly terms: readonly string[]; readonly length: number }): Passage | undefined => {
  const asked = new Set(terms);
  const best = text
    .map((section) => ({ section, hits: wordsOf(foldForSearch(section.text)).flatMap((word, at) => (asked.has(word.replace(/[^a-z0-9]/gu, '')) ? [at] : [])) }))
    .toSorted((left, right) => right.hits.length - left.hits.length)[0];
  if (!best || best.hits.length === 0) return undefined;
  return { anchor: best.section.anchor, heading: best.section.heading, parts: excerptOf({ text: best.section.text, hits: best.hits, length }) };
};
