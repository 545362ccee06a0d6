import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Drafting, review, approval, issue and effect follow one another in time. */
export const signOffOrder: Rule = {
  id: 'sign-off-order',
  theme: 'sign-off',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const { preparedBy, reviewedBy, approvedBy, issuedOn, effectiveFrom } = reading.known;
      const days = [
        { key: ['preparedBy', 'date'], date: preparedBy?.date },
        { key: ['reviewedBy', 'date'], date: reviewedBy?.date },
        { key: ['approvedBy', 'date'], date: approvedBy?.date },
        { key: ['issuedOn'], date: issuedOn },
        { key: ['effectiveFrom'], date: effectiveFrom },
      ].filter((day) => day.date !== undefined);
      return days.slice(1).flatMap((day, index) => {
        const before = days[index];
        if (!before || (before.date ?? '') <= (day.date ?? '')) return [];
        return [{
          location: placeOfValue(reading, day.key),
          params: { words: day.date ?? '', key: day.key.join('.'), otherKey: before.key.join('.'), otherDate: before.date ?? '' },
          related: [placeOfValue(reading, before.key)],
        }];
      });
    }),
};
