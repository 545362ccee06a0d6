import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of a search index. */
export interface IndexFile {
  /** Path below the index's folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind writes before the CBOR of its packed files. */
const SIGNATURE = 'pagefind_dcd';
/** Place of the list of filters in the CBOR of the metadata. */
const FILTERS = 3;

/**
 * Puts what Pagefind lists in the order of a hash table into one order: the values of a filter and the filters of the metadata.
 * Files are named by their content, so the names change with it. Two indexes of the same documents are then the same bytes.
 */
export const settleOrder = (files: readonly IndexFile[]): readonly IndexFile[] => {
  const renamed = new Map<string, string>();
  const settled = files.map((file) => {
    if (!file.path.endsWith('.pf_filter')) return file;
    const packed = unpack(file.content);
    return repack({ file, packed: withSorted(packed, lastChild(packed, SIGNATURE.length)), renamed });
  });
  const filterNames = new Map(renamed);
  const withMeta = settled.map((file) => {
    if (!file.path.endsWith('.pf_meta')) return file;
    const packed = renameIn(unpack(file.content), filterNames);
    const list = childrenOf(packed, SIGNATURE.length)[FILTERS];
    return repack({ file, packed: list ? withSorted(packed, list.start) : packed, renamed });
  });
  return withMeta.map((file) => (file.path === 'pagefind-entry.json' ? { ...file, content: renameIn(Buffer.from(file.content), renamed) } : file));
};

const unpack = (content: Uint8Array): Buffer => gunzipSync(content);

interface Repacking {
  readonly file: IndexFile;
  readonly packed: Buffer;
  /** Former name of a file by content → new one; gets the file's own. */
  readonly renamed: Map<string, string>;
}

/** The file with this content, under a name of the same length made from it. */
const repack = ({ file, packed, renamed }: Repacking): IndexFile => {
  const name = /[a-z]+_[0-9a-f]+(?=\.pf_)/u.exec(file.path)?.[0] ?? '';
  const [language = '', hash = ''] = name.split('_');
  const newName = `${language}_${createHash('sha256').update(packed).digest('hex').slice(0, hash.length)}`;
  renamed.set(name, newName);
  return { path: file.path.replace(name, newName), content: gzipSync(packed, { level: 9 }) };
};

/** The bytes with names exchanged for others of the same length. */
const renameIn = (bytes: Buffer, names: ReadonlyMap<string, string>): Buffer => {
  let text = bytes.toString('latin1');
  for (const [name, newName] of names) text = text.replaceAll(name, newName);
  return Buffer.from(text, 'latin1');
};

/** Where an item of CBOR stands. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The bytes with the items of the array at an offset sorted. */
const withSorted = (bytes: Buffer, array: number): Buffer => {
  const items = childrenOf(bytes, array);
  const [first] = items;
  if (!first) return bytes;
  const sorted = items.map(({ start, end }) => bytes.subarray(start, end)).toSorted((left, right) => Buffer.compare(left, right));
  return Buffer.concat([bytes.subarray(0, first.start), ...sorted, bytes.subarray(items.at(-1)?.end)]);
};

const lastChild = (bytes: Buffer, array: number): number => childrenOf(bytes, array).at(-1)?.start ?? array;

/** The items of the CBOR array (RFC 8949, major type 4) at an offset. */
const childrenOf = (bytes: Buffer, array: number): readonly Span[] => {
  const { major, value, next } = headAt(bytes, array);
  if (major !== 4) return [];
  const spans: Span[] = [];
  for (let start = next; spans.length < value; start = spans.at(-1)?.end ?? start) spans.push({ start, end: endOf(bytes, start) });
  return spans;
};

const endOf = (bytes: Buffer, start: number): number => {
  const { major, value, next } = headAt(bytes, start);
  if (major === 2 || major === 3) return next + value;
  if (major !== 4 && major !== 5) return next;
  let end = next;
  for (let left = major === 5 ? value * 2 : value; left > 0; left -= 1) end = endOf(bytes, end);
  return end;
};

const headAt = (bytes: Buffer, start: number): { readonly major: number; readonly value: number; readonly next: number } => {
  const first = bytes.readUInt8(start);
  const [major, short] = [first >> 5, first & 0x1f];
  if (short < 24) return { major, value: short, next: start + 1 };
  const size = 2 ** (short - 24);
  return { major, value: size === 8 ? Number(bytes.readBigUInt64BE(start + 1)) : bytes.readUIntBE(start + 1, size), next: start + 1 + size };
};
