import type { Loader } from 'astro/loaders';
import type { DocumentKind } from '#core/model/document-kinds.ts';
import { currentReading } from './content-reading.ts';
import { refuseErrors } from './refuse-errors.ts';
import { siteSettings } from '../settings.ts';
import { reloadOnChange } from './reload-on-change.ts';

/**
 * Loads the documents of one kind: validated front matter and what the text says about others, never the text itself, which the
 * page reads when it is made.
 */
export const documentLoader = (kind: DocumentKind): Loader => ({
  name: `sotay-${kind}`,
  load: async (context) => {
    // A press is the same whatever the content: it is handed over when pages are printed.
    if (siteSettings().pressFolder !== undefined) return;
    const { store, generateDigest, watcher } = context;
    const load = async (): Promise<void> => {
      const reading = await currentReading();
      if (!watcher) refuseErrors(reading);
      const documents = reading.documents.flatMap(({ kind: found, document }) => (found === kind && document ? [document] : []));
      // Not by emptying the store: Astro would write files of its source folder anew each time, which builds beside this one read.
      const slugs = new Set(documents.map(({ slug }) => slug));
      for (const slug of store.keys()) if (!slugs.has(slug)) store.delete(slug);
      for (const document of documents) {
        const data = { ...document };
        store.set({ id: document.slug, data, digest: generateDigest(data) });
      }
    };
    await load();
    reloadOnChange(context, load);
  },
});
