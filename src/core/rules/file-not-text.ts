import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

/** A Word file or picture renamed to .mdx, or text in an old encoding, cannot be read as UTF-8. */
export const fileNotText: Rule = {
  id: 'file-not-text',
  theme: 'file',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ files }) =>
    files.flatMap((file) => (file.kind === 'not-text' ? [{ location: placeOfFile(file.path), params: { offset: file.offset, words: file.path } }] : [])),
};
