import type { ControlledTree } from '../parse/controlled-tree.ts';
import type { Block, Section } from './block.ts';
import type { UnchangedData } from './compare-data.ts';
import { makeSectionReader, type SectionSource } from './read-sections.ts';
import { makeWordIds, type WordIds } from './read-words.ts';
import type { RedlineBlock } from './redline.ts';

/** Texts that can be compared with each other. */
export interface TextsRead {
  readonly ids: WordIds;
  readonly sectionsOf: (source: SectionSource) => readonly Section[];
  /** Blocks of sections that stood in two texts alike, as a comparison shows them. */
  readonly unchanged: Map<readonly Block[], readonly RedlineBlock[]>;
  /** Data that stood in two texts alike, by its key. */
  readonly unchangedData: Map<string, UnchangedData[]>;
  readonly has: (tree: ControlledTree) => boolean;
}

const newReading = (): TextsRead => {
  const ids = makeWordIds();
  const read = makeSectionReader(ids);
  const sections = new Map<ControlledTree, readonly Section[]>();
  return {
    ids,
    unchanged: new Map(),
    unchangedData: new Map(),
    sectionsOf: (source) => {
      const { tree } = source;
      const known = sections.get(tree) ?? read(source);
      sections.set(tree, known);
      return known;
    },
    has: (tree) => sections.has(tree),
  };
};

/** The texts that were compared last: those of one document. A weak map would let texts go by itself and makes the memory's tidying slower than reading them again. */
let last = newReading();

/** Reads two texts with the same numbers for the same words. The versions of a document are compared one after another: each is read once. */
export const readTexts = (older: ControlledTree, newer: ControlledTree): TextsRead => {
  if (!last.has(older) && !last.has(newer)) last = newReading();
  return last;
};
