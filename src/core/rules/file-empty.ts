import { ledgerPath } from '../ledger/ledger-line.ts';
import { roleOfPath } from '../parse/read-content.ts';
import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

/** An empty file is a document somebody meant to write or a copy that failed. An empty ledger is a missing one: `ledger-missing`. */
export const fileEmpty: Rule = {
  id: 'file-empty',
  theme: 'file',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: ({ files }) =>
    files.flatMap((file) =>
      file.kind === 'text' && file.text.trim() === '' && roleOfPath(file.path).kind !== 'unexpected' && file.path !== ledgerPath
        ? [{ location: placeOfFile(file.path), params: { words: file.path } }]
        : [],
    ),
};
