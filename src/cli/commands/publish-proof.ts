import { writeArticles } from '#core/proof/article-list.ts';
import { writeChecksums } from '#core/proof/checksums.ts';
import { publishedFiles } from '#core/proof/published-files.ts';
import type { PrintedSite } from './print-site.ts';
import type { SiteWriter } from './site-pages.ts';

export interface ProofPlace {
  /** The finished site. */
  readonly site: SiteWriter;
  /** The ledger that the site was checked against; undefined when there is none. */
  readonly ledger: string | undefined;
  readonly articles: PrintedSite['articles'];
}

/** Puts into a finished site what it is verified by: the ledger, the digests of the documents' words, the digests of all files. */
export const publishProof = ({ site, ledger, articles }: ProofPlace): void => {
  if (ledger !== undefined) site.write(publishedFiles.ledger, ledger);
  site.write(publishedFiles.articles, writeArticles(articles));
  site.write(publishedFiles.checksums, writeChecksums(site.digests));
};
