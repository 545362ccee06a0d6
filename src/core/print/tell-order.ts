import { readBody } from '../parse/read-document.ts';
import { normaliseLineEnds } from '../parse/split-front-matter.ts';
import type { RedlineSide } from '../redline/compare-documents.ts';
import type { Wording } from '../redline/plain-words.ts';
import { tellRedline, type ToldRedline } from '../redline/tell-redline.ts';
import type { RedlineOrder } from './redliner.ts';

/**
 * Compares the pairs of an order, reading each text once.
 * @returns what is told of each pair, in their order.
 * @throws RangeError for a text that is not there or cannot be read: pages of such texts are not asked for.
 */
export const tellOrder = ({ texts, pairs }: RedlineOrder, wording: Wording): readonly ToldRedline[] => {
  const sides = new Map<string, RedlineSide>();
  const sideOf = (name: string): RedlineSide => {
    const known = sides.get(name);
    if (known) return known;
    const given = texts.get(name);
    const tree = given && readBody(given.text).tree;
    if (!tree) throw new RangeError(name);
    const side = { frontMatter: given.frontMatter, tree, lines: normaliseLineEnds(given.text).split('\n') };
    sides.set(name, side);
    return side;
  };
  return pairs.map(({ older, newer }) => tellRedline({ older: sideOf(older), newer: sideOf(newer), wording }));
};
