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
      store.clear();
      for (const { document } of reading.documents.filter((candidate) => candidate.kind === kind)) {
        if (!document) continue;
        const data = { ...document };
        store.set({ id: document.slug, data, digest: generateDigest(data) });
      }
    };
    await load();
    reloadOnChange(context, load);
  },
});
