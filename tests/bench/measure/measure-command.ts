import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { residentOf } from './process-tree.ts';

export interface CommandRun {
  /** Program and arguments. */
  readonly command: readonly string[];
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What one run of a command cost, all its child processes included. */
export interface Cost {
  readonly wallSeconds: number;
  /** User and system time together. */
  readonly cpuSeconds: number;
  /** Highest sum of resident memory; 0 where the system does not tell. */
  readonly peakBytes: number;
}

const SAMPLE_MS = 25;

/** The shell's own `times` counts every reaped descendant; a process sees only itself. */
const SCRIPT = '"$@" 3>&-; status=$?; times >&3; exit $status';

/** Runs a command to its end. @throws Error with the end of its output when it fails. */
export const measureCommand = ({ command, cwd, environment = {} }: CommandRun): Promise<Cost> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn('/bin/sh', ['-c', SCRIPT, 'sh', ...command], { cwd, env: { ...process.env, CI: '1', ...environment }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    const output = collect(child.stdout, child.stderr);
    const times = collect(child.stdio[3] as Readable);
    let peakBytes = 0;
    const sampling = setInterval(() => {
      peakBytes = Math.max(peakBytes, residentOf(child.pid ?? 0));
    }, SAMPLE_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      if (code === 0) resolve({ wallSeconds: (performance.now() - started) / 1000, cpuSeconds: childSeconds(times()), peakBytes });
      else reject(new Error(`${command.join(' ')}: ${code ?? 'killed'}\n${output().slice(-4000)}`));
    });
  });

const collect = (...streams: readonly (Readable | null)[]): (() => string) => {
  const pieces: Buffer[] = [];
  for (const stream of streams) stream?.on('data', (piece: Buffer) => pieces.push(piece));
  return () => Buffer.concat(pieces).toString();
};

/** The second line of `times`: user and system time of the children, as `0m1.23s 0m0.45s`. */
const childSeconds = (times: string): number =>
  Array.from((times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.,]+)s/gu), ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds?.replace(',', '.'))).reduce((sum, part) => sum + part, 0);
