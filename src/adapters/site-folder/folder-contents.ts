import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What lies below a folder, by paths with `/`. */
export interface FolderContents {
  readonly files: readonly string[];
  /** Each folder before what lies in it. */
  readonly folders: readonly string[];
  /** What is neither, links among them; nobody followed them. */
  readonly others: readonly string[];
}

/** Lists a folder to its depths; one folder after another, as thousands of small ones go fastest. */
export const folderContents = (folder: string): FolderContents => {
  const files: string[] = [];
  const folders: string[] = [];
  const others: string[] = [];
  const list = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        folders.push(path);
        list(path);
      } else (entry.isFile() ? files : others).push(path);
    }
  };
  list('');
  return { files, folders, others };
};
