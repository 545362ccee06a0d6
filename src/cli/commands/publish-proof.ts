import { writeArticles, type PublishedArticle } from '#core/proof/article-list.ts';
import { writeChecksums } from '#core/proof/checksums.ts';
import { publishedFiles } from '#core/proof/published-files.ts';
import { isDocumentPage, readPage } from '#core/proof/read-page.ts';
import { addresses } from '#core/views/addresses.ts';
import { slugOf } from '#core/model/slug.ts';
import type { World } from '../wiring.ts';

export interface ProofPlace {
  /** Folder of the finished site. */
  readonly folder: string;
  /** The ledger that the site was checked against; undefined when there is none. */
  readonly ledger: string | undefined;
  readonly world: Pick<World, 'builtSite' | 'siteWriter' | 'hash'>;
}

/** Puts into a finished site what it is verified by: the ledger, the digests of the documents' words, the digests of all files. */
export const publishProof = async ({ folder, ledger, world }: ProofPlace): Promise<void> => {
  const site = world.builtSite(folder);
  const writer = world.siteWriter(folder);
  if (ledger !== undefined) writer.write(publishedFiles.ledger, ledger);
  const articles: PublishedArticle[] = [];
  for (const path of await site.list()) {
    if (!isDocumentPage(path)) continue;
    const { claim, words } = readPage(await site.readText(path));
    if (claim && words !== undefined) articles.push({ digest: world.hash.sha256(words), version: addresses.version(slugOf(claim.code), claim).slice(1) });
  }
  writer.write(publishedFiles.articles, writeArticles(articles));
  const digests = new Map<string, string>();
  for (const path of await site.list()) digests.set(path, await site.digest(path));
  digests.delete(publishedFiles.checksums);
  writer.write(publishedFiles.checksums, writeChecksums(digests));
};
