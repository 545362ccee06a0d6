import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './source-files.ts';

/** How a command ended. */
export interface SotayResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SotayOptions {
  /** Folder the command runs in; the repository unless told. */
  readonly cwd?: string;
  /** Variables besides those of this process; `undefined` takes one away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Runs as this user and group; needs root. */
  readonly user?: number;
}

/** A command that is still running. */
export interface RunningSotay {
  readonly pid: number;
  /** What it has printed on standard output so far. */
  readonly printed: () => string;
  readonly stop: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<SotayResult>;
}

// The command line is started dozens of times: what Node compiled once need not be compiled again.
const compileCache = join(tmpdir(), 'sotay-test-compile-cache');

/** Starts the command line as a process of its own; quiet as in CI unless told. */
export const startSotay = (args: readonly string[], { cwd = repository, environment = {}, user }: SotayOptions = {}): RunningSotay => {
  const child = spawn(process.execPath, [join(repository, 'src/cli/main.ts'), ...args], {
    cwd,
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, NODE_COMPILE_CACHE: compileCache, CI: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  return {
    pid: child.pid ?? 0,
    printed: stdout,
    stop: (signal) => void child.kill(signal),
    ended: new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (exitCode) => resolve({ exitCode, stdout: stdout(), stderr: stderr() }));
    }),
  };
};

/** Runs the command line to its end. */
export const runSotay = (args: readonly string[], options: SotayOptions = {}): Promise<SotayResult> => startSotay(args, options).ended;

const collect = (stream: ChildProcess['stdout']): (() => string) => {
  const pieces: Buffer[] = [];
  stream?.on('data', (piece: Buffer) => pieces.push(piece));
  return () => Buffer.concat(pieces).toString();
};
