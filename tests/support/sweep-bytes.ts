import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readableTexts } from '#adapters/site-bytes/readable-texts.ts';
import { unescaped } from '#core/leak/page-segments.ts';
import { foldMarks } from '#core/model/slug.ts';

/** A word and a file of a site in which it can be read. */
export interface Sighting {
  readonly word: string;
  readonly file: string;
}

/** Looks for words in every byte below a folder: names of files, texts as they are, unescaped and without marks, packed and in pictures. */
export const sweepBytes = async (folder: string, words: readonly string[]): Promise<readonly Sighting[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted();
  const sought = words.map((word) => ({ word, folded: foldMarks(word).toLowerCase() }));
  const sightings: Sighting[] = [];
  for (const path of files) {
    const file = path.slice(folder.length + 1).replaceAll('\\', '/');
    const texts = [file, ...readableTexts(await readFile(path))].flatMap((text) => [text, unescaped(text)]).map((text) => foldMarks(text).toLowerCase());
    for (const { word, folded } of sought) if (texts.some((text) => text.includes(folded))) sightings.push({ word, file });
  }
  return sightings;
};
