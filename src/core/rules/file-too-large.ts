import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

/** A document of many megabytes holds something else than text, such as a pasted picture. */
export const fileTooLarge: Rule = {
  id: 'file-too-large',
  theme: 'file',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ files }) =>
    files.flatMap((file) => (file.kind === 'too-large' ? [{ location: placeOfFile(file.path), params: { bytes: file.bytes, limit: file.limit, words: file.path } }] : [])),
};
