import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gitEnvironment } from './git-environment.ts';

interface FormerRequest {
  /** The content folder. */
  readonly folder: string;
  /** Below the content folder. */
  readonly path: string;
  /** As many bytes are read of texts that a longer one followed, which a file that only grows holds anyway. */
  readonly mostBytes?: number;
}

/** A file as a commit left it. */
export interface FormerText {
  readonly commit: string;
  readonly text: string;
  /** It lay at another place of the repository, where there is none today. */
  readonly isElsewhere: boolean;
}

interface Change {
  readonly commit: string;
  /** Below the repository. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

const MOST_BYTES = 16_000_000;
const NO_BLOB = /^0+$/u;

/**
 * The texts that a file had in the commits behind the present one, newest first: all that no longer text followed, whatever was
 * merged away since, and of the others as many as are quickly read. Its folder may have been moved: files of its name that are nowhere
 * any more are read with it. Empty where Git has nothing to say.
 */
export const readFormerTexts = async ({ folder, path, mostBytes = MOST_BYTES }: FormerRequest): Promise<readonly FormerText[]> => {
  // A merge that took one side alone hides the other side's commits unless the whole history is asked for.
  const log = await askGit({ folder, args: ['log', '--full-history', '--no-merges', '--raw', '--no-abbrev', '--no-renames', '--no-show-signature', '--no-color', '--format=%H', 'HEAD', '--', `./${path}`, `:(top,glob)**/${path}`] });
  const places = (await askGit({ folder, args: ['rev-parse', '--show-toplevel', '--show-prefix'] })).toString('utf8').split('\n');
  const [top = '', prefix = ''] = places;
  const own = `${prefix}${path}`;
  const changes = changesIn(log.toString('utf8')).filter((change) => change.path === own || !existsSync(join(top, change.path)));
  if (changes.length === 0) return [];
  const ids = [...new Set(changes.flatMap(({ before, after }) => [before, after]))].filter((id) => !NO_BLOB.test(id));
  const sizes = sizesIn((await askGit({ folder, args: ['cat-file', '--batch-check=%(objectname) %(objectsize)'], input: ids })).toString('utf8'));
  const sizeOf = (id: string): number => sizes.get(id) ?? 0;
  const followed = new Set(changes.flatMap(({ before, after }) => (sizeOf(after) > sizeOf(before) ? [before] : [])));
  const cut = new Set(changes.flatMap(({ before, after }) => (sizeOf(after) > sizeOf(before) ? [] : [before])));
  let left = mostBytes;
  const wanted = new Map<string, Omit<FormerText, 'text'>>();
  for (const { commit, after, path: place } of changes) {
    if (!sizes.has(after) || wanted.has(after)) continue;
    if (followed.has(after) && !cut.has(after)) {
      left -= sizeOf(after);
      if (left < 0) continue;
    }
    wanted.set(after, { commit, isElsewhere: place !== own });
  }
  const texts = textsIn(await askGit({ folder, args: ['cat-file', '--batch'], input: [...wanted.keys()] }));
  return [...wanted].flatMap(([id, former]) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ ...former, text }];
  });
};

interface Question {
  readonly folder: string;
  readonly args: readonly string[];
  readonly input?: readonly string[];
}

/** What Git prints; nothing where there is no Git, no repository or no commit. */
const askGit = async ({ folder, args, input = [] }: Question): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  try {
    // What a server alone has is not waited for.
    const git = spawn('git', ['--no-replace-objects', '-c', 'core.quotePath=false', ...args], { cwd: folder, env: { ...gitEnvironment(), GIT_NO_LAZY_FETCH: '1' }, stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = once(git, 'close');
    // Git may end before it has read every name.
    git.stdin.on('error', () => undefined);
    git.stdin.end(input.map((line) => `${line}\n`).join(''));
    git.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    await ended;
  } catch {
    return Buffer.alloc(0);
  }
  return Buffer.concat(pieces);
};

const changesIn = (log: string): readonly Change[] => {
  const changes: Change[] = [];
  let commit = '';
  for (const line of log.split('\n')) {
    if (/^[0-9a-f]{40,64}$/u.test(line)) commit = line;
    // A name that Git has to quote is left alone.
    const [, before, after, path] = /^:\d+ \d+ ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [A-Z]\d*\t([^"].*)$/u.exec(line) ?? [];
    if (before !== undefined && after !== undefined && path !== undefined) changes.push({ commit, path, before, after });
  }
  return changes;
};

const sizesIn = (answers: string): ReadonlyMap<string, number> =>
  new Map(Array.from(answers.matchAll(/^([0-9a-f]{40,64}) (\d+)$/gmu), ([, id = '', size = '']) => [id, Number(size)]));

/** Answers by id: a line with the id, the sort and the length, then the bytes. */
const textsIn = (answers: Buffer): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  let at = 0;
  while (at < answers.length) {
    const lineEnd = answers.indexOf(10, at);
    if (lineEnd === -1) break;
    const [, id, length] = /^([0-9a-f]{40,64}) blob (\d+)$/u.exec(answers.toString('utf8', at, lineEnd)) ?? [];
    at = lineEnd + 1;
    if (id === undefined) continue;
    texts.set(id, answers.toString('utf8', at, at + Number(length)));
    at += Number(length) + 1;
  }
  return texts;
};
