import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readableTexts } from '#adapters/site-bytes/readable-texts.ts';

const WORDS = 'chim hoàng yến trong phòng kín';

/** A zip archive of one entry with its central directory. */
const zipOf = (name: string, content: Buffer): Buffer => {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.write('PK\u0003\u0004', 0, 'latin1');
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write('PK\u0001\u0002', 0, 'latin1');
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name)]);
};

const chunk = (type: string, data: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  return Buffer.concat([size, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
};

const pngOf = (...chunks: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), ...chunks]);

const cases: readonly (readonly [string, Buffer])[] = [
  ['plain text', Buffer.from(WORDS)],
  ['UTF-16, small end first', Buffer.from(WORDS, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(WORDS, 'utf16le').swap16()],
  ['gzip', gzipSync(WORDS)],
  ['gzip in gzip', gzipSync(gzipSync(WORDS))],
  ['an entry of a zip', zipOf('word/document.xml', Buffer.from(`<w:t>${WORDS}</w:t>`))],
  ['the name of an entry of a zip', zipOf(`${WORDS}.txt`, Buffer.from('x'))],
  ['a packed stream of a PDF', Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\nstream\n'), deflateSync(WORDS), Buffer.from('\nendstream')])],
  ['a plain text of a PNG', pngOf(chunk('tEXt', Buffer.from(`Comment\0${WORDS}`)))],
  ['a packed text of a PNG', pngOf(chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(WORDS)])))],
  ['an international text of a PNG', pngOf(chunk('iTXt', Buffer.from(`Comment\0\0\0vi\0\0${WORDS}`)))],
  ['a packed international text of a PNG', pngOf(chunk('iTXt', Buffer.concat([Buffer.from('Comment\0\u0001\0vi\0\0', 'latin1'), deflateSync(WORDS)])))],
  ['base64', Buffer.from(`<img src="data:text/plain;base64,${Buffer.from(WORDS).toString('base64')}">`)],
  ['base64 for addresses', Buffer.from(`?q=${Buffer.from(`${WORDS} ${WORDS}`).toString('base64url')}`)],
];

test.each(cases)('words are read in %s', (_, bytes) => {
  expect(readableTexts(bytes).some((text) => text.includes(WORDS))).toBe(true);
});

test('broken containers are read as far as they go', () => {
  const broken = [gzipSync(WORDS).subarray(0, 20), zipOf('a', Buffer.from(WORDS)).subarray(0, 60), Buffer.from('%PDF-1.7 stream'), pngOf(chunk('zTXt', Buffer.from('x\0\0not packed')))];
  expect(broken.map((bytes) => readableTexts(bytes).length > 0)).toEqual([true, true, true, true]);
});
