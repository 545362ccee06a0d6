import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stampFolder } from '#adapters/site-folder/folder-stamp.ts';
import { folderBytes } from '#tests/support/folder-bytes.ts';
import { commitAll, git } from '#tests/support/git-folder.ts';
import { controlledAgency } from '#tests/support/ledger-folder.ts';
import { nextRevision } from '#tests/support/next-revision.ts';
import { record } from '#tests/support/run-command.ts';
import { runSotay, type SotayResult } from '#tests/support/run-sotay.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const asOf = '2026-05-10';
let temporary: TemporaryFolder;
let content: string;
let out: string;
let published: Readonly<Record<string, string>>;

const build = (...more: readonly string[]): Promise<SotayResult> => runSotay(['build', '--content', 'content', '--as-of', asOf, '--out', 'site', ...more], { cwd: temporary.path });

/** What became of the site: `stands` when nothing was made, `built`, or what is wrong. */
const outcomeOf = ({ exitCode, stdout, stderr }: SotayResult): string => {
  if (exitCode === 0 && /^Không có gì thay đổi từ lần dựng trước/mu.test(stdout)) return 'stands';
  return exitCode === 0 && /^Đã dựng \d+ tài liệu/mu.test(stdout) ? 'built' : `${stdout}${stderr}`;
};

beforeAll(async () => {
  temporary = await makeTemporaryFolder();
  content = join(temporary.path, 'content');
  out = join(temporary.path, 'site');
  await controlledAgency(content);
  const file = join(content, 'processes/qt-tp-01.mdx');
  // A misspelt word: a finding that does not stop a build.
  await writeFile(file, `${nextRevision(await readFile(file, 'utf8'), { issuedOn: '2026-04-20', effectiveFrom: '2026-05-01' })}\nBiểu mẫu phát theo quy đinh.\n`);
  await record(content, 'issue', 'QT.TP.01');
  commitAll(content, 'Next version');
  await build();
  published = await folderBytes(out);
});

afterAll(() => temporary.remove());

describe('a build of which nothing has changed since the last one', () => {
  test('makes nothing, touches nothing, says so and tells the findings again', async () => {
    const before = stampFolder(out);
    const result = await build();
    expect({ ...result, stdout: result.stdout.replace(/\d+,\d+ giây/u, '0,0 giây') }).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "",
        "stdout": "content/processes/qt-tp-01.mdx
        content/processes/qt-tp-01.mdx:106:20  cảnh báo  misspelt-word
          Từ «quy đinh» viết sai chính tả.
          Cách sửa: Viết «quy định»; tìm cả tài liệu xem còn chỗ nào như vậy. Văn bản đã ký thì đối chiếu với bản giấy trước.
          Giải thích: /tro-giup/quy-tac/misspelt-word/

      Đã kiểm tra 5 tài liệu: 0 lỗi, 1 cảnh báo.
      Không có gì thay đổi từ lần dựng trước: trang của 5 tài liệu ở site vẫn đúng, giữ nguyên (xem lại trong 0,0 giây).
      ",
      }
    `);
    expect(stampFolder(out)).toEqual(before);
  });

  test('is made for another day', async () => {
    expect(outcomeOf(await build('--as-of', '2026-05-11'))).toBe('built');
    expect(outcomeOf(await build())).toBe('built');
    expect(await folderBytes(out)).toEqual(published);
  });

  test('is made when the content comes from another commit, which every page names', async () => {
    git(content, 'commit', '--quiet', '--allow-empty', '--message', 'Nothing');
    expect(outcomeOf(await build())).toBe('built');
    git(content, 'reset', '--quiet', '--hard', 'HEAD~');
    expect(outcomeOf(await build())).toBe('built');
    expect(await folderBytes(out)).toEqual(published);
  });

  test.each<readonly [string, () => Promise<void>]>([
    ['changed', async () => writeFile(join(out, 'index.html'), '<p>Trang giả')],
    ['added', async () => writeFile(join(out, 'van-ban/them.html'), '<p>Thêm')],
    ['removed', async () => rm(join(out, 'van-ban/qt-tp-01/index.html'))],
  ])('is made when a published page was %s by hand', async (_, touch) => {
    await touch();
    expect(outcomeOf(await build())).toBe('built');
    expect(await folderBytes(out)).toEqual(published);
  });

  test('is refused as any other when an old text can no longer be read', async () => {
    const old = git(content, 'rev-parse', 'HEAD~:processes/qt-tp-01.mdx').trim();
    const object = join(content, '.git/objects', old.slice(0, 2), old.slice(2));
    await chmod(object, 0o644);
    await writeFile(object, 'hỏng');
    const { exitCode, stdout } = await build();
    expect({ exitCode, rule: /old-text-missing/u.exec(stdout)?.[0] }).toEqual({ exitCode: 1, rule: 'old-text-missing' });
    expect(await folderBytes(out)).toEqual(published);
  });
});
