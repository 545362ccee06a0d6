import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gitEnvironment } from './git-environment.ts';
import { gitIn } from './git-in.ts';

const run = promisify(execFile);

/** Largest picture looked at. */
const LIMIT = 64 * 1024 * 1024;

interface BytesRequest {
  /** The content folder. */
  readonly folder: string;
  /** Below the content folder: where the file lies or lay. */
  readonly path: string;
  /** SHA-256 of the bytes that are wanted. */
  readonly sha256: string;
}

/** The bytes with this digest among all that Git knows a file by its path to have held; undefined when there are none, or no Git to ask. */
export const findBytes = async ({ folder, path, sha256 }: BytesRequest): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  try {
    for (const id of await idsOf(folder, path)) {
      const { stdout } = await run('git', ['--no-replace-objects', 'cat-file', 'blob', id], { cwd: folder, env: gitEnvironment(), encoding: 'buffer', maxBuffer: LIMIT }).catch(() => ({ stdout: Buffer.alloc(0) }));
      if (createHash('sha256').update(stdout).digest('hex') === sha256) return new Uint8Array(stdout);
    }
  } catch {
    // No Git, no repository, or one that Git does not read: there is nothing to be had from it.
  }
  return undefined;
};

/** Blob ids that commits of any branch, and what is staged, have under a path; each once. */
const idsOf = async (folder: string, path: string): Promise<readonly string[]> => {
  const git = gitIn(folder);
  const literal = `:(literal)${path}`;
  const staged = await git('ls-files', '--stage', '-z', '--', literal);
  const changes = await git('log', '--all', '-m', '--raw', '--no-abbrev', '--no-renames', '--format=', '-z', '--', literal).catch(() => '');
  const ids = [...`${staged} ${changes}`.matchAll(/\b[0-9a-f]{40}\b/gu)].map(([id]) => id);
  return [...new Set(ids)].filter((id) => !/^0+$/u.test(id));
};
