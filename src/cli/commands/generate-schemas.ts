import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentSource } from '#core/ports.ts';
import { editorCollectionFiles, schemaFiles, type WriteTexts } from '#core/schema/editor-files.ts';
import { keyHelp } from '#strings/vi/key-help.ts';

interface Schemas {
  /** Where they go: `.vscode/schemas` of the project. */
  readonly folder: string;
  readonly write: WriteTexts;
}

/**
 * Writes the JSON Schema of every document kind and registry; the same bytes on each run.
 * @returns absolute paths of the files, in a fixed order.
 * @throws CannotRunError when the folder cannot be written.
 */
export const generateSchemas = ({ folder, write }: Schemas): Promise<readonly string[]> => write({ folder, files: schemaFiles(keyHelp) });

interface EditorCollections {
  /** Folder opened in the editor, the one with `astro.config.mjs`. */
  readonly root: string;
  /** Absolute path of the content folder. */
  readonly contentRoot: string;
  /** The files of the content folder. */
  readonly source: ContentSource;
  readonly write: WriteTexts;
}

/**
 * Writes `.astro/collections/`, by which the Astro language server finds the schema of each document's front matter.
 * To be run again when a document is added or renamed.
 * @returns absolute paths of the files, in a fixed order.
 * @throws CannotRunError when the content folder cannot be read or `.astro` cannot be written.
 */
export const generateEditorCollections = async ({ root, contentRoot, source, write }: EditorCollections): Promise<readonly string[]> => {
  const paths = (await source.readAll()).map(({ path }) => path);
  const contentUrl = pathToFileURL(join(contentRoot, '/')).href;
  return write({ folder: join(root, '.astro', 'collections'), files: editorCollectionFiles({ help: keyHelp, contentUrl, paths }) });
};
