import { compareVersions } from '../ledger/ledger-line.ts';
import type { Library } from '../library/library.ts';
import type { AnyDocument } from '../library/library-document.ts';
import type { PageClaim } from '../proof/read-page.ts';

/** What the page of a document says of the recorded text that it shows; undefined when the ledger does not record that version. */
export const pageClaimOf = ({ code, frontMatter: { issue, revision } }: AnyDocument, library: Library): PageClaim | undefined => {
  const version = library.histories.get(code.normalize('NFC'))?.versions.find((candidate) => compareVersions(candidate, { issue, revision }) === 0);
  return version && { code, issue, revision, text: version.recorded.text };
};
