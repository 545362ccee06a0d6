import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { gitEnvironment } from './git-environment.ts';

interface BlobsRequest {
  /** Any folder of the repository. */
  readonly folder: string;
  readonly ids: readonly string[];
}

/** Those of these ids under which Git holds nothing; none where Git cannot answer. What it holds is not read. */
export const absentBlobs = async ({ folder, ids }: BlobsRequest): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  try {
    // What a server alone has is not waited for.
    const git = spawn('git', ['--no-replace-objects', 'cat-file', '--batch-check=%(objectname)'], { cwd: folder, env: { ...gitEnvironment(), GIT_NO_LAZY_FETCH: '1' }, stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = once(git, 'close') as Promise<readonly unknown[]>;
    // Git may end before it has read every id.
    git.stdin.on('error', () => undefined);
    git.stdin.end(ids.map((id) => `${id}\n`).join(''));
    const pieces: Buffer[] = [];
    git.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    const [exitCode] = await ended;
    return new Set(exitCode === 0 ? Array.from(Buffer.concat(pieces).toString('latin1').matchAll(/^([0-9a-f]{40,64}) missing$/gmu), ([, id = '']) => id) : []);
  } catch {
    return new Set();
  }
};
