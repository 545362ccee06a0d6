import { documentKindEntry } from '../model/document-kinds.ts';
import { withoutIssue } from './issue-in-code.ts';
import { misplacedDocuments } from './misplaced-documents.ts';
import { placeOfValue } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Codes follow the scheme that the agency wrote in agency.yml; one that follows that of another kind tells of a wrong folder. */
export const codePattern: Rule = {
  id: 'code-pattern',
  theme: 'identity',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: (content) => {
    const patterns = content.registries.agency?.data?.codes.patterns ?? {};
    const misplaced = misplacedDocuments(content);
    return content.documents.flatMap((reading): readonly Finding[] => {
      const { code } = reading.known;
      const pattern = patterns[reading.kind];
      if (pattern === undefined || code === undefined) return [];
      const meant = misplaced.get(reading);
      if (meant !== undefined) return [{ location: placeOfValue(reading, ['code']), params: { words: code, pattern, kind: reading.kind, problem: 'folder', meant, folder: documentKindEntry(meant).folder } }];
      const follows = (other: string): boolean => new RegExp(pattern, 'u').test(other.normalize('NFC'));
      // An issue number that breaks the pattern is the matter of `code-contains-issue`.
      if (follows(code) || follows(withoutIssue(code))) return [];
      const example = content.documents.find(({ kind, known }) => kind === reading.kind && known.code !== undefined && follows(known.code))?.known.code ?? '';
      return [{ location: placeOfValue(reading, ['code']), params: { words: code, pattern, kind: reading.kind, example } }];
    });
  },
};
