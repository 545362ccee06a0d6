import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Locks } from '#core/ports.ts';
import { systemErrorCode } from '#core/system-error-code.ts';

/** A lock file is there for a moment before its owner's number stands in it. */
const WRITING_MS = 200;
/** How often one who waits for a lock looks. */
const LOOK_MS = 100;

const take: Locks['take'] = async (lock) => {
  try {
    const file = await open(lock, 'wx');
    await file.write(String(process.pid));
    await file.close();
    return { kind: 'taken' };
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
    const pid = await ownerOf(lock);
    if (isRunning(pid)) return { kind: 'held', pid };
    await rm(lock, { force: true });
    return take(lock);
  }
};

const during: Locks['during'] = async (lock, work) => {
  while ((await take(lock)).kind === 'held') await wait(LOOK_MS);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
};

const isRunning = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
};

const ownerOf = async (lock: string): Promise<number> => {
  const read = () => readFile(lock, 'utf8').catch(() => '');
  const said = await read();
  if (said !== '') return Number(said);
  await wait(WRITING_MS);
  return Number(await read());
};

/** Locks of this process among the processes of this machine. */
export const processLocks: Locks = { take, during, isRunning };
