import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { canaries, shownInside } from '#tests/support/canary-agency.ts';
import { folderBytes } from '#tests/support/folder-bytes.ts';
import { commitAll } from '#tests/support/git-folder.ts';
import { record } from '#tests/support/run-command.ts';
import { runSotay, type SotayResult } from '#tests/support/run-sotay.ts';
import { sweepBytes } from '#tests/support/sweep-bytes.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const { canaries: inside, canariesPublic: outside } = inject('sites');

/** Facts of internal documents as addresses and lists write them. */
const facts = ['STCL.01', 'stcl-01', 'QĐ.2026.05', 'qd-2026-05', 'HD.KIN.02', 'hd-kin-02', 'phong-kin', 'van-ban-kin', '99/2020/QĐ-UBND', 'Phạm Thị Dung', 'Lê Văn Cường', 'Kiểm soát tài liệu, giải quyết thủ tục hộ tịch'];

describe('an agency whose every internal thing bears a word of its own', () => {
  test('publishes none of these words', async () => {
    expect(await sweepBytes(outside.folder, [...canaries, ...facts])).toEqual([]);
  });

  test('shows all of them to its staff but those that no page shows', async () => {
    const found = new Set((await sweepBytes(inside.folder, canaries)).map(({ word }) => word));
    expect(canaries.filter((word) => found.has(word))).toEqual(shownInside.map((place) => `vangkin${place}`));
  });

  test('shows its staff the facts that the public search looks for', async () => {
    const found = new Set((await sweepBytes(inside.folder, facts)).map(({ word }) => word));
    expect(facts.filter((word) => !found.has(word))).toEqual([]);
  });

  test('publishes no digest of an internal text', async () => {
    const digests = [...new Set((await readFile(join(outside.content, 'ledger.jsonl'), 'utf8')).match(/[\da-f]{40,64}/gu))];
    const list = JSON.parse(await readFile(join(outside.folder, 'van-ban-cong-khai.json'), 'utf8')) as { readonly versions: readonly { readonly code: string; readonly text: string; readonly line: string }[] };
    const published = new Set(list.versions.flatMap(({ text, line }) => [text, line]));
    expect(list.versions.map(({ code }) => code).toSorted()).toEqual(['BM.TP.01.01', 'CSCL.01', 'QT.TP.01']);
    expect(await sweepBytes(outside.folder, digests.filter((digest) => !published.has(digest) && !/^0+$/u.test(digest)))).toEqual([]);
  });
});

describe('a public document that carries data of a person', () => {
  let temporary: TemporaryFolder;
  let content: string;
  let out: string;
  let before: Readonly<Record<string, string>>;

  beforeAll(async () => {
    temporary = await makeTemporaryFolder();
    [content, out] = [join(temporary.path, 'content'), join(temporary.path, 'site')];
    await cp(outside.folder, out, { recursive: true });
    before = await folderBytes(out);
  });

  afterAll(() => temporary.remove());

  const buildWith = async (path: string, change: (text: string) => string): Promise<SotayResult> => {
    await rm(content, { recursive: true, force: true });
    await cp(outside.content, content, { recursive: true });
    await writeFile(join(content, path), change(await readFile(join(content, path), 'utf8')));
    // What the checks see themselves is not recorded; the build tells it.
    await record(content, 'correct', 'CSCL.01', '--reason', 'Bổ sung', '--as-of', '2026-11-20').catch(() => undefined);
    commitAll(content, 'A slip');
    return runSotay(['build', '--site', 'public', '--content', content, '--as-of', outside.asOf, '--out', out]);
  };

  const policyWith = (words: string): Promise<SotayResult> => buildWith('policy/cscl-01.mdx', (text) => text.replace('## 2. Trách nhiệm', `${words}\n\n## 2. Trách nhiệm`));

  test.each([
    ['a telephone number of a person', 'Gọi số 0386 215 479.', 'Số điện thoại «038***79» nằm trong tài liệu ai cũng đọc được.'],
    ['an address of a person', 'Viết cho nguoi.nao@congty.example.', 'van-ban/cscl-01/index.html: địa chỉ thư điện tử «ngu***le» không phải của cơ quan'],
  ])('%s stops the build, and the published site stays', async (_, words, told) => {
    const { exitCode, stdout, stderr } = await policyWith(words);
    expect({ isBuilt: exitCode === 0, told: `${stdout}${stderr}`.includes(told) ? told : `${stdout}${stderr}` }).toEqual({ isBuilt: false, told });
    expect(await folderBytes(out)).toEqual(before);
  });
});

describe('a page into which a fault of the program puts something internal', () => {
  let temporary: TemporaryFolder;

  beforeAll(async () => {
    temporary = await makeTemporaryFolder();
  });

  afterAll(() => temporary.remove());

  /** Builds while every page of an address is written with more in it: a script that Node loads before everything else. */
  const buildWriting = async (file: string, more: string): Promise<{ readonly result: SotayResult; readonly isSame: boolean }> => {
    const out = join(temporary.path, 'site');
    await cp(outside.folder, out, { recursive: true });
    const before = await folderBytes(out);
    const script = await temporary.write('fault.mjs', `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      if (process.argv[1]?.endsWith('main.ts')) {
        const write = fs.writeFileSync;
        fs.writeFileSync = (path, bytes, ...rest) => write(path, String(path).endsWith(${JSON.stringify(file)}) ? Buffer.concat([Buffer.from(bytes), Buffer.from(${JSON.stringify(more)})]) : bytes, ...rest);
        syncBuiltinESMExports();
      }
    `);
    const result = await runSotay(['build', '--site', 'public', '--content', outside.content, '--as-of', outside.asOf, '--out', out], { environment: { NODE_OPTIONS: `--import=${pathToFileURL(script).href}` } });
    return { result, isSame: JSON.stringify(await folderBytes(out)) === JSON.stringify(before) };
  };

  test('is not published, and each thing is told with its place', async () => {
    const sentence = 'Bối cảnh được xem xét hằng năm tại cuộc họp xem xét của lãnh đạo.';
    const blob = /"blob":"([\da-f]{40})"/u.exec((await readFile(join(outside.content, 'ledger.jsonl'), 'utf8')))?.[1] ?? '';
    const leaks = [
      `<p>${sentence}</p>`,
      '<a href="/van-ban/hd-kin-02/">',
      `<!-- ${blob} -->`,
      '<p>Ph&#7841;m Th&#7883; Dung</p>',
    ];
    const { result, isSame } = await buildWriting('lien-he/index.html', leaks.join(''));
    const told = [
      'lien-he/index.html: câu chữ «boi canh duoc xem xet hang nam tai» lấy từ manual/stcl-01.mdx',
      'lien-he/index.html: mã hiệu «HD.KIN.02» lấy từ instructions/hd-kin-02.mdx',
      `lien-he/index.html: mã băm «${blob}» lấy từ ledger.jsonl`,
      'lien-he/index.html: họ tên «Phạm Thị Dung» lấy từ people.yml',
    ];
    expect({ told: told.filter((line) => !result.stderr.includes(line)), stderr: told.every((line) => result.stderr.includes(line)) ? '' : result.stderr, exitCode: result.exitCode, isSame }).toEqual({ told: [], stderr: '', exitCode: 2, isSame: true });
  });
});
