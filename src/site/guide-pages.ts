import type { MDXInstance } from 'astro';
import { addresses } from '#core/views/addresses.ts';
import { guideWords } from '#strings/vi.ts';
import { href } from './link.ts';

interface Head {
  readonly title: string;
  readonly lead: string;
  /** Place in the order of reading. */
  readonly order: number;
}

/** A page of the author's guide as lists name it. */
export interface GuideEntry {
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly order: number;
  readonly href: string;
}

const written = import.meta.glob<MDXInstance<Head & Record<string, unknown>>>('../help/guide/*.mdx', { eager: true });

/** Pages made from the component table and the schemas stand between the written ones. */
const generated = [
  { slug: 'cac-the', order: 50, ...guideWords.generated.components },
  { slug: 'muc-thong-tin', order: 51, ...guideWords.generated.keys },
] as const;

/** Written pages with their content, by slug. */
export const writtenGuidePages = Object.entries(written).map(([path, page]) => ({ slug: path.replace(/^.*\/|\.mdx$/gu, ''), page }));

/** Every page of the guide in the order of reading. */
export const guideEntries: readonly GuideEntry[] = [
  ...writtenGuidePages.map(({ slug, page: { frontmatter } }) => ({ slug, title: frontmatter.title, lead: frontmatter.lead, order: frontmatter.order })),
  ...generated,
]
  .toSorted((left, right) => left.order - right.order)
  .map((entry) => ({ ...entry, href: href(addresses.guidePage(entry.slug)) }));

/** The entry of a page, and the one to read after it. */
export const guideEntry = (slug: string): { readonly entry: GuideEntry; readonly next: GuideEntry | undefined } => {
  const index = guideEntries.findIndex((candidate) => candidate.slug === slug);
  const entry = guideEntries[index];
  if (!entry) throw new RangeError(slug);
  return { entry, next: guideEntries[index + 1] };
};
