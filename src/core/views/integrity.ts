/** What a build was given and what came out, by code of document. */
export interface BuildCounts {
  readonly documents: readonly string[];
  readonly pages: readonly string[];
  readonly registerRows: readonly string[];
  readonly searchEntries: readonly string[];
  /** Issued versions by the ledger, as `CODE ISSUE.REVISION`, and those that have a page. */
  readonly versions: readonly string[];
  readonly versionPages: readonly string[];
}

/** A place of the site where documents are missing, doubled or too many. */
export interface IntegrityGap {
  readonly place: 'pages' | 'register' | 'search' | 'versions';
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Compares documents in with pages, register rows and search entries out; an empty list means that they are the same. */
export const findIntegrityGaps = ({ documents, pages, registerRows, searchEntries, versions, versionPages }: BuildCounts): readonly IntegrityGap[] =>
  ([['pages', documents, pages], ['register', documents, registerRows], ['search', documents, searchEntries], ['versions', versions, versionPages]] as const).flatMap(([place, all, found]) => {
    const [wanted, present, seen] = [new Set(all), new Set(found), new Set<string>()];
    const missing = all.filter((code) => !present.has(code));
    const extra = found.filter((code) => {
      const isDouble = seen.has(code);
      seen.add(code);
      return isDouble || !wanted.has(code);
    });
    return missing.length + extra.length === 0 ? [] : [{ place, missing, extra }];
  });
