import { pointOf } from '../parse/controlled-tree.ts';
import { safeSchemes, schemeOf } from '../parse/link-scheme.ts';
import { linksIn } from './links-in.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/** A link may open a page, a mail or a telephone, never run code or carry data. */
export const linkUnsafe: Rule = {
  id: 'link-unsafe',
  theme: 'text',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    documents.flatMap((reading) =>
      linksIn(reading).flatMap(({ target, node }) => {
        const scheme = schemeOf(target);
        return scheme === undefined || safeSchemes.includes(scheme) ? [] : [{ location: placeOfPoint(reading, pointOf(node)), params: { words: target.slice(0, 80), scheme } }];
      }),
    ),
};
