import { ledgerPath, versionName } from '../ledger/ledger-line.ts';
import { isLfsPointer } from '../parse/lfs-pointer.ts';
import { roleOfPath } from '../parse/read-content.ts';
import { issuedAt } from './issued-at.ts';
import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

/**
 * An empty file is a document somebody meant to write or a copy that failed; a pointer of Git LFS is as empty. Where an issued
 * text stood, there is one thing to do: to bring it back. An empty ledger is a missing one: `ledger-missing`.
 */
export const fileEmpty: Rule = {
  id: 'file-empty',
  theme: 'file',
  reach: 'agency',
  severity: 'error',
  switchable: false,
  check: (content) =>
    content.files.flatMap((file) => {
      if (file.kind !== 'text' || roleOfPath(file.path).kind === 'unexpected' || file.path === ledgerPath) return [];
      const isPointer = isLfsPointer(file.text);
      if (!isPointer && file.text.trim() !== '') return [];
      const issued = issuedAt(content, file.path);
      const recorded = issued ? { code: issued.code, version: versionName(issued) } : {};
      return [{ location: placeOfFile(file.path), params: { words: file.path, problem: isPointer ? 'pointer' : 'empty', ...recorded } }];
    }),
};
