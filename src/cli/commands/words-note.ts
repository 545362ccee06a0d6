import { versionName } from '#core/ledger/ledger-line.ts';
import { readArticles, type PublishedArticle } from '#core/proof/article-list.ts';
import { changedWords, type IssuedVersion } from '#core/proof/changed-words.ts';
import { publishedFiles } from '#core/proof/published-files.ts';
import { cliWords } from '#strings/vi.ts';
import type { World } from '../wiring.ts';

export interface WordsCompared {
  /** Words of the new site. */
  readonly after: readonly PublishedArticle[];
  readonly versions: readonly IssuedVersion[];
  /** The site that is to be replaced. */
  readonly published: ReturnType<World['builtSite']>;
}

/** Versions named in the note; the rest is counted. */
const NAMED = 10;

/** Says which issued versions show other words than on the published site though their texts are the same; nothing when there is no site yet. */
export const wordsNote = async ({ after, versions, published }: WordsCompared): Promise<readonly string[]> => {
  const [articles, ledger] = await Promise.all([publishedFiles.articles, publishedFiles.ledger].map((path) => published.readText(path).catch(() => undefined)));
  if (articles === undefined || ledger === undefined) return [];
  const linesBefore = ledger.split('\n').filter((line) => line !== '').length;
  const changed = changedWords({ before: readArticles(articles), after, versions, linesBefore });
  if (changed.length === 0) return [];
  return [cliWords.wordsChanged({ versions: changed.slice(0, NAMED).map((version) => ({ code: version.code, version: versionName(version) })), count: changed.length })];
};
