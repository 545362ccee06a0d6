import { dayKeys, stepsAfter, stepsBefore } from '../declaration/declaration-steps.ts';
import type { KnownFrontMatter } from '../model/front-matter.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

interface Day {
  readonly key: readonly string[];
  readonly date: string | undefined;
}

/** Days of a declaration: audit, review and confirmation come first; notice, posting and publication follow the signature (QĐ 19/2014/QĐ-TTg, art. 4.2b–d, 4.3). */
const pairsOfDeclaration = ({ known }: DocumentReading): readonly (readonly [Day, Day])[] =>
  known.kind === 'declaration'
    ? [
        ...inOrder(known),
        ...stepsAfter.map((step) => dayKeys[step]).map((key): readonly [Day, Day] => [{ key: ['issuedOn'], date: known.issuedOn }, { key: [key], date: known[key] }]),
      ]
    : [];

/** Audit, review, confirmation and signature follow one another; a day that is not given is passed over. */
const inOrder = (known: KnownFrontMatter & { readonly kind: 'declaration' }): readonly (readonly [Day, Day])[] => {
  const days = [...stepsBefore.map((step) => dayKeys[step]), 'issuedOn' as const].map((key): Day => ({ key: [key], date: known[key] })).filter(({ date }) => date !== undefined);
  return days.slice(1).flatMap((day, index) => (days[index] ? [[days[index], day] as const] : []));
};

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
