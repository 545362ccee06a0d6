import { join, relative } from 'node:path';
import { CannotRunError } from '#core/errors.ts';
import { correctContent } from '#core/corrections/correct-content.ts';
import { readContent } from '#core/parse/read-content.ts';
import { cliWords } from '#strings/vi.ts';
import { showCorrections } from '../reporters/corrections.ts';
import type { CommandInput } from './check.ts';
import { readContentFiles } from './read-content-files.ts';

/**
 * Shows what can be mended mechanically; with `--write` also writes it. Signed texts are named and left alone.
 * @returns exit code 0.
 * @throws CannotRunError when there is nothing to read, or a file changed in the meantime.
 */
export const fix = async ({ options, terminal, world }: CommandInput): Promise<number> => {
  const { root, files } = await readContentFiles({ options, world });
  const source = world.contentFolder(root);
  const corrections = correctContent(readContent(files));
  const prefix = relative(process.cwd(), root).split('\\').join('/');
  terminal.print(showCorrections({ corrections, pathPrefix: prefix === '' ? '' : `${prefix}/` }));
  const open = corrections.filter(({ openness }) => openness === 'open');
  if (open.length === 0) return 0;
  if (!options.write) {
    terminal.print(cliWords.fix.nothingWritten);
    return 0;
  }
  for (const { path, before, after } of open) {
    const now = await source.readOne(path);
    if (now.kind !== 'text' || now.text !== before) throw new CannotRunError('file-changed', { path });
    await world.writeTextFile(join(root, path), after);
  }
  terminal.print(cliWords.fix.written(open.length));
  return 0;
};
