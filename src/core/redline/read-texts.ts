import type { ControlledTree } from '../parse/controlled-tree.ts';
import type { Section } from './block.ts';
import { makeSectionReader } from './read-sections.ts';
import { makeWordIds, type WordIds } from './read-words.ts';

/** Texts that can be compared with each other. */
export interface TextsRead {
  readonly ids: WordIds;
  readonly sectionsOf: (tree: ControlledTree) => readonly Section[];
  readonly has: (tree: ControlledTree) => boolean;
}

const newReading = (): TextsRead => {
  const ids = makeWordIds();
  const read = makeSectionReader(ids);
  const sections = new Map<ControlledTree, readonly Section[]>();
  return {
    ids,
    sectionsOf: (tree) => {
      const known = sections.get(tree) ?? read(tree);
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
