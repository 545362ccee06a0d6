import { lawWatchView } from '#core/views/law-watch-view.ts';
import { showLaw } from '../reporters/law-watch.ts';
import type { CommandInput } from './check.ts';
import { readLibrary } from './read-library.ts';

/**
 * Prints what each change of law asks of the documents on a day.
 * @returns exit code 0, or 1 when something is overdue.
 * @throws CannotRunError `content-empty`, `registries-broken`.
 */
export const law = async ({ options, terminal, world }: CommandInput): Promise<number> => {
  const library = await readLibrary({ options, world });
  const view = lawWatchView(library);
  terminal.print(showLaw[options.tableFormat]({ day: library.asOf, view }));
  return view.counts.overdue > 0 ? 1 : 0;
};
