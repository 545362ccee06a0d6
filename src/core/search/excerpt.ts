import { wordsOf } from './index-text.ts';

/** A piece of an excerpt; marked where the query was found. */
export interface ExcerptPart {
  readonly text: string;
  readonly isHit: boolean;
}

export interface ExcerptInput {
  /** The original text, whose words line up with the indexed ones. */
  readonly text: string;
  /** Numbers of the words found, from 0. */
  readonly hits: readonly number[];
  /** Words to show. */
  readonly length: number;
}

/** Cuts the stretch of the original text that holds most hits, with the words found marked. */
export const excerptOf = ({ text, hits, length }: ExcerptInput): readonly ExcerptPart[] => {
  const words = wordsOf(text);
  const found = new Set(hits);
  const start = Math.max(0, Math.min(bestStart(hits, length) - 4, words.length - length));
  const shown = words.slice(start, start + length).map((word, index) => ({ text: word, isHit: found.has(start + index) }));
  const parts: ExcerptPart[] = [];
  for (const { text: word, isHit } of shown) {
    const last = parts.at(-1);
    if (last && last.isHit === isHit) parts[parts.length - 1] = { text: `${last.text} ${word}`, isHit };
    else parts.push({ text: word, isHit });
  }
  if (start > 0) parts.unshift({ text: '…', isHit: false });
  if (start + length < words.length) parts.push({ text: '…', isHit: false });
  return parts;
};

/** Where to begin so that the window holds the most hits; the earliest such place. */
const bestStart = (hits: readonly number[], length: number): number => {
  const sorted = hits.toSorted((left, right) => left - right);
  let best = { start: sorted[0] ?? 0, count: 0 };
  for (const start of sorted) {
    const count = sorted.filter((hit) => hit >= start && hit < start + length).length;
    if (count > best.count) best = { start, count };
  }
  return best.start;
};
