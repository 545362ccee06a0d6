import type { LoaderContext } from 'astro/loaders';
import { siteSettings } from '../settings.ts';
import { forgetReading } from './content-reading.ts';

/** Loads again when a file of the content folder appears, changes or goes, while the development server runs. */
export const reloadOnChange = ({ watcher }: Pick<LoaderContext, 'watcher'>, load: () => Promise<void>): void => {
  if (!watcher) return;
  const { contentFolder } = siteSettings();
  watcher.add(contentFolder);
  const reload = (path: string): void => {
    if (!path.startsWith(contentFolder)) return;
    forgetReading();
    void load();
  };
  watcher.on('add', reload);
  watcher.on('change', reload);
  watcher.on('unlink', reload);
};
