import type { AnyDocument } from './library-document.ts';

/** Legal texts that a document cites, in data or in text, by id, each with the provisions named. */
export const citedLawsOf = ({ frontMatter, facts }: Pick<AnyDocument, 'frontMatter' | 'facts'>): ReadonlyMap<string, readonly string[]> => {
  const provisionsByLaw = new Map<string, Set<string>>();
  const cited = [...frontMatter.legalBasis.map(({ text, provision }) => ({ id: text, provision })), ...facts.citedLaws];
  for (const { id, provision } of cited) {
    const provisions = provisionsByLaw.get(id) ?? new Set<string>();
    if (provision !== undefined) provisions.add(provision);
    provisionsByLaw.set(id, provisions);
  }
  return new Map([...provisionsByLaw].map(([id, provisions]) => [id, [...provisions]]));
};
