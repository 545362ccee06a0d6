import type { Library } from '#core/library/library.ts';
import { addresses } from '#core/views/addresses.ts';
import { pageFrame } from './frame.ts';
import { guideEntries, guideEntry } from './guide-pages.ts';

/** What stands around a page of the guide. */
export const guideFrame = (library: Library, slug: string) => {
  const { entry, next } = guideEntry(slug);
  return {
    frame: pageFrame(library, addresses.help),
    title: entry.title,
    lead: entry.lead,
    pages: guideEntries.map(({ slug: other, title, href }) => ({ label: title, href, isCurrent: other === slug })),
    next: next && { label: next.title, href: next.href },
  };
};
