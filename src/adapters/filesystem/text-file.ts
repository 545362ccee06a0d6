import { readFile } from 'node:fs/promises';
import { writeWhole } from './write-whole.ts';

/** Reads a UTF-8 file. */
export const readTextFile = (path: string): Promise<string> => readFile(path, 'utf8');

/** Writes a UTF-8 file whole or not at all, making its folder when needed. */
export const writeTextFile = (path: string, text: string): Promise<void> => writeWhole(path, text);
