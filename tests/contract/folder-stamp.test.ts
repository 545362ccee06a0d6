import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAsStamped, stampFolder, type FolderStamp } from '#adapters/site-folder/folder-stamp.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let temporary: TemporaryFolder;
let site: string;
let stamp: FolderStamp;

beforeEach(async () => {
  temporary = await makeTemporaryFolder();
  site = join(temporary.path, 'site');
  await temporary.write('site/index.html', 'Trang chủ');
  await temporary.write('site/van-ban/qt-01/index.html', 'Quy trình');
  stamp = stampFolder(site) ?? [];
  await tickOfFileSystem();
});

/** Waits until a file written now bears a later time than what was written before: file systems count in steps of some milliseconds. */
const tickOfFileSystem = async (): Promise<void> => {
  const probe = join(temporary.path, 'probe');
  const before = statSync(join(site, 'van-ban/qt-01/index.html')).ctimeMs;
  await expect.poll(() => {
    writeFileSync(probe, '');
    return statSync(probe).ctimeMs > before;
  }, { interval: 2 }).toBe(true);
};

afterEach(() => temporary.remove());

test('a folder that nobody has touched is as it was stamped', () => {
  expect({ lines: stamp.length, same: isAsStamped(site, stamp) }).toEqual({ lines: 5, same: true });
});

test.each<readonly [string, () => void]>([
  ['has other words', () => writeFileSync(join(site, 'index.html'), 'Trang đầu')],
  [
    'has other words of the same length and under the former time',
    () => {
      const { atime, mtime } = statSync(join(site, 'index.html'));
      writeFileSync(join(site, 'index.html'), 'Trang Chủ');
      utimesSync(join(site, 'index.html'), atime, mtime);
    },
  ],
  ['is gone', () => rmSync(join(site, 'index.html'))],
  ['has come, far below', () => writeFileSync(join(site, 'van-ban/qt-01/luu-do.svg'), '<svg/>')],
  ['is called otherwise', () => renameSync(join(site, 'van-ban/qt-01/index.html'), join(site, 'van-ban/qt-01/cu.html'))],
  [
    'is a link now',
    () => {
      renameSync(join(site, 'index.html'), join(temporary.path, 'index.html'));
      symlinkSync(join(temporary.path, 'index.html'), join(site, 'index.html'));
    },
  ],
  ['has a second name elsewhere', () => linkSync(join(site, 'index.html'), join(temporary.path, 'ban-sao.html'))],
])('a folder is not as it was when a file of it %s', (_, change) => {
  change();
  expect(isAsStamped(site, stamp)).toBe(false);
});

test('a folder is not as it was when it is gone, or another one lies in its place', () => {
  const copy = join(temporary.path, 'copy');
  renameSync(site, copy);
  expect(existsSync(site)).toBe(false);
  expect(isAsStamped(site, stamp)).toBe(false);
  mkdirSync(site);
  expect(isAsStamped(site, stamp)).toBe(false);
});

test('there is no stamp of a folder that is not there', () => {
  expect(stampFolder(join(temporary.path, 'nowhere'))).toBeUndefined();
});
