import { pointOf } from '../parse/controlled-tree.ts';
import { headingsOf } from '../parse/text-facts.ts';
import { linksIn } from './links-in.ts';
import { nearestWord } from './nearest-word.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/** A link inside the text leads to a heading of it. */
export const anchorUnknown: Rule = {
  id: 'anchor-unknown',
  theme: 'reference',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const links = linksIn(reading).filter(({ target }) => target.startsWith('#'));
      if (!reading.body.tree || links.length === 0) return [];
      const anchors = new Set(headingsOf(reading.body.tree).map(({ anchor }) => anchor));
      return links.flatMap(({ target, node }) => {
        if (anchors.has(target.slice(1))) return [];
        const nearest = nearestWord(target.slice(1), [...anchors]);
        return [{ location: placeOfPoint(reading, pointOf(node)), params: { words: target, anchors: [...anchors], suggestion: nearest === undefined ? '' : `#${nearest}` } }];
      });
    }),
};
