import { placeOfValue } from './places.ts';
import { unitsIn } from './registry-mentions.ts';
import type { Rule } from './rule.ts';
import { unknownIds } from './unknown-ids.ts';

/** Every unit named stands in units.yml. */
export const unitUnknown: Rule = {
  id: 'unit-unknown',
  theme: 'reference',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents, registries }) => {
    const { units, people, fields, legalTexts } = registries;
    return unknownIds({
      used: [
        ...documents.flatMap((reading) => unitsIn(reading.known).map(({ id, path }) => ({ id, place: () => placeOfValue(reading, path) }))),
        ...(units?.data ?? []).flatMap(({ parent }, index) => (units && parent !== undefined ? [{ id: parent, place: () => placeOfValue(units, [index, 'parent']) }] : [])),
        ...(people?.data ?? []).flatMap(({ posts }, person) =>
          people ? posts.map(({ unit }, post) => ({ id: unit, place: () => placeOfValue(people, [person, 'posts', post, 'unit']) })) : [],
        ),
        ...(fields?.data ?? []).flatMap(({ unit }, index) => (fields ? [{ id: unit, place: () => placeOfValue(fields, [index, 'unit']) }] : [])),
        ...legalTexts.flatMap((reading) => (reading.data ? [{ id: reading.data.followedBy, place: () => placeOfValue(reading, ['followedBy']) }] : [])),
      ],
      known: units?.claimedIds,
    });
  },
};
