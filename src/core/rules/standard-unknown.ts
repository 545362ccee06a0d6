import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';
import { unknownIds } from './unknown-ids.ts';

/** The edition of the standard in use stands in standards/. */
export const standardUnknown: Rule = {
  id: 'standard-unknown',
  theme: 'reference',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents, registries }) => {
    const { agency } = registries;
    return unknownIds({
      used: [
        ...(agency?.data ? [{ id: agency.data.standard, place: () => placeOfValue(agency, ['standard']) }] : []),
        ...documents.flatMap((reading) =>
          reading.known.kind === 'declaration' && reading.known.standard !== undefined ? [{ id: reading.known.standard, place: () => placeOfValue(reading, ['standard']) }] : [],
        ),
      ],
      // No file at all is the matter of `registry-missing`.
      known: registries.standards.length === 0 ? undefined : registries.standards.map(({ data, path }) => data?.id ?? path.replace(/^.*\/|\.yml$/gu, '')),
    });
  },
};
