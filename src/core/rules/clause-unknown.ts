import { placeOfValue } from './places.ts';
import { clausesIn } from './registry-mentions.ts';
import type { Rule } from './rule.ts';
import { unknownIds } from './unknown-ids.ts';

/** A clause number exists in the edition of the standard that the agency uses. */
export const clauseUnknown: Rule = {
  id: 'clause-unknown',
  theme: 'reference',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents, registries }) =>
    unknownIds({
      used: documents.flatMap((reading) => clausesIn(reading.known).map(({ id, path }) => ({ id, place: () => placeOfValue(reading, path) }))),
      known: registries.standards.find(({ data }) => data?.id === registries.agency?.data?.standard)?.data?.clauses.map(({ number }) => number),
    }),
};
