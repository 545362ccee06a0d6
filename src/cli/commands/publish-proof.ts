import { writeArticles } from '#core/proof/article-list.ts';
import { writeChecksums } from '#core/proof/checksums.ts';
import { publishedFiles } from '#core/proof/published-files.ts';
import type { World } from '../wiring.ts';
import type { PrintedSite } from './print-site.ts';

export interface ProofPlace {
  /** Folder of the finished site. */
  readonly folder: string;
  /** The ledger that the site was checked against; undefined when there is none. */
  readonly ledger: string | undefined;
  readonly printed: Pick<PrintedSite, 'articles' | 'digests'>;
  readonly world: Pick<World, 'builtSite' | 'siteWriter'>;
}

/** Puts into a finished site what it is verified by: the ledger, the digests of the documents' words, the digests of all files. */
export const publishProof = async ({ folder, ledger, printed, world }: ProofPlace): Promise<void> => {
  const site = world.builtSite(folder);
  const writer = world.siteWriter(folder);
  if (ledger !== undefined) writer.write(publishedFiles.ledger, ledger);
  writer.write(publishedFiles.articles, writeArticles(printed.articles));
  const digests = new Map<string, string>();
  for (const path of await site.list()) digests.set(path, printed.digests.get(path) ?? writer.digests.get(path) ?? (await site.digest(path)));
  digests.delete(publishedFiles.checksums);
  writer.write(publishedFiles.checksums, writeChecksums(digests));
};
