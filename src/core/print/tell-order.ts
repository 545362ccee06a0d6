import { readBody } from '../parse/read-document.ts';
import { normaliseLineEnds } from '../parse/split-front-matter.ts';
import type { RedlineSide } from '../redline/compare-documents.ts';
import type { Wording } from '../redline/plain-words.ts';
import { tellRedline, type ToldRedline } from '../redline/tell-redline.ts';
import type { RedlineOrder } from './redliner.ts';

/**
 * Compares the pairs of an order, reading each text once.
 * @returns what is told of each pair, in their order; undefined where a text cannot be read.
 * @throws RangeError for a file without front matter, which has no data that an order could name.
 */
export const tellOrder = ({ texts, pairs }: RedlineOrder, wording: Wording): readonly (ToldRedline | undefined)[] => {
  const sides = new Map<string, RedlineSide>();
  const sideOf = (name: string): RedlineSide | undefined => {
    const known = sides.get(name);
    if (known) return known;
    const given = texts.get(name);
    const tree = given && readBody(given.text).tree;
    if (!tree) return undefined;
    const side = { frontMatter: given.frontMatter, tree, lines: normaliseLineEnds(given.text).split('\n') };
    sides.set(name, side);
    return side;
  };
  return pairs.map((pair) => {
    const [older, newer] = [sideOf(pair.older), sideOf(pair.newer)];
    return older && newer && tellRedline({ older, newer, wording });
  });
};
