import { expect, it } from 'vitest';
import { normaliseText } from '#core/ledger/normalise-text.ts';

const text = 'Mục 1\n\n  - hồ sơ\n  - thời hạn 5 ngày\n\nHết';

it.each([
  ['a byte-order mark', `\uFEFF${text}`],
  ['CRLF', text.replaceAll('\n', '\r\n')],
  ['CR', text.replaceAll('\n', '\r')],
  ['NFD', text.normalize('NFD')],
  ['blanks at line ends', text.replaceAll('\n', ' \t\n')],
  ['several blanks inside a line', text.replace('thời hạn 5', 'thời  hạn\t5')],
  ['several empty lines', text.replaceAll('\n\n', '\n \n\n\n')],
  ['empty lines and blanks at both ends', `\n\n${text}\n\n \n`],
])('takes %s for the same text', (_, other) => {
  expect(normaliseText(other)).toBe(text);
});

it.each([
  ['another word', text.replace('5 ngày', '7 ngày')],
  ['another indentation', text.replace('  - thời', '    - thời')],
  ['a line joined to the next', text.replace('\n\nHết', '\nHết')],
  ['another place of a tone mark', text.replace('hồ sơ', 'hoà sơ')],
])('tells %s apart', (_, other) => {
  expect(normaliseText(other)).not.toBe(text);
});
