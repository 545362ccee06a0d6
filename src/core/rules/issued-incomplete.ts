import { documentKindEntry } from '../model/document-kinds.ts';
import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** A text cannot be issued without its days, signatures and decision. */
export const issuedIncomplete: Rule = {
  id: 'issued-incomplete',
  theme: 'sign-off',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    documents.flatMap((reading) => {
      if (reading.known.status !== 'issued') return [];
      const misspelt = new Set(reading.shapeProblems.map(({ key }) => key.split(/[.[]/u)[0]));
      const keys = documentKindEntry(reading.kind).requiredWhenIssued.filter((key) => reading.known[key] === undefined && !misspelt.has(key));
      return keys.length === 0 ? [] : [{ location: placeOfValue(reading, ['status']), params: { words: 'issued', keys } }];
    }),
};
