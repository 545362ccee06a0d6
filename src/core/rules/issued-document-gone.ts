import { isClosed } from '../ledger/closed.ts';
import { versionName } from '../ledger/ledger-line.ts';
import { eachHistory, placeOfLine } from './each-history.ts';
import type { Rule } from './rule.ts';

/** A document goes by its withdrawal, not by the deletion of its file. Moving or renaming the file is free: the code is what counts. */
export const issuedDocumentGone: Rule = {
  id: 'issued-document-gone',
  theme: 'ledger',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: eachHistory(({ code, versions, comparison }, { files, documents }) => {
    const last = versions.at(-1);
    if (comparison.kind !== 'absent' || !last || isClosed(versions)) return [];
    const { path } = last.recorded;
    // A file that cannot be read, or no longer says its code, is reported as such.
    const bearsOtherCode = documents.some((reading) => reading.path === path && reading.claimedCode !== undefined);
    if (files.some((file) => file.path === path) && !bearsOtherCode) return [];
    return [{ location: placeOfLine(last.issued.line), params: { words: code, title: last.title, version: versionName(last) } }];
  }),
};
