import { resolve } from 'node:path';
import { PortsBusyError } from '#adapters/static-server/server-errors.ts';
import { CannotRunError } from '#core/errors.ts';
import { cliWords } from '#strings/vi.ts';
import { build } from './build.ts';
import type { CommandInput } from './check.ts';

/** Builds the intranet and serves it until the person stops it. @returns exit code 1 when the content has errors; otherwise never. */
export const start = async (input: CommandInput): Promise<number> => {
  const { options, terminal } = input;
  const exitCode = await build(input);
  if (exitCode !== 0) return exitCode;
  const server = await serve(input);
  terminal.print(cliWords.serving(`${server.url}${options.base}`));
  terminal.print(cliWords.stopHint);
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await server.close();
  return 0;
};

const serve = async ({ options, world }: CommandInput) => {
  try {
    return await world.serveFolder({ folder: resolve(options.out), port: options.port, host: options.host, basePath: options.base });
  } catch (error) {
    if (error instanceof PortsBusyError) throw new CannotRunError('port-busy', { port: String(options.port) });
    throw error;
  }
};
