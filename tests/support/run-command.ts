import { correct } from '#cli/commands/correct.ts';
import { issue } from '#cli/commands/issue.ts';
import { review } from '#cli/commands/review.ts';
import { withdraw } from '#cli/commands/withdraw.ts';
import { readCommandLine } from '#cli/options.ts';
import { world } from '#cli/wiring.ts';

const commands = { issue, withdraw, correct, review } as const;

/** Runs a command on the ledger of a folder, in this process. @throws Error with what it printed when it refuses. */
export const record = async (folder: string, ...args: readonly string[]): Promise<void> => {
  let printed = '';
  const { command, options } = readCommandLine([...args, '--content', folder]);
  const code = await commands[command as keyof typeof commands]({ options, terminal: { print: (text) => void (printed += `${text}\n`), progress: () => undefined }, world: { ...world, clock: { today: () => '2026-11-22' } } });
  if (code !== 0) throw new Error(`${args.join(' ')}: ${code}\n${printed}`);
};
