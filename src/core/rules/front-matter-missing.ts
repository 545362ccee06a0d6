import { isLfsPointer } from '../parse/lfs-pointer.ts';
import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

/** A document begins with its data between two lines of three hyphens. What Git LFS left in its place is none: `file-empty`. */
export const frontMatterMissing: Rule = {
  id: 'front-matter-missing',
  theme: 'front-matter',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    documents.flatMap(({ path, layout, source }) => (layout === 'split' || isLfsPointer(source) ? [] : [{ location: placeOfFile(path), params: { problem: layout, words: '---' } }])),
};
