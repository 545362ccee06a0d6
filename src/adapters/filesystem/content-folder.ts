import { createHash } from 'node:crypto';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { CannotRunError } from '#core/errors.ts';
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

/** Names that editors and systems leave behind, never content: hidden files, Word's lock files. */
const isIgnored = (name: string): boolean => name.startsWith('.') || name.startsWith('~$') || name === 'Thumbs.db' || name === 'desktop.ini';

/**
 * The content folder on disk.
 * @param root absolute path of the folder.
 */
export const contentFolder = (root: string): ContentSource => ({
  readAll: async () => {
    const realRoot = await openRoot(root);
    const files = await readFolder({ realRoot, root, folder: '' });
    return files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  },
  readOne: async (path) => {
    const [file] = await readEntry({ realRoot: await openRoot(root), root, folder: path });
    return file?.path === path ? file : { kind: 'unreadable', path, reason: 'not-a-file' };
  },
  readPicture: async (path) => {
    const [file] = await readEntry({ realRoot: await openRoot(root), root, folder: path });
    if (file?.path !== path || file.kind !== 'asset' || file.mediaType === undefined) return undefined;
    return { mediaType: file.mediaType, bytes: new Uint8Array(await readFile(join(root, path))) };
  },
});

const openRoot = async (root: string): Promise<string> => {
  try {
    if (!(await stat(root)).isDirectory()) throw new CannotRunError('content-not-a-folder', { folder: root });
    await readdir(root);
    return await realpath(root);
  } catch (error) {
    if (error instanceof CannotRunError) throw error;
    throw new CannotRunError(['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error)) ? 'content-missing' : 'no-permission', { folder: root, path: root });
  }
};

interface Place {
  readonly realRoot: string;
  readonly root: string;
  /** Folder below the root, `''` for the root itself. */
  readonly folder: string;
}

const readFolder = async ({ realRoot, root, folder }: Place): Promise<readonly SourceFile[]> => {
  let names: readonly string[];
  try {
    names = await readdir(join(root, folder));
  } catch (error) {
    return [{ kind: 'unreadable', path: folder, reason: reasonOf(error) }];
  }
  const found: SourceFile[] = [];
  for (const name of names.filter((candidate) => !isIgnored(candidate))) {
    const path = folder === '' ? name : `${folder}/${name}`;
    found.push(...(await readEntry({ realRoot, root, folder: path })));
  }
  return found;
};

const readEntry = async ({ realRoot, root, folder: path }: Place): Promise<readonly SourceFile[]> => {
  const absolute = join(root, path);
  try {
    const real = await realpath(absolute);
    if (real !== realRoot && !real.startsWith(realRoot + sep)) return [{ kind: 'unreadable', path, reason: 'outside-folder' }];
    const entry = await stat(absolute);
    // A link to a folder would be read twice, and one to a folder above would never end.
    if (entry.isDirectory()) return real === join(realRoot, path) ? readFolder({ realRoot, root, folder: path }) : [{ kind: 'unreadable', path, reason: 'outside-folder' }];
    if (!entry.isFile()) return [{ kind: 'unreadable', path, reason: 'not-a-file' }];
    return [await readFileEntry({ absolute, path, bytes: entry.size })];
  } catch (error) {
    return [{ kind: 'unreadable', path, reason: reasonOf(error) }];
  }
};

const readFileEntry = async ({ absolute, path, bytes }: { readonly absolute: string; readonly path: string; readonly bytes: number }): Promise<SourceFile> => {
  if (isTextFile(path)) {
    const limit = path === ledgerPath ? LEDGER_LIMIT : TEXT_LIMIT;
    if (bytes > limit) return { kind: 'too-large', path, bytes, limit };
    return decode(path, await readFile(absolute));
  }
  const start = await readStart(absolute);
  const mediaType = SIGNATURES.find(({ matches }) => matches(start))?.mediaType;
  if (mediaType === undefined || bytes > PICTURE_LIMIT) return { kind: 'asset', path, bytes, mediaType };
  return { kind: 'asset', path, bytes, mediaType, sha256: createHash('sha256').update(await readFile(absolute)).digest('hex') };
};

/** The first bytes of a file, which may be a film of many gigabytes. */
const readStart = async (absolute: string): Promise<Buffer> => {
  const file = await open(absolute);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
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
