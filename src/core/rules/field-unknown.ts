import { placeOfValue } from './places.ts';
import { fieldsIn } from './registry-mentions.ts';
import type { Rule } from './rule.ts';
import { unknownIds } from './unknown-ids.ts';

/** Every field of administrative procedures stands in fields.yml. */
export const fieldUnknown: Rule = {
  id: 'field-unknown',
  theme: 'reference',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents, registries }) =>
    unknownIds({
      used: [
        ...documents.flatMap((reading) => fieldsIn(reading.known).map(({ id, path }) => ({ id, place: () => placeOfValue(reading, path) }))),
        ...registries.legalTexts.flatMap((reading) => (reading.data?.affects?.fields ?? []).map((id, index) => ({ id, place: () => placeOfValue(reading, ['affects', 'fields', index]) }))),
      ],
      known: registries.fields?.claimedIds,
    }),
};
