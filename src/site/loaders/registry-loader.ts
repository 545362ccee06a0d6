import type { Loader } from 'astro/loaders';
import { registriesOfContent } from '#core/library/registries-of-content.ts';
import { currentReading } from './content-reading.ts';
import { refuseErrors } from './refuse-errors.ts';
import { siteSettings } from '../settings.ts';
import { reloadOnChange } from './reload-on-change.ts';

/** Id of the one entry that holds all registries. */
export const registriesId = 'registries';

/** Loads all registries as one entry: they are small, and every view needs them together. */
export const registryLoader = (): Loader => ({
  name: 'sotay-registries',
  load: async (context) => {
    // A press is the same whatever the content: it is handed over when pages are printed.
    if (siteSettings().pressFolder !== undefined) return;
    const { store, generateDigest, watcher } = context;
    const load = async (): Promise<void> => {
      const reading = await currentReading();
      if (!watcher) refuseErrors(reading);
      const registries = registriesOfContent(reading);
      // While writing, a registry broken for a moment leaves the last whole one in place.
      if (!registries) return;
      const data = { ...registries };
      store.set({ id: registriesId, data, digest: generateDigest(data) });
    };
    await load();
    reloadOnChange(context, load);
  },
});
