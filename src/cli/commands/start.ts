import { resolve } from 'node:path';
import { cliWords } from '#strings/vi.ts';
import { build } from './build.ts';
import type { CommandInput } from './check.ts';

/** Builds the intranet and serves it until the person stops it. @returns exit code 1 when the content has errors; otherwise never. */
export const start = async (input: CommandInput): Promise<number> => {
  const { options, terminal, world } = input;
  const exitCode = await build(input);
  if (exitCode !== 0) return exitCode;
  const server = await world.serveFolder({ folder: resolve(options.out), port: options.port, host: options.host, basePath: options.base });
  terminal.print(cliWords.serving(`${server.url}${options.base}`));
  terminal.print(cliWords.stopHint);
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await server.close();
  return 0;
};
