import { pointOf } from '../parse/controlled-tree.ts';
import { attributeOf } from '../parse/text-facts.ts';
import { id as idSchema } from '../schema/scalars.ts';
import { componentsIn } from './components-in.ts';
import { notesIn } from './notes-in.ts';
import { placeOfPoint, placeOfValue } from './places.ts';
import { legalTextsIn } from './registry-mentions.ts';
import type { Rule } from './rule.ts';
import { unknownIds } from './unknown-ids.ts';

/** Every legal text named stands in legal-texts/, so that its changes are followed. */
export const legalTextUnknown: Rule = {
  id: 'legal-text-unknown',
  theme: 'reference',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents, registries }) =>
    unknownIds({
      used: [
        ...documents.flatMap((reading) => [
          ...legalTextsIn(reading.known).map(({ id, path }) => ({ id, place: () => placeOfValue(reading, path) })),
          ...componentsIn(reading).flatMap((node) => {
            const id = node.name === 'Law' ? attributeOf(node, 'id') : undefined;
            // A malformed id is the matter of `component-attribute`.
            return id === undefined || !idSchema().safeParse(id).success ? [] : [{ id, place: () => placeOfPoint(reading, pointOf(node)) }];
          }),
        ]),
        ...registries.legalTexts.flatMap((reading) =>
          (['replacedBy', 'amendedBy'] as const).flatMap((key) => (reading.data?.[key] ?? []).map((id, index) => ({ id, place: () => placeOfValue(reading, [key, index]) }))),
        ),
        ...registries.legalTexts.flatMap((reading) =>
          (reading.data?.endedParts ?? []).flatMap(({ endedBy }, index) => (endedBy === undefined ? [] : [{ id: endedBy, place: () => placeOfValue(reading, ['endedParts', index, 'endedBy']) }])),
        ),
        ...notesIn(registries.lawNotes).map(({ notes, note, index }) => ({ id: note.text, place: () => placeOfValue(notes, [index, 'text']) })),
      ],
      // A file whose data is wrong still claims its id: the name of the file. No file at all is the matter of `registry-missing`.
      known: registries.legalTexts.length === 0 ? undefined : registries.legalTexts.map(({ data, path }) => data?.id ?? path.replace(/^.*\/|\.yml$/gu, '')),
    }),
};
