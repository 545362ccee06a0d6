import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import type { OldText, OldTexts, OldTextStore } from '#core/ports.ts';
import { systemErrorCode } from '#core/system-error-code.ts';
import { gitEnvironment } from './git-environment.ts';
import { gitIn } from './git-in.ts';
import { liesInRepository } from './lies-in-repository.ts';

interface BlobRequest {
  /** Any folder of the repository. */
  readonly folder: string;
  readonly ids: readonly string[];
}

/**
 * Reads files from Git by their blob ids: one process for all of them, each verified against its id. Never throws for what
 * Git lacks: the answer says whether there is Git, a repository, its history, and the object.
 */
export const readBlobs = async ({ folder, ids }: BlobRequest): Promise<OldTexts> => {
  const store = await storeOf(folder);
  const texts = new Map<string, OldText>();
  if (store === 'whole' || store === 'shallow') {
    let open = [...new Set(ids)];
    while (open.length > 0) {
      const complaints = await askGit({ folder, ids: open, texts });
      // Its server does not answer now, nor would it for the next: what has come is kept.
      if (complaints.includes('promisor remote')) return { store: 'partial', textOf: (blob) => texts.get(blob) ?? { kind: 'not-found' } };
      const unanswered = open.filter((id) => !texts.has(id));
      const [broken] = unanswered;
      // Git stops at an object that it cannot unpack: the first one without an answer.
      if (broken !== undefined) texts.set(broken, { kind: 'corrupt' });
      open = unanswered.slice(1);
    }
  }
  return { store, textOf: (blob) => texts.get(blob) ?? { kind: 'not-found' } };
};

const storeOf = async (folder: string): Promise<OldTextStore> => {
  try {
    return (await gitIn(folder)('rev-parse', '--is-shallow-repository')).trim() === 'true' ? 'shallow' : 'whole';
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return 'no-git';
    return liesInRepository(await realpath(folder)) ? 'refused' : 'no-repository';
  }
};

/** Puts what Git answers into `texts`. @returns what it complains of. */
const askGit = async ({ folder, ids, texts }: BlobRequest & { readonly texts: Map<string, OldText> }): Promise<string> => {
  const git = spawn('git', ['--no-replace-objects', 'cat-file', '--batch'], { cwd: folder, env: gitEnvironment(), stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(git, 'close');
  const complaints: Buffer[] = [];
  git.stderr.on('data', (piece: Buffer) => complaints.push(piece));
  // Git may end before it has read every id; what it has not answered is seen afterwards.
  git.stdin.on('error', () => undefined);
  git.stdin.end(`${ids.join('\n')}\n`);
  let rest: Buffer = Buffer.alloc(0);
  let wanted = 0;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of git.stdout as AsyncIterable<Buffer>) {
    pieces.push(piece);
    size += piece.length;
    // Pieces are put together only when the answer that they belong to is whole.
    if (size < wanted) continue;
    ({ rest, wanted } = takeAnswers(Buffer.concat(pieces.splice(0)), texts));
    pieces.push(rest);
    size = rest.length;
  }
  await ended;
  // What Git finds broken it calls missing, and complains aside of the object by its id or its file.
  const said = Buffer.concat(complaints).toString('latin1');
  const isPackBroken = /(?:corrupt|inflate|packfile|unpack|index file)/u.test(said);
  const isBroken = (id: string): boolean => isPackBroken || said.includes(id) || said.includes(`${id.slice(0, 2)}/${id.slice(2)}`);
  for (const id of said === '' ? [] : ids) if (texts.get(id)?.kind === 'not-found' && isBroken(id)) texts.set(id, { kind: 'corrupt' });
  return said;
};

/** Takes every whole answer off the front; `wanted` is how many bytes the next one needs. */
const takeAnswers = (bytes: Buffer, texts: Map<string, OldText>): { readonly rest: Buffer; readonly wanted: number } => {
  let start = 0;
  for (;;) {
    const lineEnd = bytes.indexOf(10, start);
    if (lineEnd === -1) return { rest: bytes.subarray(start), wanted: 0 };
    const [id = '', type = '', length = ''] = bytes.toString('latin1', start, lineEnd).split(' ');
    if (type === 'missing' || length === '') {
      texts.set(id, { kind: 'not-found' });
      start = lineEnd + 1;
      continue;
    }
    const end = lineEnd + 1 + Number(length);
    if (bytes.length < end + 1) return { rest: bytes.subarray(start), wanted: end + 1 - start };
    texts.set(id, type === 'blob' ? verified(id, bytes.subarray(lineEnd + 1, end)) : { kind: 'not-found' });
    start = end + 1;
  }
};

const verified = (id: string, bytes: Buffer): OldText => {
  if (createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex') !== id) return { kind: 'corrupt' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: 'corrupt' };
  }
};
