import { resolve } from 'node:path';
import { sotayRoot } from '../wiring.ts';
import type { CommandInput } from './check.ts';

/** Opens the preview for authors: drafts shown, findings on the pages, every saved file seen at once. */
export const dev = async ({ options, world }: CommandInput): Promise<number> => {
  const content = resolve(options.content);
  // Fails at once, with its sentence, when there is nothing to preview.
  await world.contentFolder(content).readAll();
  const { exitCode } = await world.runAstro({
    command: 'dev',
    root: sotayRoot,
    environment: { SOTAY_CONTENT: content, SOTAY_AS_OF: options.asOf ?? world.clock.today(), SOTAY_COMMIT: (await world.headCommit(content)) ?? '', SOTAY_DRAFTS: '1', SOTAY_BASE: options.base },
    options: ['--port', String(options.port), '--host', options.host],
    isShown: true,
  });
  return exitCode === 0 ? 0 : 2;
};
