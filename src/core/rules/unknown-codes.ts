import type { DocumentKind } from '../model/document-kinds.ts';
import { codesInFrontMatter } from '../library/cited-codes.ts';
import type { ContentReading } from '../parse/read-content.ts';
import { codeClaims } from './code-claims.ts';
import { placeOfValue } from './places.ts';
import type { Finding } from './rule.ts';

/** Findings for codes in data that must stand for a document of one kind and do not. */
export const unknownCodes = (content: ContentReading, wanted: Extract<DocumentKind, 'form' | 'decision'>): readonly Finding[] => {
  const claims = codeClaims(content);
  return content.documents.flatMap((reading) =>
    codesInFrontMatter(reading.known).flatMap(({ code, wants, path }) => {
      const kind = wants === wanted ? claims.kindOf(code) : wanted;
      if (kind === wanted || kind === 'unreadable') return [];
      return [{ location: placeOfValue(reading, path), params: { words: code, problem: kind === undefined ? 'absent' : 'other-kind', suggestion: claims.suggest(code, wanted) } }];
    }),
  );
};
