import { lstat } from 'node:fs/promises';

/** Whether a path holds a file of its own, and not a link to one elsewhere. */
export const isOwnFile = async (path: string): Promise<boolean> => {
  try {
    return (await lstat(path)).isFile();
  } catch {
    return false;
  }
};
