import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { chmod, mkdir, symlink, truncate, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentFolder } from '#adapters/filesystem/content-folder.ts';
import type { ContentSource, SourceFile, UnreadableReason } from '#core/ports.ts';
import { memoryContent, type MemoryEntry } from '#tests/support/memory-content.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

/** A content folder under construction, on disk or in memory. */
interface World {
  readonly put: (path: string, content: string | Uint8Array) => Promise<void>;
  /** A link whose target is not there, or is outside, or is itself. */
  readonly link: (path: string, target: 'nothing' | 'outside' | 'itself') => Promise<void>;
  readonly source: () => ContentSource;
  readonly remove: () => Promise<void>;
}

const onDisk = async (): Promise<World> => {
  const folder = await makeTemporaryFolder();
  const root = join(folder.path, 'content');
  await mkdir(root);
  await folder.write('outside.txt', 'outside');
  const targets = { nothing: 'nowhere.mdx', outside: join(folder.path, 'outside.txt') };
  return {
    put: async (path, content) => void (await folder.write(`content/${path}`, content)),
    link: async (path, target) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await symlink(target === 'itself' ? (path.split('/').at(-1) ?? '') : targets[target], join(root, path));
    },
    source: () => contentFolder(root),
    remove: folder.remove,
  };
};

const reasons: Readonly<Record<'nothing' | 'outside' | 'itself', UnreadableReason>> = { nothing: 'broken-link', outside: 'outside-folder', itself: 'broken-link' };

