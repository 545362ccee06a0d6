import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cannotRunFor, CannotRunError } from '#core/errors.ts';
import type { WriteTexts } from '#core/schema/editor-files.ts';

/** Writes text files into a folder on disk; a file that already holds its text is left alone, so that watchers stay quiet. */
export const writeTexts: WriteTexts = async ({ folder, files }) => {
  const written: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const { path, text } of files) {
      const absolute = join(folder, path);
      if ((await textAt(absolute)) !== text) await writeFile(absolute, text);
      written.push(absolute);
    }
  } catch (error) {
    throw cannotRunFor(error, folder) ?? new CannotRunError('no-permission', { folder, path: folder });
  }
  return written;
};

const textAt = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
};
