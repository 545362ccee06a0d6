import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import { readContent } from '#core/parse/read-content.ts';
import { procedureListPath } from '#core/procedure-list/procedure-list.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { showDiagnostics } from '#tests/support/show-diagnostics.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const table = 'STT;Mã TTHC;Tên thủ tục\r\n1;1.001193;Đăng ký khai sinh\r\n';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const utf16 = (text: string, { mark, isBigEndian }: { readonly mark: boolean; readonly isBigEndian: boolean }): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};

let temporary: TemporaryFolder;

beforeAll(async () => {
  temporary = await makeTemporaryFolder();
});

afterAll(() => temporary.remove());

const readAs = async (bytes: string | Uint8Array) => {
  await temporary.write(`content/${procedureListPath}`, bytes);
  const content = readContent(await contentFolder(`${temporary.path}/content`).readAll());
  const found = runRules(content).diagnostics.filter(({ location, ruleId }) => location.file === procedureListPath && ruleId !== 'coverage-missing');
  return { codes: content.procedureList?.list?.procedures.map(({ code, name }) => `${code} ${name}`), rules: found.map(({ ruleId }) => ruleId), said: showDiagnostics(found) };
};

describe('a list in UTF-8 is read', () => {
  it.each([
    ['without a mark', table],
    ['with a byte-order mark', `\uFEFF${table}`],
  ])('%s', async (_, text) => {
    expect(await readAs(text)).toEqual({ codes: ['1.001193 Đăng ký khai sinh'], rules: [], said: '' });
  });
});

describe('a list in another encoding is refused with what to do, never guessed', () => {
  it.each<readonly [string, Uint8Array]>([
    ['UTF-16 with a mark', utf16(table, { mark: true, isBigEndian: false })],
    ['UTF-16 without a mark', utf16(table, { mark: false, isBigEndian: false })],
    ['UTF-16, big end first, with a mark', utf16(table, { mark: true, isBigEndian: true })],
    ['UTF-16, big end first, without a mark', utf16(table, { mark: false, isBigEndian: true })],
    ['Windows-1258', latin('STT;M\u00E3 TTHC;T\u00EAn th\u00FA\u00D2 tu\u00F2c\r\n1;1.001193;\u00D0\u00E3ng ky\u00EC khai sinh\r\n')],
    ['TCVN3', latin('STT;M\u00B7 TTHC;T\u00AAn th\u00F1 t\u00F4c\r\n1;1.001193;\u00A7\u00A8ng k\u00FD khai sinh\r\n')],
    ['VNI', latin('STT;Ma\u00F5 TTHC;Te\u00E2n thu\u00FB tu\u00EFc\r\n1;1.001193;\u00D1a\u00EAng ky\u00F9 khai sinh\r\n')],
  ])('%s', async (_, bytes) => {
    const { codes, rules, said } = await readAs(bytes);
    expect([codes, rules]).toEqual([undefined, ['file-not-text']]);
    expect(said).toContain('CSV UTF-8');
  });
});
