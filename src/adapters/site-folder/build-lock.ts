import { open, readFile, rm } from 'node:fs/promises';
import { CannotRunError } from '#core/errors.ts';
import { systemErrorCode } from '#core/system-error-code.ts';

/**
 * Takes a lock file for this process; one left by a process that is gone is taken over.
 * @throws CannotRunError `build-running` while its owner lives.
 */
export const takeLock = async (lock: string): Promise<void> => {
  try {
    const file = await open(lock, 'wx');
    await file.write(String(process.pid));
    await file.close();
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (isRunning(owner)) throw new CannotRunError('build-running', { pid: String(owner) });
    await rm(lock, { force: true });
    await takeLock(lock);
  }
};

/** Whether a process with this id lives, whoever owns it; this process does not count. */
export const isRunning = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
};
