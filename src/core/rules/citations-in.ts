import { citedTextOf, type CitedText, type TextBlock } from '../citations/cited-text.ts';
import { findCitations, type Citation } from '../citations/find-citations.ts';
import { legalTextIndex, type LegalTextIndex } from '../citations/legal-text-index.ts';
import type { LegalText } from '../model/registries.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { judgedDocuments, type ContentReading } from '../parse/read-content.ts';
import type { MdxReading } from '../parse/read-mdx.ts';

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

interface KnownCitations {
  readonly index: LegalTextIndex;
  readonly found: DocumentCitations;
}

const cache = new WeakMap<MdxReading, KnownCitations>();

const citationsOfDocument = (reading: DocumentReading, index: LegalTextIndex): DocumentCitations => {
  const known = cache.get(reading.body);
  if (known?.index === index) return known.found;
  const text = citedTextOf(reading);
  const byBlock = new Map(text.blocks.map((block) => [block, placedCitations(block, index)]));
  const found = { ...text, citations: [...byBlock.values()].flat(), citationsOf: (block: TextBlock) => byBlock.get(block) ?? [] };
  cache.set(reading.body, { index, found });
  return found;
};

/** Every paper named in the judged documents that are not withdrawn; nobody mends a withdrawn text. Worked out once for a text. */
export const citationsIn = (content: ContentReading): readonly DocumentCitations[] => {
  const index = legalTextIndex(content);
  return judgedDocuments(content)
    .filter(({ known }) => known.status !== 'withdrawn')
    .map((reading) => citationsOfDocument(reading, index));
};
