import type { DocumentKind } from '../model/document-kinds.ts';
import { slugOf } from '../model/slug.ts';
import { roleOfPath, type ContentReading } from '../parse/read-content.ts';
import { nearestWord } from './nearest-word.ts';

/** Which codes stand for a document, as far as the files let us know. */
export interface CodeClaims {
  /**
   * Kind of the document that a code stands for; `unreadable` when a file of that name exists but does not say its code;
   * undefined when no file claims the code.
   */
  readonly kindOf: (code: string) => DocumentKind | 'unreadable' | undefined;
  /** The code that was probably meant. Codes that differ in digits alone are other documents, not slips of the pen. */
  readonly suggest: (code: string, kind?: DocumentKind) => string;
}

const withoutDigits = (code: string): string => code.replace(/\d/gu, '0');

const nameSlug = (path: string): string => slugOf(path.replace(/^.*\/|\.mdx$/gu, ''));

/**
 * Codes claimed by the files of the content, in NFC. A file that cannot be read claims the code its name spells, so that one
 * broken file does not turn every reference to it into an error of another file.
 */
export const codeClaims = ({ documents, files }: ContentReading): CodeClaims => {
  const kinds = new Map(documents.flatMap(({ claimedCode, kind }) => (claimedCode === undefined ? [] : [[claimedCode.normalize('NFC'), kind] as const])));
  const readPaths = new Set(documents.filter(({ claimedCode }) => claimedCode !== undefined).map(({ path }) => path));
  const unreadable = new Set(files.filter(({ path }) => roleOfPath(path).kind === 'document' && !readPaths.has(path)).map(({ path }) => nameSlug(path)));
  // A file whose code was mistyped still bears the right name.
  for (const { path, claimedCode, shapeProblems } of documents) {
    if (claimedCode === undefined || slugOf(claimedCode) !== nameSlug(path) || shapeProblems.some(({ key }) => key === 'code')) unreadable.add(nameSlug(path));
  }
  return {
    kindOf: (code) => kinds.get(code.normalize('NFC')) ?? (unreadable.has(slugOf(code)) ? 'unreadable' : undefined),
    suggest: (code, kind) => {
      const candidates = [...kinds].flatMap(([claimed, claimedKind]) => ((kind === undefined || claimedKind === kind) && withoutDigits(claimed) !== withoutDigits(code.normalize('NFC')) ? [claimed] : []));
      return nearestWord(code.normalize('NFC'), candidates) ?? '';
    },
  };
};
