import type { Library } from '#core/library/library.ts';
import { addresses } from '#core/views/addresses.ts';
import { feedView } from '#core/views/feed-view.ts';
import { writeAtom } from '#core/views/write-atom.ts';
import { documentKindWords, feedWords, siteWords } from '#strings/vi.ts';
import { href } from './link.ts';

/** The newest issues, corrections and withdrawals as an Atom feed. */
export const feedFile = (library: Library): string => {
  const { id, updated, entries } = feedView(library);
  const { agency } = library.registries;
  return writeAtom({
    id,
    updated,
    language: siteWords.language,
    title: feedWords.title(agency.name),
    subtitle: feedWords.subtitle,
    author: agency.name,
    selfHref: href(addresses.feed),
    pageHref: href(addresses.changes),
    entries: entries.map((entry) => ({
      id: entry.id,
      title: feedWords.entryTitle(entry),
      on: entry.on,
      href: href(entry.address),
      category: { term: entry.kind, label: documentKindWords[entry.kind].one },
      summary: feedWords.summary(entry),
    })),
  });
};
