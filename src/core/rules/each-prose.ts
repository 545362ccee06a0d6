import type { DiagnosticParams, Location } from '../diagnostic.ts';
import type { DocumentReading } from '../parse/document-reading.ts';
import { lineIndexOf, type LineIndex } from '../parse/line-index.ts';
import { pointInProse } from '../parse/place-in-prose.ts';
import { proseOfBody, proseOfData, type ProseBlock } from '../parse/prose.ts';
import { judgedDocuments, judgedRegistries, type ContentReading } from '../parse/read-content.ts';
import type { RegistryReading } from '../parse/registry-reading.ts';
import { normaliseLineEnds } from '../parse/split-front-matter.ts';
import type { Finding, Rule } from './rule.ts';

/** A file that holds prose: a document with its front matter, or a registry. */
export type ProseOwner = DocumentReading | RegistryReading;

/** Something found in a block. */
export interface ProseHit {
  /** Offset in the text of the block. */
  readonly at: number;
  readonly params: DiagnosticParams;
}

/** A hit with its block. */
export interface PlacedHit extends ProseHit {
  readonly block: ProseBlock;
}

const isDocument = (owner: ProseOwner): owner is DocumentReading => 'body' in owner;

const blocksOfOwner = new WeakMap<object, readonly ProseBlock[]>();

/** All prose of a document (front matter, then body) or of a registry; read once and shared by all rules on words. */
export const proseOf = (owner: ProseOwner): readonly ProseBlock[] => {
  // With the text of a document goes what was made from it.
  const key = isDocument(owner) ? owner.body : owner;
  const known = blocksOfOwner.get(key);
  if (known) return known;
  const blocks = [...proseOfData(owner.yaml), ...(isDocument(owner) && owner.body.tree ? proseOfBody(owner.body.tree) : [])];
  blocksOfOwner.set(key, blocks);
  return blocks;
};

/** A file of the content as the readers see it, for places. */
export interface FileText {
  readonly source: string;
  readonly places: LineIndex;
}

const filesOfContent = new WeakMap<ContentReading, Map<string, FileText>>();

/** Text of a file that was read; asked for only where something is found. */
export const fileTextOf = (content: ContentReading, path: string): FileText => {
  const known = filesOfContent.get(content) ?? new Map<string, FileText>();
  filesOfContent.set(content, known);
  const found = known.get(path);
  if (found) return found;
  const file = content.files.find((candidate) => candidate.path === path);
  const source = file?.kind === 'text' ? normaliseLineEnds(file.text) : '';
  const text = { source, places: lineIndexOf(source) };
  known.set(path, text);
  return text;
};

/** Place of an offset of a block. */
export const placeInProse = (content: ContentReading, { path, block, at }: { readonly path: string; readonly block: ProseBlock; readonly at: number }): Location => ({
  file: path,
  ...pointInProse({ block, at, file: fileTextOf(content, path) }),
});

const findingsOf = (content: ContentReading, { path, hits }: { readonly path: string; readonly hits: readonly PlacedHit[] }): readonly Finding[] =>
  hits.map(({ block, at, params }) => ({ location: placeInProse(content, { path, block, at }), params }));

/** A check that looks at all prose of one document at a time. */
export const eachDocumentProse =
  (find: (blocks: readonly ProseBlock[], document: DocumentReading, content: ContentReading) => readonly PlacedHit[]): Rule['check'] =>
  (content) =>
    judgedDocuments(content).flatMap((document) => findingsOf(content, { path: document.path, hits: find(proseOf(document), document, content) }));

/** A check that looks at one block of a document at a time. */
export const eachProse = (find: (block: ProseBlock, document: DocumentReading) => readonly ProseHit[]): Rule['check'] =>
  eachDocumentProse((blocks, document) => {
    const found: PlacedHit[] = [];
    // Nearly no block has a hit.
    for (const block of blocks) found.push(...hitsIn(block, find(block, document)));
    return found;
  });

/** A check that looks at all prose of one file at a time, documents and registries alike. */
export const eachFileProse =
  (find: (blocks: readonly ProseBlock[], owner: ProseOwner) => readonly PlacedHit[]): Rule['check'] =>
  (content) =>
    [...judgedDocuments(content), ...judgedRegistries(content)].flatMap((owner) => findingsOf(content, { path: owner.path, hits: find(proseOf(owner), owner) }));

/** More of one kind in one paragraph than anyone mends between two runs. */
const MOST_HITS = 20;

const NONE: readonly PlacedHit[] = [];

/** Hits of one block, each with its block. */
export const hitsIn = (block: ProseBlock, hits: readonly ProseHit[]): readonly PlacedHit[] => hits.length === 0 ? NONE : hits.slice(0, MOST_HITS).map((hit) => ({ ...hit, block }));
