import { dirname, join, resolve } from 'node:path';
import { CannotRunError } from '#core/errors.ts';
import type { SourceFile } from '#core/ports.ts';
import type { CommandInput } from './check.ts';

/** The content folder as a command finds it. */
export interface ContentFiles {
  /** Absolute path of the folder. */
  readonly root: string;
  readonly files: readonly SourceFile[];
}

/** The registry that every content folder has at its root. */
const atRoot = 'agency.yml';

/** How many folders up a content folder is looked for. */
const LEVELS_UP = 3;

/**
 * Reads the content folder.
 * @throws CannotRunError `content-empty`; `content-elsewhere` when the folder is a part of a content folder or holds one.
 */
export const readContentFiles = async ({ options, world }: Pick<CommandInput, 'options' | 'world'>): Promise<ContentFiles> => {
  const root = resolve(options.content);
  const files = await world.contentFolder(root).readAll();
  if (files.length === 0) throw new CannotRunError('content-empty', { folder: options.content });
  if (files.some(({ path }) => path === atRoot)) return { root, files };
  const meant = folderBelow(options.content, files) ?? (await folderAbove({ folder: root, levels: LEVELS_UP, world }));
  if (meant !== undefined) throw new CannotRunError('content-elsewhere', { folder: options.content, meant });
  return { root, files };
};

/** The content folder that this one holds; of several the one nearest. */
const folderBelow = (folder: string, files: readonly SourceFile[]): string | undefined => {
  const [nearest] = files.flatMap(({ path }) => (path.endsWith(`/${atRoot}`) ? [path] : [])).toSorted((left, right) => left.length - right.length);
  return nearest === undefined ? undefined : join(folder, dirname(nearest));
};

/** The content folder that this one lies in. */
const folderAbove = async ({ folder, levels, world }: Pick<CommandInput, 'world'> & { readonly folder: string; readonly levels: number }): Promise<string | undefined> => {
  const above = dirname(folder);
  if (levels === 0 || above === folder) return undefined;
  const { kind } = await world.contentFolder(above).readOne(atRoot);
  return kind === 'text' ? above : folderAbove({ folder: above, levels: levels - 1, world });
};
