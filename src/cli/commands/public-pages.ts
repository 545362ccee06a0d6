import { resolve } from 'node:path';
import { CannotRunError } from '#core/errors.ts';
import type { DocumentHistory } from '#core/ledger/document-control.ts';
import { leakWatchOfSite } from '#core/leak/leak-watch-of-site.ts';
import { registriesOfContent } from '#core/library/registries-of-content.ts';
import type { AnyDocument } from '#core/library/library-document.ts';
import { figuresFolder } from '#core/parse/read-content.ts';
import { nameOfText } from '#core/print/kept-pages.ts';
import { buildName } from '#core/print/print-source.ts';
import { handPublicSource } from '#core/print/public-source.ts';
import { publicVersions, writePublicVersions } from '#core/proof/public-versions.ts';
import { publishedFiles } from '#core/proof/published-files.ts';
import type { Picture } from '#core/ports.ts';
import { hasPublicText } from '#core/public/public-document.ts';
import { makePublicSite } from '#core/public/public-site.ts';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { siteWords } from '#strings/vi.ts';
import type { World } from '../wiring.ts';
import { publishProof } from './publish-proof.ts';
import { shownDocuments, textsOf } from './print-site.ts';
import { usualSearchWords } from './search-words-of.ts';
import type { PagesInput, SitePages } from './site-pages.ts';
import { refuseLeaks } from './refuse-leaks.ts';
import { verifyPublicSite } from './verify-public-site.ts';

/** The site for everyone: public documents alone. What the pages are printed from holds nothing else, and the finished site is searched for leaks. */
export const publicPages = async ({ options, world, reading, asOf, commit, press }: PagesInput): Promise<SitePages> => {
  const registries = registriesOfContent(reading);
  if (!registries) throw new CannotRunError('build-failed', { details: 'registries' });
  const histories = reading.control?.histories ?? new Map<string, DocumentHistory>();
  const site = makePublicSite({ documents: shownDocuments(reading, asOf), registries, asOf, histories });
  const texts = textsOf(reading);
  const textOf = (document: AnyDocument) => (hasPublicText(document) ? texts.get(nameOfText(document))?.() : undefined);
  const versions = publicVersions(site, histories);
  const name = buildName({ commit: commit ?? siteWords.footer.noCommit, builtOn: asOf });
  return {
    documents: site.library.documents.length,
    searchWords: usualSearchWords,
    print: async (folder) => {
      const writer = world.siteWriter(folder);
      const entries: SearchEntry[] = [];
      const program = await world.openPress(press.folder, options.base);
      handPublicSource({ site, treeOf: (document) => textOf(document)?.body.tree, build: name, figures: await picturesOf({ documents: site.library.documents, world, content: options.content }), keepSearchEntry: (entry) => void entries.push(entry) });
      try {
        writer.copy(program.assets);
        for (const { file, print } of await program.printables()) writer.write(file, await print());
      } finally {
        handPublicSource(undefined);
      }
      return { entries: entries.toSorted((left, right) => (left.url < right.url ? -1 : 1)), articles: [], digests: writer.digests, build: name };
    },
    prove: (writer, { articles }) => {
      writer.write(publishedFiles.publicVersions, writePublicVersions(versions));
      publishProof({ site: writer, ledger: undefined, articles });
    },
    verify: async ({ folder, printed, published }) => {
      const built = world.builtSite(folder);
      await verifyPublicSite({ site, entries: printed.entries, built, published });
      const program = world.builtSite(press.folder);
      const watch = leakWatchOfSite({
        reading,
        site,
        sourceOf: (document) => textOf(document)?.source,
        program: [...(await Promise.all((await program.list()).filter((path) => /\.m?js$/u.test(path)).map((path) => program.readText(path)))), ...wordsOfEverybody],
        publishedDigests: new Set([...versions.flatMap(({ text, line }) => [text, line]), ...(await digestsOfPublished(built))]),
      });
      await refuseLeaks({ built, watch, reachedAt: [registries.agency, ...site.library.registries.units], readableTexts: world.readableTexts });
      return [];
    },
  };
};

/** What the search of every site knows says nothing of this agency. */
const wordsOfEverybody = [...usualSearchWords.words, ...usualSearchWords.abbreviations].flatMap(({ said, meant }) => [said, ...meant]);

/** Pictures that public texts show; no other leaves the content folder. */
const picturesOf = async ({ documents, world, content }: { readonly documents: readonly AnyDocument[]; readonly world: World; readonly content: string }): Promise<ReadonlyMap<string, Picture>> => {
  const source = world.contentFolder(resolve(content));
  const pictures = new Map<string, Picture>();
  for (const path of new Set(documents.flatMap(({ facts }) => facts.figures))) {
    const picture = await source.readPicture(`${figuresFolder}/${path}`);
    if (picture) pictures.set(path, picture);
  }
  return pictures;
};

/** Digests of pictures that are published: the list of checksums names them. */
const digestsOfPublished = async (built: ReturnType<World['builtSite']>): Promise<readonly string[]> => Promise.all((await built.list()).filter((path) => path.startsWith('hinh/')).map((path) => built.digest(path)));
