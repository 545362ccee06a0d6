import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Reads a UTF-8 file. */
export const readTextFile = (path: string): Promise<string> => readFile(path, 'utf8');

/** Writes a UTF-8 file whole or not at all, making its folder when needed. */
export const writeTextFile = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    // What is left lying would be committed with the rest.
    await rm(temporary, { force: true });
    throw error;
  }
};
