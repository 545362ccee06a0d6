import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A legal text is replaced by another text, and from then on it has a last day in force. */
export const replacementInvalid: Rule = {
  id: 'replacement-invalid',
  theme: 'reference',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: ({ registries }) =>
    registries.legalTexts.flatMap((reading) => {
      const { id, replacedBy = [], amendedBy = [], expiredOn } = reading.data ?? {};
      const itself = [
        ...replacedBy.map((other, index) => ({ other, path: ['replacedBy', index] })),
        ...amendedBy.map((other, index) => ({ other, path: ['amendedBy', index] })),
      ].filter(({ other }) => other === id);
      if (itself.length > 0) return itself.map(({ other, path }) => ({ location: placeOfValue(reading, path), params: { words: other, problem: 'itself', key: String(path[0]) } }));
      const [first] = replacedBy;
      return first === undefined || expiredOn !== undefined ? [] : [{ location: placeOfValue(reading, ['replacedBy', 0]), params: { words: first, problem: 'no-end', key: 'replacedBy' } }];
    }),
};
