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

/** Memory that a process and all below it take at this moment, in bytes; what they share counts once for each. 0 where there is no `/proc`. */
export const residentOf = (pid: number): number =>
  childrenOf(pid).reduce((sum, child) => sum + residentOf(child), Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE);

/** Clock ticks a second in `/proc`. */
const TICKS = 100;

/** Processor seconds of this process and of the children it has reaped. */
export const cpuSecondsSoFar = (): number => {
  const { user, system } = process.cpuUsage();
  const fields = read('/proc/self/stat').replace(/^.*\) /u, '').split(' ');
  return (user + system) / 1e6 + (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / TICKS;
};
