import { ledgerPath } from '../ledger/ledger-line.ts';
import { documentKinds } from '../model/document-kinds.ts';
import { roleOfPath } from '../parse/read-content.ts';
import type { SourceFile } from '../ports.ts';
import { registries } from '../schema/registries.ts';
import { nearestWord } from './nearest-word.ts';
import { placeOfFile } from './places.ts';
import type { Rule } from './rule.ts';

const documentFolders = documentKinds.map(({ folder }) => `${folder}/`);

/** The right place for a file whose folder or name is misspelt; empty when none is near. */
const nearestPlace = (path: string): string => {
  if (path.toLowerCase() === ledgerPath) return ledgerPath;
  const slash = path.lastIndexOf('/') + 1;
  if (slash === 0) return nearestWord(path, registries.flatMap(({ layout, path: file }) => (layout === 'file' ? [file] : []))) ?? '';
  const folders = path.endsWith('.mdx') ? documentFolders : registries.flatMap(({ layout, path: folder }) => (layout === 'folder' ? [`${folder}/`] : []));
  const typed = path.slice(0, slash);
  const folder = folders.find((known) => typed.startsWith(known)) ?? nearestWord(typed, folders);
  return folder === undefined ? '' : `${folder}${path.slice(slash)}`;
};

/** No picture is as small; what Git LFS puts in the place of one is. */
const SMALLEST_PICTURE = 200;

const whyUnexpected = (file: SourceFile, role: string): string => {
  const { path } = file;
  if (/\.\d+\.tmp$/u.test(path)) return 'cut-short';
  if (role === 'figure') return file.kind === 'asset' && file.bytes < SMALLEST_PICTURE && /\.(?:png|jpe?g|webp)$/iu.test(path) ? 'picture-cut' : 'picture-type';
  if (/\.(docx?|odt|rtf|pdf|xlsx?)$/iu.test(path)) return 'office-file';
  if (/\.csv$/iu.test(path)) return 'csv-name';
  if (path.endsWith('.mdx') || path.endsWith('.yml') || path.toLowerCase() === ledgerPath) return 'wrong-folder';
  return /\.(mdx?|markdown|txt|ya?ml)$/iu.test(path) ? 'wrong-extension' : 'unknown-type';
};

/** A file that no collection reads would be silently dropped. */
export const fileUnexpected: Rule = {
  id: 'file-unexpected',
  theme: 'file',
  reach: 'agency',
  severity: 'error',
  switchable: true,
  check: ({ files }) =>
    files.flatMap((file) => {
      if (file.kind === 'unreadable') return [];
      const role = roleOfPath(file.path).kind;
      const isWrongPicture = role === 'figure' && !(file.kind === 'asset' && file.mediaType !== undefined);
      if (role !== 'unexpected' && !isWrongPicture) return [];
      const why = whyUnexpected(file, role);
      return [{ location: placeOfFile(file.path), params: { words: file.path, why, folders: documentFolders, suggestion: why === 'wrong-folder' ? nearestPlace(file.path) : '' } }];
    }),
};
