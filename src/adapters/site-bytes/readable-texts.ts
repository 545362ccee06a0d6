import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** How deep a container in a container is opened. */
const DEPTH = 4;
/** Base64 of fewer letters holds no sentence. */
const BASE64 = /(?<![\w+/])[A-Za-z\d+/_-]{32,}={0,2}/gu;

/**
 * Everything that can be read in the bytes of a file, whoever looks: the text as it is in UTF-8 and UTF-16, what is packed (gzip, zip and
 * with it DOCX and XLSX, streams of PDF), texts inside pictures, base64.
 */
export const readableTexts = (bytes: Uint8Array, depth = 0): readonly string[] => {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const plain = data.toString('utf8');
  const inner = depth >= DEPTH ? [] : [...packedParts(data), ...base64Parts(plain)];
  return [plain, ...utf16Texts(data), ...inner.flatMap((part) => readableTexts(part, depth + 1))];
};

const utf16Texts = (data: Buffer): readonly string[] => {
  const texts: string[] = [];
  // Vietnamese in UTF-16 has a zero in about every other second byte.
  if (zeroShare(data, 1) > 0.2) texts.push(data.toString('utf16le'));
  if (zeroShare(data, 0) > 0.2) texts.push(Buffer.from(data.subarray(0, data.length & ~1)).swap16().toString('utf16le'));
  return texts;
};

const zeroShare = (data: Buffer, offset: number): number => {
  let zeros = 0;
  for (let at = offset; at < data.length; at += 2) if (data[at] === 0) zeros += 1;
  return data.length < 16 ? 0 : zeros / (data.length / 2);
};

const packedParts = (data: Buffer): readonly Uint8Array[] => {
  if (data[0] === 0x1f && data[1] === 0x8b) return tried(() => gunzipSync(data));
  if (startsWith(data, 'PK\u0003\u0004')) return zipParts(data);
  if (startsWith(data, '%PDF-')) return pdfParts(data);
  if (startsWith(data, '\u0089PNG')) return pngParts(data);
  return [];
};

const startsWith = (data: Buffer, signature: string): boolean => data.subarray(0, signature.length).toString('latin1') === signature;

const tried = (open: () => Uint8Array): readonly Uint8Array[] => {
  try {
    return [open()];
  } catch {
    return [];
  }
};

/** Entries by the central directory, which is right also where the local headers leave the sizes out. */
const zipParts = (data: Buffer): readonly Uint8Array[] => {
  const parts: Uint8Array[] = [];
  for (let at = data.indexOf('PK\u0001\u0002', 0, 'latin1'); at !== -1 && at + 46 <= data.length; at = data.indexOf('PK\u0001\u0002', at + 46, 'latin1')) {
    const method = data.readUInt16LE(at + 10);
    const size = data.readUInt32LE(at + 20);
    const local = data.readUInt32LE(at + 42);
    parts.push(data.subarray(at + 46, at + 46 + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)));
    if (local + 30 > data.length) continue;
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const packed = data.subarray(start, start + size);
    parts.push(...(method === 0 ? [packed] : tried(() => inflateRawSync(packed))));
  }
  return parts;
};

const pdfParts = (data: Buffer): readonly Uint8Array[] => {
  const parts: Uint8Array[] = [];
  for (let at = data.indexOf('stream'); at !== -1; at = data.indexOf('stream', at + 6)) {
    const start = at + 6 + (data[at + 6] === 0x0d ? 2 : 1);
    const end = data.indexOf('endstream', start);
    if (end === -1) break;
    parts.push(...tried(() => inflateSync(data.subarray(start, end))));
    at = end + 3;
  }
  return parts;
};

const pngParts = (data: Buffer): readonly Uint8Array[] => {
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= data.length; ) {
    const length = data.readUInt32BE(at);
    const type = data.subarray(at + 4, at + 8).toString('latin1');
    const chunk = data.subarray(at + 8, at + 8 + length);
    const keyword = chunk.indexOf(0);
    if (type === 'zTXt') parts.push(...tried(() => inflateSync(chunk.subarray(keyword + 2))));
    if (type === 'iTXt') {
      const language = chunk.indexOf(0, keyword + 3);
      const text = chunk.subarray(chunk.indexOf(0, language + 1) + 1);
      parts.push(...(chunk[keyword + 1] === 1 ? tried(() => inflateSync(text)) : [text]));
    }
    at += length + 12;
  }
  return parts;
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

const base64Parts = (text: string): readonly Uint8Array[] =>
  Array.from(text.matchAll(BASE64), ([word]) => word).flatMap((word) => {
    if (/^[\da-f]+$/u.test(word)) return [];
    const bytes = Buffer.from(word, 'base64');
    try {
      utf8.decode(bytes);
      return [bytes];
    } catch {
      return [];
    }
  });
