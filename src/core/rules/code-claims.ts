import type { DocumentKind } from '../model/document-kinds.ts';
import { slugOf } from '../model/slug.ts';
import { roleOfPath, type ContentReading } from '../parse/read-content.ts';
import { withoutIssue } from './issue-in-code.ts';
import { misplacedDocuments } from './misplaced-documents.ts';
import { nearestName } from './nearest-name.ts';

/** Which codes stand for a document, as far as the files let us know. */
export interface CodeClaims {
  /**
   * Kind of the document that a code stands for; `unreadable` when a file of that name exists but does not say its code;
   * undefined when no file claims the code.
   */
  readonly kindOf: (code: string) => DocumentKind | 'unreadable' | undefined;
  /** The code that was probably meant. Codes that differ in digits alone are other documents, not slips of the pen, unless two digits were swapped. */
  readonly suggest: (code: string, kind?: DocumentKind) => string;
}

/** `QT.TP.O1` has the digits of `QT.TP.01`. */
const withDigits = (code: string): string => code.replaceAll(/O(?=\d)|(?<=\d)O/gu, '0').replaceAll(/[Il](?=\d)|(?<=\d)[Il]/gu, '1');

const lettersOf = (code: string): string => withDigits(code).replaceAll(/[^\p{L}]/gu, '');

const digitsOf = (code: string): string => withDigits(code).replaceAll(/\D/gu, '');

/** Searches the code meant by another. The same wrong code stands in many places: each is searched for once. */
const slipSearch = (kinds: ReadonlyMap<string, DocumentKind>): ((code: string, kind: DocumentKind | undefined) => string) => {
  const claimed = [...kinds].map(([code, kind]) => ({ code, kind, letters: lettersOf(code), digits: digitsOf(code) }));
  const answers = new Map<string, string>();
  return (code, kind) => {
    const key = `${kind ?? ''} ${code}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const [letters, digits] = [lettersOf(code), digitsOf(code)];
    // Other letters and other digits at once are another document.
    const near = claimed.filter((other) => (kind === undefined || other.kind === kind) && (other.letters === letters || other.digits === digits));
    const answer = nearestName(code, near.map((other) => other.code)) ?? '';
    answers.set(key, answer);
    return answer;
  };
};

const nameSlug = (path: string): string => slugOf(path.replace(/^.*\/|\.mdx$/gu, ''));

/** Texts that no folder reads for the ending of their names or the place where they lie: `bm-tp-01-01.mdx.txt`. */
const STRAY_TEXT = /\.(?:mdx?|markdown|txt)$/iu;

const straySlug = (path: string): string => slugOf(path.replace(/^.*\//u, '').replace(/(?:\.(?:mdx?|markdown|txt))+$/iu, ''));

/**
 * Codes claimed by the files of the content, in NFC. A file that cannot be read claims the code its name spells, so that one
 * broken file does not turn every reference to it into an error of another file.
 */
const readClaims = (content: ContentReading): CodeClaims => {
  const { documents, files } = content;
  // What lies in the wrong folder is what its code says; who cites it is right.
  const misplaced = misplacedDocuments(content);
  // What was issued keeps its code and its page when its file has gone.
  const recorded = [...(content.control?.histories.values() ?? [])].flatMap(({ code, versions }) => versions.slice(-1).map(({ kind }) => [code, kind] as const));
  const kinds = new Map<string, DocumentKind>([...recorded, ...documents.flatMap((reading) => (reading.claimedCode === undefined ? [] : [[reading.claimedCode.normalize('NFC'), misplaced.get(reading) ?? reading.kind] as const]))]);
  const readPaths = new Set(documents.filter(({ claimedCode }) => claimedCode !== undefined).map(({ path }) => path));
  const unreadable = new Set(files.filter(({ path }) => roleOfPath(path).kind === 'document' && !readPaths.has(path)).map(({ path }) => nameSlug(path)));
  // `file-unexpected` tells what is wrong with such a file; who cites it is right.
  for (const { kind, path } of files) if (kind === 'text' && roleOfPath(path).kind === 'unexpected' && STRAY_TEXT.test(path)) unreadable.add(straySlug(path));
  // A file whose code was mistyped still bears the right name.
  for (const { path, claimedCode, shapeProblems } of documents) {
    if (claimedCode === undefined || slugOf(claimedCode) !== nameSlug(path) || shapeProblems.some(({ key }) => key === 'code')) unreadable.add(nameSlug(path));
  }
  // An issue inside a code is reported at the document; who cites it without the issue is right.
  const withIssue = new Map([...kinds].flatMap(([code, kind]) => (withoutIssue(code) === code ? [] : [[withoutIssue(code), kind] as const])));
  const slipsOf = slipSearch(kinds);
  return {
    kindOf: (code) => kinds.get(code.normalize('NFC')) ?? withIssue.get(code.normalize('NFC')) ?? (unreadable.has(slugOf(code)) ? 'unreadable' : undefined),
    suggest: (code, kind) => slipsOf(code.normalize('NFC'), kind),
  };
};

const claimsOfDocuments = new WeakMap<ContentReading['documents'], CodeClaims>();

/** Codes claimed by the files of the content (`CodeClaims`); worked out once, several rules ask. */
export const codeClaims = (content: ContentReading): CodeClaims => {
  const known = claimsOfDocuments.get(content.documents) ?? readClaims(content);
  claimsOfDocuments.set(content.documents, known);
  return known;
};
