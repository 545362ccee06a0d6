import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { documentView } from '#core/views/document-view.ts';
import { markdownOf } from './to-markdown.ts';
import { readLibrary } from './read-library.ts';

/**
 * Writes the documents of a content folder as an Eleventy project: Markdown with the data of the page's view in front, so that
 * Eleventy has nothing to look up, and layouts that show what our pages show.
 */
export const writeEleventySite = async (content: string, project: string): Promise<void> => {
  const { library, documents } = await readLibrary(content);
  await cp(fileURLToPath(new URL('eleventy', import.meta.url)), project, { recursive: true });
  await mkdir(join(project, 'documents'), { recursive: true });
  for (const { document, body } of documents) {
    const view = documentView(document, library);
    const shown = { ...view, citedBy: view.citedBy.flatMap(({ links }) => links) };
    const data = { layout: 'document.njk', permalink: `/van-ban/${document.slug}/`, tags: 'documents', ...JSON.parse(JSON.stringify(shown)) as object };
    await writeFile(join(project, 'documents', `${document.slug}.md`), `---\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}---\n${markdownOf({ document, library, body })}`);
  }
};
