import type { DocumentReading } from '../parse/document-reading.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

interface Day {
  readonly key: readonly string[];
  readonly date: string | undefined;
}

/** Days of a declaration: the head confirms first; notice, posting and publication follow the signature (QĐ 19/2014/QĐ-TTg, art. 4.2d, 4.3). */
const pairsOfDeclaration = ({ known }: DocumentReading): readonly (readonly [Day, Day])[] =>
  known.kind === 'declaration'
    ? [
        [{ key: ['confirmedOn'], date: known.confirmedOn }, { key: ['issuedOn'], date: known.issuedOn }],
        ...(['notifiedOn', 'postedOn', 'publishedOn'] as const).map((key): readonly [Day, Day] => [{ key: ['issuedOn'], date: known.issuedOn }, { key: [key], date: known[key] }]),
      ]
    : [];

/** Drafting, review, approval, issue and effect follow one another in time. */
export const signOffOrder: Rule = {
  id: 'sign-off-order',
  theme: 'sign-off',
  reach: 'document',
  severity: 'error',
  switchable: true,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      const { preparedBy, reviewedBy, approvedBy, issuedOn, effectiveFrom } = reading.known;
      const days: readonly Day[] = [
        { key: ['preparedBy', 'date'], date: preparedBy?.date },
        { key: ['reviewedBy', 'date'], date: reviewedBy?.date },
        { key: ['approvedBy', 'date'], date: approvedBy?.date },
        { key: ['issuedOn'], date: issuedOn },
        { key: ['effectiveFrom'], date: effectiveFrom },
      ].filter((day) => day.date !== undefined);
      const pairs = [...days.slice(1).flatMap((day, index) => (days[index] ? [[days[index], day] as const] : [])), ...pairsOfDeclaration(reading)];
      return pairs.flatMap(([before, day]) => {
        if (before.date === undefined || day.date === undefined || before.date <= day.date) return [];
        return [{
          location: placeOfValue(reading, day.key),
          params: { words: day.date, key: day.key.join('.'), otherKey: before.key.join('.'), otherDate: before.date },
          related: [placeOfValue(reading, before.key)],
        }];
      });
    }),
};
