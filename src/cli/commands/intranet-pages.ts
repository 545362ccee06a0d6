import { resolve } from 'node:path';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import type { ContentReading } from '#core/parse/read-content.ts';
import { issuedVersions } from '#core/proof/changed-words.ts';
import { publishProof } from './publish-proof.ts';
import { printSite } from './print-site.ts';
import type { PagesInput, SitePages } from './site-pages.ts';
import { searchWordsOf } from './search-words-of.ts';
import { wordsNote } from './words-note.ts';
import { expectedSite, verifySite } from './verify-site.ts';

/** The site for the staff: every document that was ever issued. */
export const intranetPages = ({ options, world, reading: checked, asOf, commit, press, early }: PagesInput): SitePages => {
  const expected = expectedSite(checked, asOf);
  const ledger = ledgerText(checked);
  const versions = issuedVersions(checked.control?.histories.values() ?? []);
  const root = resolve(options.content);
  const { base } = options;
  let reading: ContentReading | undefined = checked;
  return {
    documents: expected.documents.length,
    searchWords: searchWordsOf(checked.registries),
    print: async (folder) => {
      const read = reading;
      // The trees of all documents would stand beside the search index, which takes as much memory again.
      reading = undefined;
      if (!read) throw new Error('printed twice');
      return printSite({ world, reading: read, root, asOf, commit, press, early, base, folder });
    },
    prove: (site, { articles }) => publishProof({ site, ledger, articles }),
    verify: async ({ folder, printed, published }) => {
      await verifySite({ expected, entries: printed.entries, site: world.builtSite(folder), published });
      return wordsNote({ after: printed.articles, versions, published });
    },
  };
};

const ledgerText = ({ files }: ContentReading): string | undefined => files.flatMap((file) => (file.kind === 'text' && file.path === ledgerPath ? [file.text] : []))[0];
