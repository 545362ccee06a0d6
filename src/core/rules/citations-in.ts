import { citedTexts, type CitedText, type TextBlock } from '../citations/cited-text.ts';
import { findCitations, type Citation } from '../citations/find-citations.ts';
import { legalTextIndex, type LegalTextIndex } from '../citations/legal-text-index.ts';
import type { LegalText } from '../model/registries.ts';
import type { ContentReading } from '../parse/read-content.ts';

/** A paper named in a text, with the entry of the registry that it stands for. */
export interface PlacedCitation extends Citation {
  readonly block: TextBlock;
  /** As written. */
  readonly words: string;
  readonly legalText: LegalText | undefined;
  /** Code of the document that a tag names. */
  readonly code: string | undefined;
}

/** The papers that one document names. */
export interface DocumentCitations extends CitedText {
  readonly citations: readonly PlacedCitation[];
  /** Those of one block, in reading order. */
  readonly citationsOf: (block: TextBlock) => readonly PlacedCitation[];
}

const placedCitations = (block: TextBlock, index: LegalTextIndex): readonly PlacedCitation[] =>
  findCitations(block.folded, block.tags.map(({ offset }) => offset)).map((citation) => {
    const tag = citation.form === 'tag' ? block.tags.find(({ offset }) => offset === citation.start) : undefined;
    const legalText = tag?.name === 'Law' ? index.byId.get(tag.target) : citation.number && index.ofNumber(citation.number);
    const words = tag ? `<${tag.name} ${tag.name === 'Law' ? 'id' : 'code'}="${tag.target}">` : block.text.slice(citation.start, citation.end);
    return { ...citation, block, words, legalText, code: tag?.name === 'Ref' ? tag.target : undefined };
  });

const cache = new WeakMap<ContentReading, readonly DocumentCitations[]>();

/** Every paper named in the texts of documents that are not withdrawn; nobody mends a withdrawn text. Worked out once for a reading. */
export const citationsIn = (content: ContentReading): readonly DocumentCitations[] => {
  const known = cache.get(content);
  if (known) return known;
  const index = legalTextIndex(content);
  const found = citedTexts(content)
    .filter(({ reading }) => reading.known.status !== 'withdrawn')
    .map((text): DocumentCitations => {
      const byBlock = new Map(text.blocks.map((block) => [block, placedCitations(block, index)]));
      return { ...text, citations: [...byBlock.values()].flat(), citationsOf: (block) => byBlock.get(block) ?? [] };
    });
  cache.set(content, found);
  return found;
};
