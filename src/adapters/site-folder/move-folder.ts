import { cp, rename } from 'node:fs/promises';
import { systemErrorCode } from '#core/system-error-code.ts';

/** Moves a folder, by copying when it goes to another disk. */
export const moveAcross = async (from: string, to: string): Promise<void> => {
  try {
    await rename(from, to);
  } catch (error) {
    if (systemErrorCode(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
};

/** Moves a folder when it is there; a target that holds something already stays as it is. */
export const moveIfPresent = async (from: string, to: string): Promise<void> => {
  try {
    await rename(from, to);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT' && systemErrorCode(error) !== 'ENOTEMPTY') throw error;
  }
};

/** Moves a folder that nobody misses when it stays: on another disk, or when something lies at its target. */
export const moveIfEasy = async (from: string, to: string): Promise<void> => {
  await rename(from, to).catch(() => undefined);
};
