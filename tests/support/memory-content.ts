import { createHash } from 'node:crypto';
import { CannotRunError } from '#core/errors.ts';
import type { ContentSource, SourceFile, UnreadableReason } from '#core/ports.ts';

/** A file of a content folder that exists in memory only: its bytes, or why it cannot be read. */
export type MemoryEntry = string | Uint8Array | { readonly unreadable: UnreadableReason };

const TEXT_LIMIT = 1024 * 1024;
const TEXT_NAME = /\.(?:mdx|ya?ml|md|markdown|txt|jsonl?|csv)$/iu;
const IGNORED_NAME = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/u;

const SIGNATURES = [
  { mediaType: 'image/png', start: '\u0089PNG\r\n\u001A\n' },
  { mediaType: 'image/jpeg', start: '\u00FF\u00D8\u00FF' },
  { mediaType: 'image/webp', start: 'RIFF????WEBP' },
] as const;

/** A content folder in memory, for tests that need no disk; `undefined` is a folder that is not there. */
export const memoryContent = (entries: Readonly<Record<string, MemoryEntry>> | undefined): ContentSource => {
  const toFile = (path: string, entry: MemoryEntry): SourceFile => {
    if (typeof entry === 'object' && 'unreadable' in entry) return { kind: 'unreadable', path, reason: entry.unreadable };
    const bytes = typeof entry === 'string' ? new TextEncoder().encode(entry) : entry;
    if (!TEXT_NAME.test(path)) return assetOf(path, bytes);
    if (bytes.length > TEXT_LIMIT) return { kind: 'too-large', path, bytes: bytes.length, limit: TEXT_LIMIT };
    const nul = bytes.indexOf(0);
    if (nul !== -1) return { kind: 'not-text', path, offset: nul };
    return isUtf8(bytes) ? { kind: 'text', path, text: decode(bytes) } : { kind: 'not-text', path, offset: firstBadByte(bytes) };
  };

  const present = (): Readonly<Record<string, MemoryEntry>> => {
    if (!entries) throw new CannotRunError('content-missing');
    return entries;
  };

  return {
    readAll: async () =>
      Object.entries(present())
        .filter(([path]) => !path.split('/').some((name) => IGNORED_NAME.test(name)))
        .map(([path, entry]) => toFile(path, entry))
        .toSorted((left, right) => (left.path < right.path ? -1 : 1)),
    readOne: async (path) => {
      const all = present();
      const entry = Object.hasOwn(all, path) ? all[path] : undefined;
      if (entry !== undefined) return toFile(path, entry);
      const isFolder = Object.keys(all).some((known) => known.startsWith(`${path}/`));
      return { kind: 'unreadable', path, reason: path.startsWith('../') ? 'outside-folder' : isFolder ? 'not-a-file' : 'broken-link' };
    },
    readPicture: async (path) => {
      const all = present();
      const entry = Object.hasOwn(all, path) ? all[path] : undefined;
      if (!(entry instanceof Uint8Array)) return undefined;
      const mediaType = mediaTypeOf(entry);
      return mediaType === undefined ? undefined : { mediaType, bytes: new Uint8Array(entry) };
    },
  };
};

const assetOf = (path: string, bytes: Uint8Array): SourceFile => {
  const mediaType = mediaTypeOf(bytes);
  const asset = { kind: 'asset', path, bytes: bytes.length, mediaType } as const;
  return mediaType === undefined ? asset : { ...asset, sha256: createHash('sha256').update(bytes).digest('hex') };
};

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    return decode(bytes) !== undefined;
  } catch {
    return false;
  }
};

/** The longest start that is UTF-8 ends there, or a letter before when the file ends within it. */
const firstBadByte = (bytes: Uint8Array): number => {
  let offset = bytes.length - 1;
  while (offset > 0 && !isUtf8(bytes.subarray(0, offset))) offset -= 1;
  return offset;
};

const mediaTypeOf = (bytes: Uint8Array) => {
  const start = String.fromCodePoint(...bytes.subarray(0, 12));
  return SIGNATURES.find((signature) => [...signature.start].every((sign, index) => sign === '?' || sign === start[index]))?.mediaType;
};