const inMemory = async (): Promise<World> => {
  const entries: Record<string, MemoryEntry> = {};
  return {
    put: async (path, content) => void (entries[path] = content),
    link: async (path, target) => void (entries[path] = { unreadable: reasons[target] }),
    source: () => memoryContent(entries),
    remove: async () => {},
  };
};

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
const webp = Uint8Array.from([0x52, 0x49, 0x46, 0x46, 9, 9, 9, 9, 0x57, 0x45, 0x42, 0x50, 1]);

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe.each([
  ['a folder on disk', onDisk],
  ['a folder in memory', inMemory],
])('%s', (_, makeWorld) => {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld();
  });
  afterEach(() => world.remove());

  const readAll = (): Promise<readonly SourceFile[]> => world.source().readAll();

  test('gives every file below it, sorted by path', async () => {
    await world.put('units.yml', 'b');
    await world.put('forms/b/c.mdx', 'c');
    await world.put('forms/a.mdx', 'a');
    await world.put('forms-old/a.mdx', 'd');
    await world.put('Agency.yml', 'e');
    expect(await readAll()).toEqual([
      { kind: 'text', path: 'Agency.yml', text: 'e' },
      { kind: 'text', path: 'forms-old/a.mdx', text: 'd' },
      { kind: 'text', path: 'forms/a.mdx', text: 'a' },
      { kind: 'text', path: 'forms/b/c.mdx', text: 'c' },
      { kind: 'text', path: 'units.yml', text: 'b' },
    ]);
  });

  test('gives nothing when it is empty', async () => {
    expect(await readAll()).toEqual([]);
  });

  test('leaves text as it is: byte-order mark, line ends, letters', async () => {
    await world.put('a.mdx', '\uFEFFđ\r\n\u0301\uFFFD😀');
    await world.put('empty.mdx', '');
    expect(await readAll()).toEqual([
      { kind: 'text', path: 'a.mdx', text: '\uFEFFđ\r\n\u0301\uFFFD😀' },
      { kind: 'text', path: 'empty.mdx', text: '' },
    ]);
  });

  test.each([
    ['a letter of another encoding', [0x61, 0xe1, 0x62], 1],
    ['the first byte', [0xff, 0xfe, 0x61], 0],
    ['after Vietnamese letters', [...new TextEncoder().encode('đệ'), 0xff], 5],
    ['after a real replacement character', [...new TextEncoder().encode('\uFFFDa'), 0xff], 4],
    ['after a byte-order mark', [0xef, 0xbb, 0xbf, 0x61, 0x80], 4],
    ['a byte that opens like the replacement character', [0x61, 0xef, 0x61], 1],
    ['two bytes that open like it', [0x61, 0xef, 0xbf, 0x61], 1],
    ['half a pair of surrogates', [0x61, 0xed, 0xa0, 0x80], 1],
    ['a letter written too long', [0x61, 0xc0, 0xaf], 1],
  ])('finds where text is no text: %s', async (__, bytes, offset) => {
    await world.put('a.mdx', Uint8Array.from(bytes));
    expect(await readAll()).toEqual([{ kind: 'not-text', path: 'a.mdx', offset }]);
  });

  test('a letter cut off at the end is no text', async () => {
    await world.put('a.mdx', new TextEncoder().encode('ab\u1EC7').subarray(0, 4));
    expect(await readAll()).toMatchObject([{ kind: 'not-text', path: 'a.mdx' }]);
  });

  test('a NUL is no text, wherever else it is wrong', async () => {
    await world.put('a.yml', 'ab\u0000c');
    await world.put('b.yml', Uint8Array.from([0xff, 0x61, 0x00]));
    expect(await readAll()).toEqual([
      { kind: 'not-text', path: 'a.yml', offset: 2 },
      { kind: 'not-text', path: 'b.yml', offset: 2 },
    ]);
  });

  test('a text of one mebibyte is read, one byte more is too large', async () => {
    await world.put('a.mdx', 'x'.repeat(1024 * 1024));
    await world.put('b.mdx', 'x'.repeat(1024 * 1024 + 1));
    const [first, second] = await readAll();
    expect(first).toMatchObject({ kind: 'text', path: 'a.mdx' });
    expect(second).toEqual({ kind: 'too-large', path: 'b.mdx', bytes: 1_048_577, limit: 1_048_576 });
  });

  test('leaves out what systems and editors leave behind', async () => {
    for (const path of ['.git/config', '.DS_Store', 'forms/.a.mdx.swp', '~$a.docx', 'forms/~$b.mdx', 'Thumbs.db', 'desktop.ini', 'a~.mdx', 'forms/~a.mdx']) await world.put(path, 'x');
    expect((await readAll()).map(({ path }) => path)).toEqual(['a~.mdx', 'forms/~a.mdx']);
  });

  test('knows a picture by its bytes and not by its name', async () => {
    await world.put('figures/a.png', png);
    await world.put('figures/b.gif', jpeg);
    await world.put('figures/c', webp);
    await world.put('figures/d.png', '<svg onload="alert(1)"/>');
    await world.put('figures/e.svg', '<svg/>');
    await world.put('figures/f.png', '');
    await world.put('figures/g.webp', Uint8Array.from([...webp.subarray(0, 8), 0x57, 0x41, 0x56, 0x45]));
    expect(await readAll()).toEqual([
      { kind: 'asset', path: 'figures/a.png', bytes: 11, mediaType: 'image/png', sha256: sha256Of(png) },
      { kind: 'asset', path: 'figures/b.gif', bytes: 6, mediaType: 'image/jpeg', sha256: sha256Of(jpeg) },
      { kind: 'asset', path: 'figures/c', bytes: 13, mediaType: 'image/webp', sha256: sha256Of(webp) },
      { kind: 'asset', path: 'figures/d.png', bytes: 24, mediaType: undefined },
      { kind: 'asset', path: 'figures/e.svg', bytes: 6, mediaType: undefined },
      { kind: 'asset', path: 'figures/f.png', bytes: 0, mediaType: undefined },
      { kind: 'asset', path: 'figures/g.webp', bytes: 12, mediaType: undefined },
    ]);
  });

  test('keeps names with Vietnamese letters as they are written, composed or not', async () => {
    const names = ['Biểu mẫu số 1.mdx'.normalize('NFC'), 'Quy trình.mdx'.normalize('NFD')];
    for (const name of names) await world.put(`forms/${name}`, name);
    expect(await readAll()).toEqual(names.map((name) => ({ kind: 'text', path: `forms/${name}`, text: name })));
  });

  test.each([
    ['nothing', 'broken-link'],
    ['outside', 'outside-folder'],
    ['itself', 'broken-link'],
  ] as const)('a link to %s is an entry that says why, and hides no other file', async (target, reason) => {
    await world.put('forms/a.mdx', 'a');
    await world.link('forms/b.mdx', target);
    await world.put('forms/c.mdx', 'c');
    expect(await readAll()).toEqual([
      { kind: 'text', path: 'forms/a.mdx', text: 'a' },
      { kind: 'unreadable', path: 'forms/b.mdx', reason },
      { kind: 'text', path: 'forms/c.mdx', text: 'c' },
    ]);
  });

  test('reads one file again as it stood in the whole', async () => {
    await world.put('forms/a.mdx', 'đ');
    await world.put('forms/b.mdx', Uint8Array.from([0xff]));
    await world.put('figures/c.png', png);
    const all = await readAll();
    expect(await Promise.all(all.map(({ path }) => world.source().readOne(path)))).toEqual(all);
  });

  test.each([
    ['a file that is gone', 'forms/x.mdx', 'broken-link'],
    ['a folder', 'forms', 'not-a-file'],
    ['a file outside', '../outside.txt', 'outside-folder'],
  ])('one file: %s is an entry that says why', async (__, path, reason) => {
    await world.put('forms/a.mdx', 'a');
    expect(await world.source().readOne(path)).toEqual({ kind: 'unreadable', path, reason });
  });

  test('gives the bytes of a picture, and of nothing else', async () => {
    await world.put('figures/a.png', png);
    await world.put('figures/fake.png', '<svg onload="alert(1)"/>');
    await world.put('policy/cscl-01.mdx', 'text');
    expect(await world.source().readPicture('figures/a.png')).toEqual({ mediaType: 'image/png', bytes: png });
    for (const path of ['figures/fake.png', 'policy/cscl-01.mdx', 'figures/none.png', 'figures', '../outside.png']) {
      expect(await world.source().readPicture(path), path).toBeUndefined();
    }
  });
});

