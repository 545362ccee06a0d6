import { expect, test } from 'vitest';
import { personalDataInPage } from '#core/leak/personal-data-in-page.ts';

const agency = [{ phone: '(0000) 000 1234', email: 'vanphong@phuongmau.example' }, { phone: '0912 345 111', email: undefined }];
const found = (text: string): readonly string[] => personalDataInPage(text, agency).map(({ kind, hint }) => `${kind} ${hint}`);

test.each([
  ['an identity number', '<td>036185004271</td>', ['citizen-number 036***71']],
  ['a telephone of a person', '<p>Gọi 0386 215 479</p>', ['phone 038***79']],
  ['an address of a person, whatever its domain', '<a href="mailto:nguoi.nao@congty.example">', ['email ngu***le']],
  ['an address in references of HTML', 'nguoi.nao&#64;congty.example', ['email ngu***le']],
])('%s is found', (_, text, told) => {
  expect(found(text)).toEqual(told);
});

test.each([
  ['how the agency is reached', '<a href="mailto:vanphong@phuongmau.example">vanphong@phuongmau.example</a> (0000) 000 1234, 0912 345 111'],
  ['digests', '{"text":"036185004271036185004271036185004271036185004271036185004271abcd"}'],
  ['codes of procedures and days', '1.001193 2.000815.000.00.00.H32 22/11/2026 2026-11-22'],
  ['figures that nobody owns', '000000000000, 0900000000'],
])('%s are nobody\'s data', (_, text) => {
  expect(found(text)).toEqual([]);
});
