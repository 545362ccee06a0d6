import { CannotRunError } from '#core/errors.ts';
import { documentsOn } from '#core/history/site-versions.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import { registriesOfContent } from '#core/library/registries-of-content.ts';
import type { Library } from '#core/library/library.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import type { CommandInput } from './check.ts';
import { readControlled } from './read-controlled.ts';
import { readContentFiles } from './read-content-files.ts';

/**
 * The Library as the intranet shows it on the day asked for, today when none is.
 * @throws CannotRunError `content-empty`, `registries-broken`.
 */
export const readLibrary = async ({ options, world }: Pick<CommandInput, 'options' | 'world'>): Promise<Library> => {
  const { root, files } = await readContentFiles({ options, world });
  const reading = await readControlled({ files, root, world });
  const registries = registriesOfContent(reading);
  if (!registries) throw new CannotRunError('registries-broken');
  const asOf = options.asOf ?? (world.clock.today() as CalendarDate);
  const { ledger, histories } = reading.control;
  const documents = ledger ? documentsOn(histories, asOf) : reading.documents.flatMap(({ document }) => document ?? []);
  return makeLibrary({ documents, registries, asOf, scope: { audience: 'internal', drafts: false }, histories });
};
