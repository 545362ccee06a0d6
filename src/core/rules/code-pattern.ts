import { placeOfValue } from './places.ts';
import type { Rule } from './rule.ts';

/** Codes follow the scheme that the agency wrote in agency.yml. */
export const codePattern: Rule = {
  id: 'code-pattern',
  theme: 'identity',
  severity: 'error',
  switchable: true,
  check: ({ documents, registries }) => {
    const patterns = registries.agency?.data?.codes.patterns ?? {};
    return documents.flatMap((reading) => {
      const pattern = patterns[reading.kind];
      const { code } = reading.known;
      if (pattern === undefined || code === undefined || new RegExp(pattern, 'u').test(code.normalize('NFC'))) return [];
      const example = documents.find(({ kind, known }) => kind === reading.kind && known.code !== undefined && new RegExp(pattern, 'u').test(known.code))?.known.code ?? '';
      return [{ location: placeOfValue(reading, ['code']), params: { words: code, pattern, kind: reading.kind, example } }];
    });
  },
};
