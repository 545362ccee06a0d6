import { execFileSync } from 'node:child_process';

/** Runs Git in a folder, under a name and settings of its own. @returns what it prints. */
export const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.vn', '-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Takes the objects of a pack out of it, each into a file of its own. */
export const unpackObjects = (folder: string, pack: Uint8Array): void => {
  execFileSync('git', ['unpack-objects', '-q'], { cwd: folder, input: pack });
};

/** Puts a folder under Git. */
export const initRepository = (folder: string): void => {
  git(folder, 'init', '--quiet', '--initial-branch=main');
};

/** Commits everything in a folder. */
export const commitAll = (folder: string, message: string): void => {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
};
