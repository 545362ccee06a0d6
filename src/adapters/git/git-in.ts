import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitEnvironment } from './git-environment.ts';

const run = promisify(execFile);

/** Longest answer of Git. */
const LIMIT = 256 * 1024 * 1024;

/** Asks Git something and gives what it answers. Rejects where Git is missing, refuses or fails. */
export type AskGit = (...args: readonly string[]) => Promise<string>;

/** Asks Git in a folder, of what it keeps and not of what someone put in its place. */
export const gitIn = (folder: string): AskGit => async (...args) => (await run('git', ['--no-replace-objects', ...args], { cwd: folder, env: gitEnvironment(), maxBuffer: LIMIT })).stdout;
