import { join } from 'node:path';
import { cliWords } from '#strings/vi.ts';
import { sotayRoot } from '../wiring.ts';
import type { CommandInput } from './check.ts';
import { generateSchemas } from './generate-schemas.ts';

/** Writes the JSON Schemas that editors read. */
export const schema = async ({ terminal, world }: CommandInput): Promise<number> => {
  const written = await generateSchemas({ folder: join(sotayRoot, '.vscode', 'schemas'), write: world.writeTexts });
  terminal.print(cliWords.schemasWritten(written.length));
  return 0;
};
