import { slugOf } from '../model/slug.ts';
import type { Hash } from '../ports.ts';
import { addresses } from '../views/addresses.ts';
import type { PublishedArticle } from './article-list.ts';
import { readPage } from './read-page.ts';

/** The words of the document that a page shows, with the version that they are; undefined when the ledger records none. */
export const articleOf = (html: string, hash: Hash): PublishedArticle | undefined => {
  const { claim, words, wordsWithoutChart, summary } = readPage(html);
  if (!claim || words === undefined) return undefined;
  const version = addresses.version(slugOf(claim.code), claim).slice(1);
  const hasChart = wordsWithoutChart !== undefined && wordsWithoutChart !== words;
  return { digest: hash.sha256(words), version, ...(hasChart ? { chartless: hash.sha256(wordsWithoutChart) } : {}), ...(summary === undefined ? {} : { summary: hash.sha256(summary) }) };
};
