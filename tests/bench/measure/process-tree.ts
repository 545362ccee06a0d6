import { readFileSync, readdirSync } from 'node:fs';

/** Bytes of a memory page on the systems that have `/proc`. */
const PAGE = 4096;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const threads = (pid: number): readonly string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
};

const childrenOf = (pid: number): readonly number[] =>
  threads(pid).flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`).split(' ').filter((id) => id.trim() !== '').map(Number));

/** Memory of a process and of all below it. */
export interface Resident {
  /** What they share counts once for each; 0 where there is no `/proc`. */
  readonly bytes: number;
  /** The same without Pagefind's process. */
  readonly withoutSearch: number;
}

/** Memory that a process and all below it take at this moment. */
export const residentOf = (pid: number): Resident => {
  const own = Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE;
  const isSearch = read(`/proc/${pid}/comm`).startsWith('pagefind');
  const below = childrenOf(pid).map(residentOf);
  return {
    bytes: below.reduce((sum, { bytes }) => sum + bytes, own),
    withoutSearch: below.reduce((sum, { withoutSearch }) => sum + withoutSearch, isSearch ? 0 : own),
  };
};

/** Whether a process has children that have not been reaped. */
export const hasChildren = (pid: number): boolean => childrenOf(pid).length > 0;

/** Clock ticks a second in `/proc`. */
const TICKS = 100;

/** Processor seconds of this process and of the children it has reaped. */
export const cpuSecondsSoFar = (): number => {
  const { user, system } = process.cpuUsage();
  const fields = read('/proc/self/stat').replace(/^.*\) /u, '').split(' ');
  return (user + system) / 1e6 + (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / TICKS;
};
