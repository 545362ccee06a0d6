import { execFileSync } from 'node:child_process';
import { chmod, cp, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { absentBlobs } from '#adapters/git/absent-blobs.ts';
import { objectFolders } from '#adapters/git/object-folders.ts';
import { readAtRevision } from '#adapters/git/read-at-revision.ts';
import { readAtRevisions } from '#adapters/git/read-at-revisions.ts';
import { readBlobs } from '#adapters/git/read-blobs.ts';
import { readMovedTexts } from '#adapters/git/read-moved-texts.ts';
import { nodeHash } from '#adapters/hash/node-hash.ts';
import { commitAll, initRepository } from '#tests/support/git-folder.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

const old = 'Văn bản lần 1\r\n';
const large = `${'Một dòng dài.\n'.repeat(50_000)}Hết\n`;
const absent = 'f'.repeat(40);

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await makeTemporaryFolder();
  initRepository(folder.path);
  await folder.write('content/a.mdx', old);
  await folder.write('content/b.mdx', large);
  commitAll(folder.path, 'first');
  await folder.write('content/a.mdx', 'Văn bản lần 2\n');
  commitAll(folder.path, 'second');
});

afterEach(() => folder.remove());

const content = (): string => join(folder.path, 'content');

const ask = async (ids: readonly string[], where = content()) => {
  const { store, textOf } = await readBlobs({ folder: where, ids });
  return { store, texts: ids.map(textOf) };
};

describe('old texts by blob id', () => {
  it('come byte for byte, small and large, present and replaced', async () => {
    expect(await ask([nodeHash.blobId(old), absent, nodeHash.blobId(large)])).toEqual({ store: 'whole', texts: [{ kind: 'text', text: old }, { kind: 'not-found' }, { kind: 'text', text: large }] });
  });

  it('come for many ids at once', async () => {
    const ids = Array.from({ length: 3000 }, (_, index) => (index % 2 === 0 ? nodeHash.blobId(large) : index.toString(16).padStart(40, '0')));
    const { texts } = await ask(ids);
    expect([texts.filter(({ kind }) => kind === 'text').length, texts.filter(({ kind }) => kind === 'not-found').length]).toEqual([1500, 1500]);
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['no packed object', () => Buffer.from('broken')],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 200)],
    ['another object', () => deflateSync('blob 5\0khac\n')],
  ])('are corrupt when the object is %s, and the others come all the same', async (_, breakBytes) => {
    const id = nodeHash.blobId(large);
    const object = join(folder.path, '.git/objects', id.slice(0, 2), id.slice(2));
    await chmod(object, 0o644);
    await writeFile(object, breakBytes(await readFile(object)));
    expect(await ask([id, nodeHash.blobId(old)])).toEqual({ store: 'whole', texts: [{ kind: 'corrupt' }, { kind: 'text', text: old }] });
  });

  it('are said to lack in a shallow clone', async () => {
    const clone = join(folder.path, 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder.path}`, clone], { stdio: 'ignore' });
    expect(await ask([nodeHash.blobId(old)], clone)).toEqual({ store: 'shallow', texts: [{ kind: 'not-found' }] });
  });

  it('are not looked for where there is no repository', async () => {
    const other = await makeTemporaryFolder();
    await cp(content(), other.path, { recursive: true });
    expect(await ask([nodeHash.blobId(old)], other.path)).toEqual({ store: 'no-repository', texts: [{ kind: 'not-found' }] });
    await other.remove();
  });

  it('are not looked for without Git', async () => {
    const { PATH } = process.env;
    process.env['PATH'] = '/nowhere';
    const answer = await ask([nodeHash.blobId(old)]);
    process.env['PATH'] = PATH;
    expect(answer).toEqual({ store: 'no-git', texts: [{ kind: 'not-found' }] });
  });
});

describe('ids under which Git holds nothing', () => {
  it('are told, and nothing is where there is no repository', async () => {
    const other = await makeTemporaryFolder();
    const ids = [nodeHash.blobId(old), absent, nodeHash.blobId(large)];
    const told = [await absentBlobs({ folder: content(), ids }), await absentBlobs({ folder: other.path, ids }), await absentBlobs({ folder: content(), ids: [] })];
    await other.remove();
    expect(told).toEqual([new Set([absent]), new Set(), new Set()]);
  });
});

describe('texts of a folder that was moved', () => {
  it('are those that lie nowhere any more', async () => {
    await rename(content(), join(folder.path, 'noi-dung'));
    const moved = await readMovedTexts({ folder: join(folder.path, 'noi-dung'), revision: 'HEAD', path: 'a.mdx' });
    await rename(join(folder.path, 'noi-dung'), content());
    expect([moved, await readMovedTexts({ folder: content(), revision: 'HEAD', path: 'a.mdx' }), await readMovedTexts({ folder: content(), revision: 'khong-co', path: 'a.mdx' })]).toEqual([['Văn bản lần 2\n'], [], []]);
  });
});

describe('a file at a revision', () => {
  const at = (revision: string, path = 'a.mdx') => readAtRevision({ folder: content(), revision, path });

  it('is as it was', async () => {
    expect(await at('HEAD~1')).toEqual({ kind: 'text', text: old });
  });

  it('is absent where the revision has none', async () => {
    expect(await at('HEAD', 'ledger.jsonl')).toEqual({ kind: 'absent' });
  });

  it('cannot be had from an unknown revision', async () => {
    expect(await at('khong-co')).toEqual({ kind: 'revision-unknown' });
  });

  it.each(['HEAD^{tree}', 'HEAD:content', 'f'.repeat(40)])('cannot be had from what is no commit: %s', async (revision) => {
    expect(await at(revision)).toEqual({ kind: 'revision-unknown' });
  });

  it('cannot be had from what looks like an option', async () => {
    expect(await at('--all')).toEqual({ kind: 'revision-unknown' });
  });
});

describe('the folders of objects', () => {
  it('are those of the repository that the content lies in', async () => {
    expect(await objectFolders(content())).toEqual([join(await realpath(folder.path), '.git/objects')]);
  });

  it('are also those that a clone borrows from', async () => {
    const clone = join(folder.path, 'clone');
    execFileSync('git', ['clone', '--quiet', '--shared', folder.path, clone], { stdio: 'ignore' });
    const root = await realpath(folder.path);
    expect(await objectFolders(join(clone, 'content'))).toEqual([join(root, 'clone/.git/objects'), join(root, '.git/objects')]);
  });

  it('are none without a repository', async () => {
    const other = await makeTemporaryFolder();
    expect(await objectFolders(other.path)).toEqual([]);
    await other.remove();
  });
});

describe('one file at several revisions', () => {
  const at = (path: string, where = content()) => readAtRevisions({ folder: where, revisions: ['HEAD', 'MERGE_HEAD', 'HEAD^1', 'HEAD^2'], path });

  it('comes from those that have it, byte for byte', async () => {
    expect(await at('a.mdx')).toEqual(new Map([['HEAD', 'Văn bản lần 2\n'], ['HEAD^1', old]]));
    expect(await at('b.mdx')).toEqual(new Map([['HEAD', large], ['HEAD^1', large]]));
  });

  it('comes from none where it never was, or there is no repository', async () => {
    const other = await makeTemporaryFolder();
    expect([await at('khong-co.mdx'), await at('a.mdx', other.path)]).toEqual([new Map(), new Map()]);
    await other.remove();
  });
});
