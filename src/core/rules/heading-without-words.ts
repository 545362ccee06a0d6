import { headingsIn } from './headings-in.ts';
import { placeOfPoint } from './places.ts';
import type { Rule } from './rule.ts';

/** A heading names its section; a number alone names nothing. */
export const headingWithoutWords: Rule = {
  id: 'heading-without-words',
  theme: 'structure',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) =>
      headingsIn(reading)
        .filter(({ hasWords }) => !hasWords)
        .map(({ words, level, point }) => ({ location: placeOfPoint(reading, point), params: { words, level } })),
    ),
};
