import { readContent, type ContentReading } from '#core/parse/read-content.ts';
import { siteSettings } from '../settings.ts';
import { contentSource } from '../wiring.ts';

let pending: Promise<ContentReading> | undefined;

/** The content folder, read once for all collections of a run. */
export const currentReading = (): Promise<ContentReading> => {
  pending ??= contentSource(siteSettings().contentFolder).readAll().then(readContent);
  return pending;
};

/** Makes the next reading start afresh, after a file changed while writing. */
export const forgetReading = (): void => {
  pending = undefined;
};
