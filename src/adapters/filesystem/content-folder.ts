import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { CannotRunError } from '#core/errors.ts';
import { isIgnoredName } from '#core/is-ignored-name.ts';
import { ledgerPath } from '#core/ledger/ledger-line.ts';
import type { AssetMediaType, ContentSource, SourceFile, UnreadableReason } from '#core/ports.ts';
import { systemErrorCode } from '#core/system-error-code.ts';

/** Largest text file read; a controlled document of 1 MiB would be some 300 printed pages. */
const TEXT_LIMIT = 1024 * 1024;

/** Largest picture whose bytes are hashed; what is larger is no picture of a document. */
const PICTURE_LIMIT = 64 * 1024 * 1024;

/** The ledger grows by a line with every issue; this much would be some 100,000. */
const LEDGER_LIMIT = 64 * 1024 * 1024;

const SIGNATURES: readonly { readonly mediaType: AssetMediaType; readonly matches: (bytes: Buffer) => boolean }[] = [
  { mediaType: 'image/png', matches: (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) },
  { mediaType: 'image/jpeg', matches: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) },
  { mediaType: 'image/webp', matches: (bytes) => bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP' },
];

const isTextFile = (path: string): boolean => /\.(mdx|ya?ml|md|markdown|txt|json|jsonl|csv)$/iu.test(path);

/**
 * The content folder on disk. Files are read one after another by the calling thread: for thousands of small ones, handing each step to
 * another thread takes many times as long as the step.
 * @param root absolute path of the folder.
 */
export const contentFolder = (root: string): ContentSource => ({
  readAll: async () => {
    const realRoot = openRoot(root);
    return readFolder({ realRoot, root, path: '' }).toSorted((left, right) => (left.path < right.path ? -1 : 1));
  },
  readOne: async (path) => readOne(root, path) ?? { kind: 'unreadable', path, reason: 'not-a-file' },
  readPicture: async (path) => {
    const file = readOne(root, path);
    if (file?.kind !== 'asset' || file.mediaType === undefined) return undefined;
    return { mediaType: file.mediaType, bytes: new Uint8Array(readFileSync(join(root, path))) };
  },
});

const readOne = (root: string, path: string): SourceFile | undefined => {
  const [file] = readLinked({ realRoot: openRoot(root), root, path });
  return file?.path === path ? file : undefined;
};

/** @returns the folder without links on the way to it. */
const openRoot = (root: string): string => {
  try {
    if (!statSync(root).isDirectory()) throw new CannotRunError('content-not-a-folder', { folder: root });
    readdirSync(root);
    return realpathSync.native(root);
  } catch (error) {
    if (error instanceof CannotRunError) throw error;
    throw new CannotRunError(['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error)) ? 'content-missing' : 'no-permission', { folder: root, path: root });
  }
};

interface Place {
  readonly realRoot: string;
  readonly root: string;
  /** Below the root, `''` for the root itself. */
  readonly path: string;
}

const unreadable = (path: string, error: unknown): readonly SourceFile[] => [{ kind: 'unreadable', path, reason: reasonOf(error) }];

/** Everything below a folder that no link led to. */
const readFolder = ({ realRoot, root, path: folder }: Place): readonly SourceFile[] => {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (isIgnoredName(entry.name)) return [];
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      // Git keeps of a link only where it leads, so that no line behind one would be held against what is committed.
      if (path === ledgerPath && !entry.isFile()) return [{ kind: 'unreadable', path, reason: 'not-a-file' }];
      if (entry.isDirectory()) return readFolder({ realRoot, root, path });
      return entry.isFile() ? readFile(join(root, path), path) : readLinked({ realRoot, root, path });
    });
  } catch (error) {
    return unreadable(folder, error);
  }
};

/** What may lie behind a link, or is no file at all. */
const readLinked = ({ realRoot, root, path }: Place): readonly SourceFile[] => {
  const absolute = join(root, path);
  try {
    if (path === ledgerPath && !lstatSync(absolute).isFile()) return [{ kind: 'unreadable', path, reason: 'not-a-file' }];
    const real = realpathSync.native(absolute);
    if (real !== realRoot && !real.startsWith(realRoot + sep)) return [{ kind: 'unreadable', path, reason: 'outside-folder' }];
    const entry = statSync(absolute);
    // A link to a folder would be read twice, and one to a folder above would never end.
    if (entry.isDirectory()) return real === join(realRoot, path) ? readFolder({ realRoot, root, path }) : [{ kind: 'unreadable', path, reason: 'outside-folder' }];
    return entry.isFile() ? readFile(absolute, path) : [{ kind: 'unreadable', path, reason: 'not-a-file' }];
  } catch (error) {
    return unreadable(path, error);
  }
};

const readFile = (absolute: string, path: string): readonly SourceFile[] => {
  try {
    const { size: bytes } = statSync(absolute);
    if (isTextFile(path)) {
      const limit = path === ledgerPath ? LEDGER_LIMIT : TEXT_LIMIT;
      return [bytes > limit ? { kind: 'too-large', path, bytes, limit } : decode(path, readFileSync(absolute))];
    }
    const start = readStart(absolute);
    const mediaType = SIGNATURES.find(({ matches }) => matches(start))?.mediaType;
    if (mediaType === undefined || bytes > PICTURE_LIMIT) return [{ kind: 'asset', path, bytes, mediaType }];
    return [{ kind: 'asset', path, bytes, mediaType, sha256: createHash('sha256').update(readFileSync(absolute)).digest('hex') }];
  } catch (error) {
    return unreadable(path, error);
  }
};

/** The first bytes of a file, which may be a film of many gigabytes. */
const readStart = (absolute: string): Buffer => {
  const file = openSync(absolute, 'r');
  try {
    const start = Buffer.alloc(16);
    return start.subarray(0, readSync(file, start, 0, start.length, 0));
  } finally {
    closeSync(file);
  }
};

const decode = (path: string, bytes: Buffer): SourceFile => {
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { kind: 'not-text', path, offset: nul };
  try {
    return { kind: 'text', path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: 'not-text', path, offset: firstBadByte(bytes) };
  }
};

/** Offset of the first byte that is not UTF-8: there the text written again begins to differ. */
const firstBadByte = (bytes: Buffer): number => {
  const again = Buffer.from(bytes.toString('utf8'));
  let offset = bytes.findIndex((byte, index) => byte !== again[index]);
  // The replacement character may begin with the very byte that it replaces.
  while (offset > 0 && ((again[offset] ?? 0) & 0xc0) === 0x80) offset -= 1;
  return Math.max(offset, 0);
};

const reasonOf = (error: unknown): UnreadableReason => {
  const code = systemErrorCode(error);
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission';
  return code === 'ENOENT' || code === 'ELOOP' ? 'broken-link' : 'other';
};
