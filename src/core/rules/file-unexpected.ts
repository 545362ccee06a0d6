import { documentKinds } from '../model/document-kinds.ts';
import { roleOfPath } from '../parse/read-content.ts';
import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

const whyUnexpected = (path: string, role: string): string => {
  if (role === 'figure') return 'picture-type';
  if (/\.(docx?|odt|rtf|pdf|xlsx?)$/iu.test(path)) return 'office-file';
  if (/\.(md|markdown|txt|yaml)$/iu.test(path)) return 'wrong-extension';
  return path.endsWith('.mdx') || path.endsWith('.yml') ? 'wrong-folder' : 'unknown-type';
};

/** A file that no collection reads would be silently dropped. */
export const fileUnexpected: Rule = {
  id: 'file-unexpected',
  theme: 'file',
  severity: 'error',
  switchable: true,
  check: ({ files }) =>
    files.flatMap((file) => {
      if (file.kind === 'unreadable') return [];
      const role = roleOfPath(file.path).kind;
      const isWrongPicture = role === 'figure' && !(file.kind === 'asset' && file.mediaType !== undefined);
      if (role !== 'unexpected' && !isWrongPicture) return [];
      return [{ location: placeOfFile(file.path), params: { words: file.path, why: whyUnexpected(file.path, role), folders: documentKinds.map(({ folder }) => `${folder}/`) } }];
    }),
};