describe('a folder on disk, in what only a disk can do', () => {
  let folder: TemporaryFolder;
  beforeEach(async () => {
    folder = await makeTemporaryFolder();
    await folder.write('content/forms/a.mdx', 'a');
  });
  afterEach(async () => {
    for (const path of ['content', 'content/forms']) await chmod(join(folder.path, path), 0o755);
    await folder.remove();
  });

  const root = (): string => join(folder.path, 'content');

  /** Reads as a user whom permissions bind, which root is not. */
  const readWithoutRights = async (): Promise<unknown> => {
    await chmod(folder.path, 0o755);
    const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, '../support/print-content.ts'), root()]);
    return JSON.parse(stdout);
  };

  test('a file without permission is an entry, and the others are read', async () => {
    await chmod(await folder.write('content/forms/b.mdx', 'b'), 0);
    expect(await readWithoutRights()).toEqual([
      { kind: 'text', path: 'forms/a.mdx', text: 'a' },
      { kind: 'unreadable', path: 'forms/b.mdx', reason: 'no-permission' },
    ]);
  });

  test('a folder without permission is an entry, and the others are read', async () => {
    await folder.write('content/policy/b.mdx', 'b');
    await chmod(join(root(), 'forms'), 0);
    expect(await readWithoutRights()).toEqual([
      { kind: 'unreadable', path: 'forms', reason: 'no-permission' },
      { kind: 'text', path: 'policy/b.mdx', text: 'b' },
    ]);
  });

  test('a folder that may be listed and not entered gives an entry for each name', async () => {
    await chmod(join(root(), 'forms'), 0o444);
    expect(await readWithoutRights()).toEqual([{ kind: 'unreadable', path: 'forms/a.mdx', reason: 'no-permission' }]);
  });

  test('a content folder without permission cannot be run with', async () => {
    await chmod(root(), 0);
    expect(await readWithoutRights()).toEqual({ reason: 'no-permission' });
  });

  test.each([
    ['is not there', 'nowhere', 'content-missing'],
    ['would stand below a file', 'content/forms/a.mdx/content', 'content-missing'],
    ['is a file', 'content/forms/a.mdx', 'content-not-a-folder'],
  ])('a content folder that %s cannot be run with', async (_, path, reason) => {
    await expect(contentFolder(join(folder.path, path)).readAll()).rejects.toMatchObject({ name: 'CannotRunError', reason });
  });

  test('a content folder reached by a link is read', async () => {
    await symlink(root(), join(folder.path, 'link'));
    expect(await contentFolder(join(folder.path, 'link')).readAll()).toEqual([{ kind: 'text', path: 'forms/a.mdx', text: 'a' }]);
  });

  test('a link to a file inside is that file under another name', async () => {
    await symlink('a.mdx', join(root(), 'forms/b.mdx'));
    expect(await contentFolder(root()).readAll()).toEqual([
      { kind: 'text', path: 'forms/a.mdx', text: 'a' },
      { kind: 'text', path: 'forms/b.mdx', text: 'a' },
    ]);
  });

  test.each([
    ['the folder above', 'content/forms/loop', '..'],
    ['itself', 'content/forms/loop', '.'],
    ['the content folder, under its own name', 'content/content', '.'],
    ['a folder whose name ends alike', 'content/orms', 'forms'],
    ['a folder outside', 'content/out', '/'],
  ])('a link to %s is an entry and is not followed', async (_, path, target) => {
    await symlink(target, join(folder.path, path));
    expect(await contentFolder(root()).readAll()).toEqual(
      [
        { kind: 'text', path: 'forms/a.mdx', text: 'a' },
        { kind: 'unreadable', path: path.replace('content/', ''), reason: 'outside-folder' },
      ].toSorted((left, right) => (left.path < right.path ? -1 : 1)),
    );
  });

  test('what is no file is an entry', async () => {
    await promisify(execFile)('mkfifo', [join(root(), 'forms/pipe.mdx')]);
    expect(await contentFolder(root()).readAll()).toContainEqual({ kind: 'unreadable', path: 'forms/pipe.mdx', reason: 'not-a-file' });
  });

  test('a picture of many gigabytes is told by its start alone', async () => {
    const path = await folder.write('content/figures/film.png', png);
    await truncate(path, 5 * 1024 ** 3);
    await utimes(path, 0, 0);
    expect(await contentFolder(root()).readAll()).toContainEqual({ kind: 'asset', path: 'figures/film.png', bytes: 5 * 1024 ** 3, mediaType: 'image/png' });
  });
});

test('a folder in memory that is not there cannot be run with', async () => {
  await expect(memoryContent(undefined).readAll()).rejects.toMatchObject({ name: 'CannotRunError', reason: 'content-missing' });
});
