import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { gitEnvironment } from './git-environment.ts';

interface RevisionsRequest {
  /** The content folder. */
  readonly folder: string;
  /** Names that Git knows for commits, such as `HEAD^2`; one that does not exist now has no text. */
  readonly revisions: readonly string[];
  /** Below the content folder. */
  readonly path: string;
}

/** One file of the content folder as several revisions have it, by revision, in one process; without what cannot be had. */
export const readAtRevisions = async ({ folder, revisions, path }: RevisionsRequest): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>();
  try {
    const git = spawn('git', ['--no-replace-objects', 'cat-file', '--batch'], { cwd: folder, env: gitEnvironment(), stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = once(git, 'close');
    // Git may end before it has read every name.
    git.stdin.on('error', () => undefined);
    git.stdin.end(revisions.map((revision) => `${revision}:./${path}\n`).join(''));
    const pieces: Buffer[] = [];
    git.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    await ended;
    takeAnswers(Buffer.concat(pieces), revisions, texts);
  } catch {
    // No Git to ask.
  }
  return texts;
};

/** Answers come in the order of the questions: a line with the id, the sort and the length, then the bytes; `missing` without bytes. */
const takeAnswers = (answers: Buffer, revisions: readonly string[], texts: Map<string, string>): void => {
  let at = 0;
  for (const revision of revisions) {
    const lineEnd = answers.indexOf(10, at);
    if (lineEnd === -1) return;
    const [, length] = / blob (\d+)$/u.exec(answers.toString('utf8', at, lineEnd)) ?? [];
    at = lineEnd + 1;
    if (length === undefined) continue;
    texts.set(revision, answers.toString('utf8', at, at + Number(length)));
    at += Number(length) + 1;
  }
};
