import { join, resolve } from 'node:path';
import { cliWords } from '#strings/vi.ts';
import { sotayRoot } from '../wiring.ts';
import type { CommandInput } from './check.ts';
import { generateEditorCollections, generateSchemas } from './generate-schemas.ts';

/** Writes the JSON Schemas that editors read. */
export const schema = async ({ options, terminal, world }: CommandInput): Promise<number> => {
  const written = await generateSchemas({ folder: join(sotayRoot, '.vscode', 'schemas'), write: world.writeTexts });
  const contentRoot = resolve(options.content);
  await generateEditorCollections({ root: sotayRoot, contentRoot, source: world.contentFolder(contentRoot), write: world.writeTexts });
  terminal.print(cliWords.schemasWritten(written.length));
  return 0;
};
