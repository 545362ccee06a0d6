import { CannotRunError } from '#core/errors.ts';
import { coverageView } from '#core/views/coverage-view.ts';
import { showCoverage } from '../reporters/coverage.ts';
import type { CommandInput } from './check.ts';
import { readLibrary } from './read-library.ts';

/**
 * Compares the province's list of administrative procedures with the processes.
 * @returns exit code 0 when every procedure has a process in force, 1 when one has none.
 * @throws CannotRunError `content-empty`, `registries-broken`, `list-missing`.
 */
export const coverage = async ({ options, terminal, world }: CommandInput): Promise<number> => {
  const library = await readLibrary({ options, world });
  const view = coverageView(library);
  if (!view.hasList) throw new CannotRunError('list-missing', { folder: options.content });
  terminal.print(showCoverage[options.tableFormat]({ day: library.asOf, view }));
  return view.counts.covered < view.counts.wanted ? 1 : 0;
};
