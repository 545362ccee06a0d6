import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

/** A file or folder that cannot be opened would silently be missing from the site. */
export const fileUnreadable: Rule = {
  id: 'file-unreadable',
  theme: 'file',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ files }) =>
    files.flatMap((file) => (file.kind === 'unreadable' ? [{ location: placeOfFile(file.path), params: { reason: file.reason, words: file.path } }] : [])),
};
