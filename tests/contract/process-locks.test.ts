import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { processLocks } from '#adapters/locks/process-locks.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let temporary: TemporaryFolder;
let lock: string;

beforeEach(async () => {
  temporary = await makeTemporaryFolder();
  lock = join(temporary.path, 'lock');
});

afterEach(() => temporary.remove());

const deadProcess = (): string => spawnSync(process.execPath, ['-p', 'process.pid']).stdout.toString().trim();

test('takes a lock that nobody has, and writes down whose it is', async () => {
  expect(await processLocks.take(lock)).toEqual({ kind: 'taken' });
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
});

test('takes over the lock of a process that is gone', async () => {
  writeFileSync(lock, deadProcess());
  expect(await processLocks.take(lock)).toEqual({ kind: 'taken' });
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
});

test('names the process that has the lock, also while that one still writes its number', async () => {
  const owner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  try {
    writeFileSync(lock, '');
    const taking = processLocks.take(lock);
    setTimeout(() => writeFileSync(lock, String(owner.pid)), 20);
    expect(await taking).toEqual({ kind: 'held', pid: owner.pid });
  } finally {
    owner.kill('SIGKILL');
  }
});

test('waits until the owner is gone, works, and leaves no lock', async () => {
  const owner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(lock, String(owner.pid));
  const said: string[] = [];
  const working = processLocks.during(lock, async () => said.push('work'));
  said.push('waiting');
  owner.kill('SIGKILL');
  await working;
  expect({ said, next: await processLocks.take(lock) }).toEqual({ said: ['waiting', 'work'], next: { kind: 'taken' } });
});

test('leaves no lock when the work fails', async () => {
  await expect(processLocks.during(lock, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
  expect(await processLocks.take(lock)).toEqual({ kind: 'taken' });
});
