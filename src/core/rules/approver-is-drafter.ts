import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Who approves a text must not be the one who drafted it. */
export const approverIsDrafter: Rule = {
  id: 'approver-is-drafter',
  theme: 'sign-off',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents, registries }) =>
    documents.flatMap((reading) => {
      const { preparedBy, approvedBy } = reading.known;
      if (!preparedBy || !approvedBy || preparedBy.person !== approvedBy.person) return [];
      return [{
        location: placeOfValue(reading, ['approvedBy', 'person']),
        params: { words: approvedBy.person, name: registries.people?.data?.find(({ id }) => id === approvedBy.person)?.name ?? '' },
        related: [placeOfValue(reading, ['preparedBy', 'person'])],
      }];
    }),
};
