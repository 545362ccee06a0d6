import { writeFile } from 'node:fs/promises';
import { prepareProcess } from '#cli/prepare-process.ts';
import { cpuSecondsSoFar } from './process-tree.ts';

/** What one part of a build cost. */
export interface Phase {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
}

/**
 * `sotay build` as a program of its own that also writes down what the search index cost, so that the bench can set it apart.
 * The first argument is the file for the figures, the second the folder for the caches; the rest goes to the command.
 */
const run = async ([figures = '', cacheFolder = '', ...args]: readonly string[]): Promise<number> => {
  prepareProcess();
  const [{ build }, { readCommandLine }, { world }] = await Promise.all([import('#cli/commands/build.ts'), import('#cli/options.ts'), import('#cli/wiring.ts')]);
  let search: Phase = { wallSeconds: 0, cpuSeconds: 0 };
  const exitCode = await build({
    options: readCommandLine(['build', ...args]).options,
    terminal: { print: (text) => void process.stdout.write(`${text}\n`), progress: () => {} },
    world: {
      ...world,
      cacheFolder,
      writeSearchFiles: (input) => {
        const before = { wall: performance.now(), cpu: cpuSecondsSoFar() };
        const count = world.writeSearchFiles(input);
        search = { wallSeconds: (performance.now() - before.wall) / 1000, cpuSeconds: cpuSecondsSoFar() - before.cpu };
        return count;
      },
    },
  });
  await writeFile(figures, JSON.stringify(search));
  return exitCode;
};

process.exitCode = await run(process.argv.slice(2));
