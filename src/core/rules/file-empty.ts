import { roleOfPath } from '../parse/read-content.ts';
import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

/** An empty file is a document somebody meant to write or a copy that failed. */
export const fileEmpty: Rule = {
  id: 'file-empty',
  theme: 'file',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ files }) =>
    files.flatMap((file) =>
      file.kind === 'text' && file.text.trim() === '' && roleOfPath(file.path).kind !== 'unexpected'
        ? [{ location: placeOfFile(file.path), params: { words: file.path } }]
        : [],
    ),
};
