import { documentKindEntry } from '../model/document-kinds.ts';
import { slugOf } from '../model/slug.ts';
import { roleOfPath, type ContentReading } from '../parse/read-content.ts';
import type { Hash } from '../ports.ts';
import { digestOfText, type ControlledVersion, type DocumentHistory } from './document-control.ts';
import { saysSameButForCode } from './same-but-for-code.ts';

interface TextSearch {
  readonly files: ContentReading['files'];
  readonly version: ControlledVersion;
  /** What Git gave for the recorded bytes; undefined for nothing. */
  readonly fromGit: string | undefined;
  readonly hash: Hash;
}

/**
 * The issued text of a version, byte for byte as the ledger records it: from Git, else from a file that still holds it, with
 * whatever line ends. Undefined when neither does.
 */
export const issuedTextOf = ({ files, version: { recorded }, fromGit, hash }: TextSearch): string | undefined => {
  const isRecorded = (text: string): boolean => hash.blobId(text) === recorded.blob && digestOfText(text, hash) === recorded.text;
  if (fromGit !== undefined && isRecorded(fromGit)) return fromGit;
  for (const file of files) {
    if (file.kind !== 'text' || roleOfPath(file.path).kind === 'ledger') continue;
    const text = [file.text, file.text.replaceAll('\r\n', '\n')].find(isRecorded);
    if (text !== undefined) return text;
  }
  return undefined;
};

interface Places {
  readonly content: ContentReading & Required<Pick<ContentReading, 'control'>>;
  readonly history: DocumentHistory;
  readonly version: ControlledVersion;
  /** The issued text. */
  readonly text: string;
}

/** How many names are tried beside the one that is taken. */
const MOST_NAMES = 20;

/**
 * Where the issued text of a document may be put back, best first: in the file that bears its code, else where it lay, else
 * beside it. A file of another document is never among them.
 */
export const restorePlaces = ({ content, history, version, text }: Places): readonly string[] => {
  const { path } = version.recorded;
  const { working } = history;
  const isSafe = roleOfPath(path).kind === 'document' && path.split('/').every((part) => part !== '' && !part.startsWith('.'));
  const folder = isSafe ? path.slice(0, path.lastIndexOf('/')) : documentKindEntry(version.kind).folder;
  const beside = Array.from({ length: MOST_NAMES }, (_, index) => `${folder}/${slugOf(version.code)}${index === 0 ? '' : `-${index + 1}`}.mdx`);
  // Its code was changed about with that of another: each text goes back where it lay.
  const isOnlyCodeChanged = content.files.some((file) => file.path === path && file.kind === 'text' && saysSameButForCode(file.text, text));
  const own = working && (working.path === path || !isPlaceOfOther(working.path, { content, history })) ? [working.path] : [];
  const free = [...(isSafe ? [path] : []), ...beside].filter((place) => isFree(place, content));
  return [...new Set([...(isOnlyCodeChanged && isSafe ? [path] : []), ...own, ...free])];
};

/** Whether another document was issued from a place. */
const isPlaceOfOther = (place: string, { content, history }: Pick<Places, 'content' | 'history'>): boolean =>
  [...content.control.histories.values()].some(({ code, versions }) => code !== history.code && versions.at(-1)?.recorded.path === place);

/** Whether nothing lies at a place but what is no document: an empty file, one that cannot be read, one whose data cannot. */
const isFree = (place: string, { files, documents }: ContentReading): boolean =>
  !files.some(({ path }) => path.startsWith(`${place}/`)) && !documents.some(({ path, claimedCode, yaml }) => path === place && claimedCode !== undefined && yaml.problems.length === 0);
