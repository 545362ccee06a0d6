import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn } from './git-in.ts';

interface MovedRequest {
  /** The content folder. */
  readonly folder: string;
  /** Branch, tag or commit. */
  readonly revision: string;
  /** Below the content folder. */
  readonly path: string;
}

/** Texts that a revision has under this name at places of the repository where nothing lies any more: a moved folder took them along. */
export const readMovedTexts = async ({ folder, revision, path }: MovedRequest): Promise<readonly string[]> => {
  const git = gitIn(folder);
  try {
    const commit = (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)).trim();
    const top = (await git('rev-parse', '--show-toplevel')).trimEnd();
    const listed = (await git('ls-tree', '-r', '-z', '--name-only', '--full-tree', commit)).split('\0');
    const moved = listed.filter((place) => (place === path || place.endsWith(`/${path}`)) && !existsSync(join(top, place)));
    return await Promise.all(moved.map((place) => git('show', `${commit}:${place}`)));
  } catch {
    return [];
  }
};
