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

/** Resident bytes of a process and of all below it; what they share counts once for each. 0 where there is no `/proc`. */
export const residentBytes = (pid: number): number =>
  Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE + childrenOf(pid).reduce((sum, child) => sum + residentBytes(child), 0);

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
