import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { roleOfPath } from '#core/parse/read-content.ts';
import type { ContentSource } from '#core/ports.ts';
import { editorCollectionFiles, type WriteTexts } from '#core/schema/editor-files.ts';
import { editorSchemasNotWritten } from '#strings/vi/editor-schemas.ts';
import { keyHelp } from '#strings/vi/key-help.ts';

interface EditorSchemasOptions {
  /** Absolute path of the content folder. */
  readonly contentRoot: string;
  /** The files of the content folder. */
  readonly source: ContentSource;
  readonly write: WriteTexts;
}

/**
 * Keeps `.astro/collections/` in step with the content folder while the development server runs, so that the Astro
 * language server completes and explains the front matter of new documents too. Astro's own `contentIntellisense` stays
 * off: it would write `collections.json` from the run-time schemas. A failure is logged and stops nothing.
 */
export const editorSchemas = ({ contentRoot, source, write }: EditorSchemasOptions): AstroIntegration => {
  const contentUrl = pathToFileURL(join(contentRoot, '/')).href;
  let folder = '';
  let writing = Promise.resolve();

  const writeNow = async (logger: AstroIntegrationLogger): Promise<void> => {
    try {
      const paths = (await source.readAll()).map(({ path }) => path);
      await write({ folder, files: editorCollectionFiles({ help: keyHelp, contentUrl, paths }) });
    } catch (error) {
      logger.warn(editorSchemasNotWritten(error instanceof Error ? error.message : String(error)));
    }
  };
  // One after another: two documents added together must not write the same file at once.
  const writeNext = (logger: AstroIntegrationLogger): Promise<void> => {
    writing = writing.then(() => writeNow(logger));
    return writing;
  };
  const isDocument = (file: string): boolean => roleOfPath(relative(contentRoot, file).split(sep).join('/')).kind === 'document';

  return {
    name: 'sotay:editor-schemas',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        folder = join(fileURLToPath(config.root), '.astro', 'collections');
        if (command === 'dev' || command === 'sync') await writeNext(logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        const onDocument = (file: string): void => {
          if (isDocument(file)) void writeNext(logger);
        };
        server.watcher.add(contentRoot);
        server.watcher.on('add', onDocument).on('unlink', onDocument);
      },
    },
  };
};
