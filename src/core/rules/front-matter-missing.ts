import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

/** A document begins with its data between two lines of three hyphens. */
export const frontMatterMissing: Rule = {
  id: 'front-matter-missing',
  theme: 'front-matter',
  reach: 'document',
  severity: 'error',
  switchable: false,
  check: ({ documents }) =>
    documents.flatMap(({ path, layout }) => (layout === 'split' ? [] : [{ location: placeOfFile(path), params: { problem: layout, words: '---' } }])),
};
