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
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      if (!reading.body.tree) return [];
      const anchors = new Set(headingsOf(reading.body.tree).map(({ anchor }) => anchor));
      return linksIn(reading).flatMap(({ target, node }) => {
        if (!target.startsWith('#') || anchors.has(target.slice(1))) return [];
        const nearest = nearestWord(target.slice(1), [...anchors]);
        return [{ location: placeOfPoint(reading, pointOf(node)), params: { words: target, anchors: [...anchors], suggestion: nearest === undefined ? '' : `#${nearest}` } }];
      });
    }),
};
