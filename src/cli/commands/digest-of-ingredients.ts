import { relative } from 'node:path';
import type { World } from '../wiring.ts';
import type { ContentFiles } from './read-content-files.ts';

export interface Ingredients {
  readonly world: Pick<World, 'objectFolders' | 'shortDigest' | 'stampFolder'>;
  readonly source: ContentFiles;
  /** Day that the site is of, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly commit: string | undefined;
  /** Digest of the program that prints, its options among it. */
  readonly program: string;
}

/**
 * Digest of all that a site is made of: the content folder to the byte, the commit that pages name, the day, and our own program. Old
 * texts come from Git by the digests of their bytes; whether they can still be read is told by the files that Git keeps them in.
 * @returns nothing when it cannot be told whether those files are as they were.
 */
export const digestOfIngredients = async ({ world, source: { root, files }, asOf, commit, program }: Ingredients): Promise<string | undefined> => {
  const objects = (await world.objectFolders(root)).map(world.stampFolder);
  if (objects.includes(undefined)) return undefined;
  const content = files.map((file) => (file.kind === 'text' ? [file.path, world.shortDigest(file.text)] : file));
  // Findings are told with the folder as it is called from where the command runs.
  return world.shortDigest(JSON.stringify({ program, asOf, commit, root, calledFrom: relative(process.cwd(), root), content, objects }));
};
