import { notesIn } from './notes-in.ts';
import { placeOfValue } from './places.ts';
import { peopleIn } from './registry-mentions.ts';
import type { Rule } from './rule.ts';
import { unknownIds } from './unknown-ids.ts';

/** Whoever signs stands in people.yml. */
export const personUnknown: Rule = {
  id: 'person-unknown',
  theme: 'reference',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents, registries }) =>
    unknownIds({
      used: [
        ...documents.flatMap((reading) => peopleIn(reading.known).map(({ id, path }) => ({ id, place: () => placeOfValue(reading, path) }))),
        ...[...notesIn(registries.lawNotes), ...notesIn(registries.coverageNotes)].map(({ notes, note, index }) => ({ id: note.person, place: () => placeOfValue(notes, [index, 'person']) })),
      ],
      known: registries.people?.claimedIds,
    }),
};
