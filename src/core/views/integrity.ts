/** What a build was given and what came out, by code of document. */
export interface BuildCounts {
  readonly documents: readonly string[];
  readonly pages: readonly string[];
  readonly registerRows: readonly string[];
  readonly searchEntries: readonly string[];
}

/** A place of the site where documents are missing, doubled or too many. */
export interface IntegrityGap {
  readonly place: 'pages' | 'register' | 'search';
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Compares documents in with pages, register rows and search entries out; an empty list means that they are the same. */
export const findIntegrityGaps = ({ documents, pages, registerRows, searchEntries }: BuildCounts): readonly IntegrityGap[] =>
  ([['pages', pages], ['register', registerRows], ['search', searchEntries]] as const).flatMap(([place, found]) => {
    const [wanted, present, seen] = [new Set(documents), new Set(found), new Set<string>()];
    const missing = documents.filter((code) => !present.has(code));
    const extra = found.filter((code) => {
      const isDouble = seen.has(code);
      seen.add(code);
      return isDouble || !wanted.has(code);
    });
    return missing.length + extra.length === 0 ? [] : [{ place, missing, extra }];
  });
