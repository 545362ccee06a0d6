import type { LoaderContext } from 'astro/loaders';
import { siteSettings } from '../settings.ts';
import { forgetReading } from './content-reading.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** Editors save in several steps (remove, write, rename); one reload after the last is enough. */
const SETTLE_MS = 60;

const reloads = new Map<string, () => Promise<void>>();
let settling: ReturnType<typeof setTimeout> | undefined;
let reloading = Promise.resolve();

/**
 * Loads a collection again when a file of the content folder appears, changes or goes, while the development server runs.
 * All collections reload one after another from one fresh reading, so that an older reading never overwrites a newer one.
 */
export const reloadOnChange = ({ watcher, collection }: Pick<LoaderContext, 'watcher' | 'collection'>, load: () => Promise<void>): void => {
  if (!watcher) return;
  reloads.set(collection, load);
  // The first collection watches for all; after a restart of the server it comes again, with a new watcher.
  if (reloads.keys().next().value === collection) watchContent(watcher);
};

const watchContent = (watcher: Watcher): void => {
  const { contentFolder } = siteSettings();
  watcher.add(contentFolder);
  const onChange = (path: string): void => {
    if (!path.startsWith(contentFolder)) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      reloading = reloading.then(reloadAll);
    }, SETTLE_MS);
  };
  watcher.on('add', onChange);
  watcher.on('change', onChange);
  watcher.on('unlink', onChange);
};

const reloadAll = async (): Promise<void> => {
  forgetReading();
  for (const reload of reloads.values()) await reload();
};
