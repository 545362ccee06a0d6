import type { IndexRow, SearchIndexData, VersionRow } from './search-index.ts';

/** The index with earlier versions as rows of their own behind those of the documents. Texts and pieces know the documents alone. */
export const withVersions = (data: SearchIndexData, versions: readonly VersionRow[]): SearchIndexData => ({
  ...data,
  rows: [
    ...data.rows,
    ...versions.flatMap(({ of, issue, revision, url, title, state, next }): readonly IndexRow[] => {
      const document = data.rows[of];
      return document ? [{ ...document, url, title, state, next, version: { issue, revision, of } }] : [];
    }),
  ],
});
