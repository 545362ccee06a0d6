import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** The code of a form is made from the code of the document it belongs to. */
export const formCodeMismatch: Rule = {
  id: 'form-code-mismatch',
  theme: 'reference',
  severity: 'error',
  switchable: true,
  check: ({ documents, registries }) => {
    const scheme = registries.agency?.data?.codes.forms;
    if (!scheme) return [];
    return documents.flatMap((reading) => {
      if (reading.known.kind !== 'form') return [];
      const { code, belongsTo } = reading.known;
      if (code === undefined || belongsTo === undefined) return [];
      const stem = belongsTo.startsWith(`${scheme.ownerPrefix}.`) ? `${scheme.formPrefix}${belongsTo.slice(scheme.ownerPrefix.length)}` : `${scheme.formPrefix}.${belongsTo}`;
      const fits = code.startsWith(`${stem}.`) && /^\d{2,3}$/u.test(code.slice(stem.length + 1));
      return fits ? [] : [{ location: placeOfValue(reading, ['code']), params: { words: code, owner: belongsTo, expected: `${stem}.01` } }];
    });
  },
};
