import type { DocumentHistory } from '../ledger/document-control.ts';
import type { Version } from '../ledger/ledger-line.ts';
import { slugOf } from '../model/slug.ts';
import { addresses } from '../views/addresses.ts';
import type { PublishedArticle } from './article-list.ts';

/** An issued version as far as its pages are compared with those published before. */
export interface IssuedVersion extends Version {
  readonly code: string;
  /** Line of the ledger with its last correction; 0 when it has none. */
  readonly corrected: number;
}

/** All issued versions. */
export const issuedVersions = (histories: Iterable<DocumentHistory>): readonly IssuedVersion[] =>
  [...histories].flatMap(({ code, versions }) =>
    versions.map(({ issue, revision, texts }) => ({ code, issue, revision, corrected: Math.max(0, ...texts.map(({ entry }) => (entry.record.act === 'correct' ? entry.line : 0))) })));

/** Words of a site and of the one that it replaces. */
export interface WordsOfSites {
  readonly before: readonly PublishedArticle[];
  readonly after: readonly PublishedArticle[];
  readonly versions: readonly IssuedVersion[];
  /** Lines of the ledger that the site before went out with. */
  readonly linesBefore: number;
}

/**
 * Issued versions whose pages show other words than those of the published site although their text is the same: a page takes names of
 * units, people, laws and other documents from the registries. A version that was corrected in between rightly shows others.
 */
export const changedWords = ({ before, after, versions, linesBefore }: WordsOfSites): readonly IssuedVersion[] => {
  const known = digestsByVersion(before);
  const now = digestsByVersion(after);
  return versions.filter((version) => {
    const address = addresses.version(slugOf(version.code), version).slice(1);
    const [former, digests] = [known.get(address), now.get(address)];
    // A version that was in force and is no longer has a page less: every page that is left must be known.
    return former && digests && version.corrected <= linesBefore && ![...digests].every((digest) => former.has(digest));
  });
};

const digestsByVersion = (articles: readonly PublishedArticle[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { version, digest } of articles) found.set(version, (found.get(version) ?? new Set()).add(digest));
  return found;
};
