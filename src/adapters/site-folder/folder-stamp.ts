import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { folderContents } from './folder-contents.ts';

/**
 * What the file system says of a folder and of all that lies below it: path, size, times and number of each. Whoever writes into a file
 * changes its times, whoever adds one or takes one away those of its folder; the same stamp is the same bytes.
 */
export type FolderStamp = readonly string[];

/** Stamps a folder. @returns nothing when there is no such folder or it cannot be read to its depths. */
export const stampFolder = (folder: string): FolderStamp | undefined => {
  try {
    const { files, folders, others } = folderContents(folder);
    return ['', ...folders, ...files, ...others].map((path) => lineOf(path, lstatSync(join(folder, path))));
  } catch {
    return undefined;
  }
};

/** Whether nobody has touched a folder since it was stamped. Asks for each path and lists no folder, which takes half the time. */
export const isAsStamped = (folder: string, stamp: FolderStamp): boolean =>
  stamp.every((line) => {
    const path = line.slice(line.indexOf('/') + 1);
    const entry = lstatSync(join(folder, path), { throwIfNoEntry: false });
    return entry !== undefined && lineOf(path, entry) === line;
  });

const lineOf = (path: string, { size, mtimeMs, ctimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ctimeMs} ${ino} /${path}`;
