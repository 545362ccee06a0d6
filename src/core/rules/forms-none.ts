import { codesInFrontMatter } from '../library/cited-codes.ts';
import type { DocumentKind } from '../model/document-kinds.ts';
import { placeOfKey } from './places.ts';
import type { Rule } from './rule.ts';
import { settledDocuments } from './settled-documents.ts';

/** Work that leaves records behind. */
const kinds: ReadonlySet<DocumentKind> = new Set(['system-procedure', 'internal-procedure', 'process']);

/** A procedure leaves records, and records are kept on forms. */
export const formsNone: Rule = {
  id: 'forms-none',
  theme: 'reference',
  severity: 'warning',
  switchable: true,
  check: (content) =>
    settledDocuments(content).flatMap((reading) => {
      const { forms, code } = reading.known;
      const names = codesInFrontMatter(reading.known).some(({ wants }) => wants === 'form');
      if (!kinds.has(reading.kind) || !forms || names) return [];
      return [{ location: placeOfKey(reading, ['title']), params: { words: code ?? '', kind: reading.kind } }];
    }),
};
