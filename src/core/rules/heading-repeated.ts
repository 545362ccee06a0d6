import { firstAndLater } from './first-and-later.ts';
import { headingsIn } from './headings-in.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/** Two parts of one section do not bear the same name. Forms may: the same part is filled in by several people. */
export const headingRepeated: Rule = {
  id: 'heading-repeated',
  theme: 'structure',
  reach: 'document',
  severity: 'warning',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) =>
      reading.kind === 'form'
        ? []
        : firstAndLater(headingsIn(reading), ({ folded, parent }) => (/\p{L}/u.test(folded) ? `${parent ?? ''} ${folded}` : undefined)).map(({ first, later }) => ({
            location: placeOfPoint(reading, later.point),
            params: { words: later.words, line: first.point.line },
            related: [placeOfPoint(reading, first.point)],
          })),
    ),
};
