import { pointOf } from '../parse/controlled-tree.ts';
import { schemeOf } from '../parse/link-scheme.ts';
import { linksIn } from './links-in.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/** Addresses inside the site belong to the site: a document is named by its code, so that its page may move. */
export const linkRelative: Rule = {
  id: 'link-relative',
  theme: 'text',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    documents.flatMap((reading) =>
      linksIn(reading).flatMap(({ target, node }) =>
        schemeOf(target) === undefined && !target.startsWith('#') ? [{ location: placeOfPoint(reading, pointOf(node)), params: { words: target.slice(0, 80) } }] : [],
      ),
    ),
};
