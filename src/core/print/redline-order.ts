import type { DocumentReading } from '../parse/document-reading.ts';
import { nameOfPair, type RedlineOrder, type RedlinePair } from './redliner.ts';

interface Wanted {
  /** Pairs that pages show; a pair may be shown by several. */
  readonly pairs: readonly RedlinePair[];
  readonly texts: ReadonlyMap<string, () => DocumentReading | undefined>;
}

/** Orders each pair once, with its texts; what has no data that can be read is left to the page to tell. */
export const redlineOrder = ({ pairs, texts }: Wanted): RedlineOrder => {
  const sources = new Map([...new Set(pairs.flatMap(({ older, newer }) => [older, newer]))].flatMap((name) => {
    const reading = texts.get(name)?.();
    return reading?.frontMatter ? [[name, { frontMatter: reading.frontMatter, text: reading.source }] as const] : [];
  }));
  const known = new Map(pairs.map((pair) => [nameOfPair(pair), pair]));
  return { texts: sources, pairs: [...known.values()].filter(({ older, newer }) => sources.has(older) && sources.has(newer)) };
};
